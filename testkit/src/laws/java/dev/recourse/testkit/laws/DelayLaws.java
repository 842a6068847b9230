package dev.recourse.testkit.laws;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import java.util.List;

/** Laws about delays. */
final class DelayLaws {

    static final List<Law> ALL = List.of(
            new Law("A delay is never negative", seen -> seen.after().delayMillis() >= 0),
            onEveryStep(
                    "A delay never ends after the deadline",
                    (seen, prescription) -> elapsed(seen) + delay(seen)
                                    <= seen.limits().elapsed().toMillis()
                            && seen.after().elapsedMillis() == elapsed(seen)),
            onEveryHint(
                    "A delay is never below the hint where the rule says floor",
                    HintRule.Form.FLOOR,
                    (seen, prescription) -> delay(seen) >= hint(seen)),
            onEveryHint(
                    "A delay is never above the hint where the rule says cap",
                    HintRule.Form.CAP,
                    (seen, prescription) -> delay(seen) <= longest(seen, prescription.hint())),
            onEveryHint(
                    "A delay is the hint plus spread where the rule says exact",
                    HintRule.Form.EXACT,
                    (seen, prescription) ->
                            delay(seen) >= hint(seen) && delay(seen) <= longest(seen, prescription.hint())),
            onEveryHint(
                    "A delay stays within the clamp where the rule says clamp",
                    HintRule.Form.CLAMP,
                    (seen, prescription) -> delay(seen) >= hint(seen)
                            && delay(seen)
                                    <= longest(seen, prescription.hint())
                                            + prescription.hint().clamp().toMillis()),
            onEveryHint(
                    "A hint is ignored where the rule says ignore",
                    HintRule.Form.IGNORE,
                    (seen, prescription) ->
                            seen.withEvent(unhinted(seen)).after().delayMillis() == delay(seen)),
            onEveryStep(
                    "A delay never exceeds its backoff or the hint, plus jitter and spread",
                    DelayLaws::isWithinBackoffOrHint),
            onEveryStep(
                    "Refresh and redirect do not wait without a backoff or a hint",
                    (seen, prescription) ->
                            prescription.remedy().backoff().isPresent() || hasHint(seen) || delay(seen) == 0));

    private DelayLaws() {}

    private interface Check {
        boolean test(Observation seen, Prescription prescription);
    }

    private static Law onEveryStep(String claim, Check check) {
        return new Law(claim, seen -> seen.step().isEmpty() || check.test(seen, seen.prescription()));
    }

    private static Law onEveryHint(String claim, HintRule.Form form, Check check) {
        return onEveryStep(
                claim,
                (seen, prescription) ->
                        !hasHint(seen) || prescription.hint().form() != form || check.test(seen, prescription));
    }

    private static boolean isWithinBackoffOrHint(Observation seen, Prescription prescription) {
        double backoff = prescription.remedy().backoff().map(DelayLaws::longest).orElse(0.0);
        double hinted = hasHint(seen) ? longest(seen, prescription.hint()) : 0;
        return delay(seen) <= Math.max(backoff, hinted);
    }

    private static double longest(Backoff backoff) {
        Jitter jitter = backoff.jitter();
        boolean beyond = jitter.form() == Jitter.Form.ABOVE || jitter.form() == Jitter.Form.PROPORTIONAL;
        return Math.ceil(backoff.max().toMillis() * (beyond ? 1 + jitter.amount() : 1));
    }

    private static double longest(Observation seen, HintRule rule) {
        return Math.ceil(hint(seen) * (1 + rule.spread()));
    }

    private static long elapsed(Observation seen) {
        return seen.modelAfter().episode().elapsed();
    }

    private static long delay(Observation seen) {
        return seen.after().delayMillis();
    }

    private static boolean hasHint(Observation seen) {
        return seen.event() instanceof Event.Failed failed
                && failed.failure().hint().isPresent();
    }

    private static long hint(Observation seen) {
        return seen.failure().orElseThrow().hint().orElseThrow().toMillis();
    }

    private static Event unhinted(Observation seen) {
        Event.Failed failed = (Event.Failed) seen.event();
        Failure hinted = failed.failure();
        Failure unhinted =
                hinted.code().failed(hinted.reason()).withPhase(hinted.phase()).withIdempotent(hinted.isIdempotent());
        return new Event.Failed(failed.at(), unhinted, failed.random());
    }
}
