package dev.recourse.tools.simulate.report;

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
    /** A load that is worth a change. */
    private static final double CROWD = 1.5;
    /** A difference that is worth a sentence. */
    private static final double NOTABLE = 1.5;

    private final Outcome own;
    private final List<String> sentences = new ArrayList<>();

    private Verdict(Outcome own) {
        this.own = own;
    }

    /** Whether the busiest second brings so much more than can be taken that a short queue does not hold it. */
    static boolean isCrowd(Outcome outcome) {
        return outcome.peak() > CROWD;
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
        OptionalLong all = own.servedAfter(100);
        String when;
        if (all.isPresent()) {
            when = who + (all.getAsLong() == 0 ? " at once" : after(all));
        } else if (own.servedAfter(99).isPresent()) {
            when = "99 % of the clients are served again" + after(own.servedAfter(99)) + ", and never all of them";
        } else if (own.servedAfter(50).isPresent()) {
            when = "Half of the clients are served again" + after(own.servedAfter(50)) + ", and never 99 % of them";
        } else {
            when = "Fewer than half of the clients are ever served again";
        }
        sentences.add(when + "; " + peak() + ".");
    }

    private String after(OptionalLong millis) {
        return " " + Numbers.time(millis) + (isAway() ? " after the server is back" : " later");
    }

    /** Whether the server is away, or not as it should be, for a while. */
    private boolean isAway() {
        return own.backMillis() > 0;
    }

    private String peak() {
        String where = Words.place(own.scenario().watched());
        if (own.peak() > EVEN) {
            return "the busiest second brings " + Numbers.factor(own.peak()) + " times what " + where + " can take";
        }
        return (isAway() ? "after its return, it" : where) + " never gets more than it can take";
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
        String as = other.contender().without().isPresent() ? capital(name) : "With " + name;
        if (other.tally().lost() > 0 && own.tally().lost() == 0) {
            sentences.add(as + ", " + Numbers.count(other.tally().lost()) + " would be lost.");
        } else if (other.peak() > NOTABLE * Math.max(EVEN, own.peak())
                || own.peak() > NOTABLE * Math.max(EVEN, other.peak())) {
            sentences.add(
                    as + ", the busiest second would bring " + Numbers.factor(other.peak()) + " times the capacity.");
        } else if (isLater(other, own) || isLater(own, other)) {
            sentences.add(as + ", all would be back after " + Numbers.time(other.servedAfter(100)) + ".");
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
}
