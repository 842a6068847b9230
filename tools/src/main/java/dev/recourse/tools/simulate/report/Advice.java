package dev.recourse.tools.simulate.report;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.tools.simulate.scenario.Trouble;
import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Outcome;
import dev.recourse.tools.simulate.study.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to try in a catalog after a scenario that went badly. */
final class Advice {

    /** A spread of hints that is large enough. */
    private static final double WIDE = 0.5;

    private static final int PERCENT = 100;
    private static final long SECOND = 1_000;

    private final Outcome own;
    private final List<String> found = new ArrayList<>();

    private Advice(Outcome own) {
        this.own = own;
    }

    /** Sentences that begin with the scenarios that they are about. */
    static List<String> of(Study study) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        study.comparisons().stream()
                .filter(Comparison::isSimulated)
                .forEach(comparison -> of(comparison.own())
                        .forEach(advice -> titles.computeIfAbsent(advice, key -> new ArrayList<>())
                                .add(comparison.scenario().title())));
        List<String> sentences = new ArrayList<>();
        titles.forEach((advice, scenarios) -> sentences.add(String.join(", ", scenarios) + ": " + advice));
        return sentences;
    }

    /** Sentences, if there is something to try. */
    static List<String> of(Outcome own) {
        Advice advice = new Advice(own);
        if (Verdict.isCrowd(own)) {
            advice.crowd();
        }
        if (own.tally().giveUps(GiveUpCause.RETRIES_SPENT) > 0) {
            advice.found.add("Allow more retries or longer delays: retries are used up before the server is back.");
        }
        return advice.found;
    }

    private void crowd() {
        switch (own.scenario()) {
            case TOKENS -> atOnce(Trouble.EXPIRED);
            case REGION -> atOnce(Trouble.MOVED);
            case RATE_LIMIT -> sameHint();
            case OUTAGE, RESTART, FLAPPING -> backoff(Trouble.REFUSED);
            case BAD_DEPLOY -> backoff(Trouble.FAULTY);
            case BROWN_OUT -> withoutJitter(Trouble.BUSY);
        }
    }

    /** A step that nobody waits for. */
    private void atOnce(Trouble trouble) {
        own.contender().codes().failure(trouble).ifPresent(failure -> {
            if (remedy(failure).backoff().isEmpty()) {
                found.add("Give " + Words.code(failure) + " a backoff with full jitter and a base of " + evenReturn()
                        + ": its clients do not wait now.");
            } else {
                backoff(trouble);
            }
        });
    }

    /** A wait that is the same for all clients. */
    private void sameHint() {
        own.contender().codes().failure(Trouble.LIMITED).ifPresent(failure -> {
            Policy policy = own.contender().policy();
            HintRule rule = remedy(failure).hint().orElse(policy.hint());
            if (canBeSpread(rule) && rule.spread() < WIDE) {
                found.add("Raise the spread of hints from " + Math.round(rule.spread() * PERCENT) + " % to "
                        + Math.round(WIDE * PERCENT) + " % or more: all clients learn the same end of the limit.");
            } else {
                backoff(Trouble.LIMITED);
            }
        });
    }

    private static boolean canBeSpread(HintRule rule) {
        return switch (rule.form()) {
            case FLOOR, EXACT, CLAMP, CAP -> true;
            case BASE, IGNORE -> false;
        };
    }

    private void backoff(Trouble trouble) {
        if (!withoutJitter(trouble)) {
            own.contender()
                    .codes()
                    .failure(trouble)
                    .flatMap(failure -> remedy(failure).backoff())
                    .filter(backoff -> backoff.base().toMillis() < evenMillis())
                    .ifPresent(backoff -> found.add("Raise the base of the backoff " + backoff.name() + " from "
                            + Numbers.time(backoff.base().toMillis()) + " towards " + evenReturn()
                            + ", which an even return takes."));
        }
    }

    /** Whether the backoff of a trouble has no jitter, which is reported then. */
    private boolean withoutJitter(Trouble trouble) {
        List<Backoff> plain = own.contender().codes().failure(trouble).stream()
                .flatMap(failure -> remedy(failure).backoff().stream())
                .filter(backoff -> backoff.jitter().form() == Jitter.Form.NONE)
                .toList();
        plain.forEach(backoff -> found.add("Give the backoff " + backoff.name() + " jitter."));
        return !plain.isEmpty();
    }

    private Remedy remedy(Failure failure) {
        return own.contender().policy().remedy(failure);
    }

    /** How long the server needs for a request of each client. */
    private long evenMillis() {
        return Math.round(own.setup().clients() / own.setup().server().capacity() * SECOND);
    }

    private String evenReturn() {
        return Numbers.time(evenMillis());
    }
}
