package dev.recourse.tools.simulate.report;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What came of a scenario, in two or three sentences. */
final class Verdict {

    /** A load that the server can take, but for rounding. */
    private static final double EVEN = 1.05;
    /** A difference that is worth a sentence. */
    private static final double NOTABLE = 1.5;

    private final Outcome own;
    private final List<String> sentences = new ArrayList<>();

    private Verdict(Outcome own) {
        this.own = own;
    }

    static String of(Comparison comparison) {
        Verdict verdict = new Verdict(comparison.own());
        verdict.returns();
        verdict.losses();
        comparison.outcomes().stream().skip(1).forEach(verdict::compare);
        return String.join(" ", verdict.sentences);
    }

    private void returns() {
        String who = own.contender().codes().keepsConnections()
                ? "All clients are connected again"
                : "All clients are served again";
        String since = Words.since(own.scenario(), own.setup());
        OptionalLong all = own.servedAfter(100);
        OptionalLong half = own.servedAfter(50);
        String when;
        if (all.isPresent()) {
            when = all.getAsLong() == 0 ? who + " at once" : who + " " + Numbers.time(all) + " " + since;
        } else if (half.isPresent()) {
            when = "Half of the clients are served again " + Numbers.time(half) + " " + since
                    + ", and never all of them";
        } else {
            when = "Fewer than half of the clients are ever served again";
        }
        sentences.add(when + "; " + peak() + ".");
    }

    private String peak() {
        String where = Words.place(own.scenario().watched());
        return own.peak() <= EVEN
                ? where + " never gets more than it can take"
                : "the busiest second brings " + Numbers.factor(own.peak()) + " times what " + where + " can take";
    }

    private void losses() {
        long lost = own.tally().lost();
        if (lost == 0) {
            return;
        }
        String causes = String.join(", ", causes());
        sentences.add(Numbers.count(lost)
                + (own.contender().codes().keepsConnections()
                        ? " of " + Numbers.count(own.tally().clients()) + " clients are lost"
                        : " calls are given up")
                + (causes.isEmpty() ? "." : " (" + causes + ")."));
    }

    private List<String> causes() {
        List<String> causes = new ArrayList<>();
        for (GiveUpCause cause : GiveUpCause.values()) {
            if (own.tally().giveUps(cause) > 0) {
                causes.add(cause.text());
            }
        }
        return causes;
    }

    private void compare(Outcome other) {
        String name = other.contender().name();
        String as = name.startsWith("without") ? capital(name) : "With " + name;
        if (other.tally().lost() > 0 && own.tally().lost() == 0) {
            sentences.add(as + ", " + Numbers.count(other.tally().lost()) + " would be lost.");
        } else if (other.peak() > NOTABLE * Math.max(EVEN, own.peak())
                || own.peak() > NOTABLE * Math.max(EVEN, other.peak())) {
            sentences.add(as + ", it would be " + Numbers.factor(other.peak()) + " times.");
        } else if (isLater(other, own) || isLater(own, other)) {
            sentences.add(as + ", it would take " + Numbers.time(other.servedAfter(100)) + ".");
        }
    }

    private static boolean isLater(Outcome one, Outcome other) {
        long otherAt = other.servedAfter(100).orElse(Long.MAX_VALUE);
        long oneAt = one.servedAfter(100).orElse(Long.MAX_VALUE);
        return otherAt < Long.MAX_VALUE && oneAt < Long.MAX_VALUE && oneAt > NOTABLE * otherAt;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String decisions(Outcome outcome, DecisionKind kind) {
        return Numbers.count(outcome.tally().decisions(kind));
    }
}
