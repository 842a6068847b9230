package dev.recourse.testkit.laws;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Laws about delays. */
final class DelayLaws {

    /** The error that binary fractions may have, in milliseconds and as a part of a long delay. */
    private static final double NOISE = 1e-5;

    private static final double RELATIVE_NOISE = 1e-12;

    static final List<Law> ALL = List.of(
            new Law("A delay is never negative", seen -> seen.after().delayMillis() >= 0),
            onEveryStep(
                    "A delay never ends after the episode's time limit",
                    (seen, prescription) -> elapsed(seen) + delay(seen)
                                    <= seen.limits().elapsed().toMillis()
                            && seen.after().elapsedMillis() == elapsed(seen)),
            onEveryStep(
                    "A delay never ends after the caller's deadline",
                    (seen, prescription) -> delay(seen) <= seen.untilDeadline()),
            onEveryStep(
                    "Without a hint, a delay is drawn evenly from its backoff's range, which the floor raises",
                    (seen, prescription) -> seen.isHinted()
                            || prescription.remedy().backoff().stream()
                                    .allMatch(backoff -> isDrawnEvenly(seen, backoff, range(seen, backoff)))),
            onEveryHint(
                    "A delay is the backoff or the hint plus spread, whichever is longer, where the rule says floor",
                    HintRule.Form.FLOOR,
                    (seen, prescription) ->
                            isRoundedUp(delay(seen), Math.max(backoff(seen), spreadHint(seen, prescription.hint())))),
            onEveryHint(
                    "A delay is the backoff or the hint plus spread, whichever is shorter, where the rule says cap",
                    HintRule.Form.CAP,
                    (seen, prescription) ->
                            isRoundedUp(delay(seen), Math.min(backoff(seen), spreadHint(seen, prescription.hint())))),
            onEveryHint(
                    "A delay is the hint plus spread where the rule says exact",
                    HintRule.Form.EXACT,
                    (seen, prescription) -> isRoundedUp(delay(seen), spreadHint(seen, prescription.hint()))),
            onEveryHint(
                    "A delay is the hint plus spread, held between the backoff and the clamp above it,"
                            + " where the rule says clamp",
                    HintRule.Form.CLAMP,
                    (seen, prescription) -> isRoundedUp(
                            delay(seen), clamped(spreadHint(seen, prescription.hint()), backoff(seen), (double)
                                    prescription.hint().clamp().toMillis()))),
            onEveryHint(
                    "A delay is drawn with the hint as its backoff's base where the rule says base",
                    HintRule.Form.BASE,
                    DelayLaws::isDrawnWithTheHintAsBase),
            onEveryHint(
                    "A hint is ignored where the rule says ignore",
                    HintRule.Form.IGNORE,
                    (seen, prescription) -> backoff(seen) == delay(seen)),
            onEveryStep(
                    "A hint that is longer than its rule's max counts as that long",
                    (seen, prescription) -> prescription.hint().max().isEmpty()
                            || !seen.isHinted()
                            || hint(seen, prescription.hint()) == rawHint(seen)
                            || seen.withEvent(hinted(seen, hint(seen, prescription.hint())))
                                    .after()
                                    .equals(seen.after())),
            onEveryStep(
                    "A wait may be cut short to the hint plus spread, unless the rule says ignore",
                    DelayLaws::isCutToTheHint),
            onEveryStep(
                    "A delay never exceeds its backoff or the hint, plus jitter and spread",
                    DelayLaws::isWithinBackoffOrHint),
            onEveryStep(
                    "Refresh and redirect do not wait without a backoff or a hint",
                    (seen, prescription) ->
                            prescription.remedy().backoff().isPresent() || seen.isHinted() || delay(seen) == 0));

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
                (seen, prescription) -> !seen.isHinted()
                        || prescription.hint().form() != form
                        || isOtherRowWithoutHint(seen, prescription)
                        || check.test(seen, prescription));
    }

    private static boolean isDrawnWithTheHintAsBase(Observation seen, Prescription prescription) {
        Optional<Backoff> backoff = prescription.remedy().backoff();
        double base = hint(seen, prescription.hint());
        return backoff.isEmpty()
                ? delay(seen) == 0
                : isDrawnEvenly(seen, backoff.get(), DelayRange.withBase(backoff.get(), base, n(seen, backoff.get())));
    }

    private static boolean isDrawnEvenly(Observation seen, Backoff backoff, DelayRange range) {
        return backoff.jitter().form() == Jitter.Form.DECORRELATED
                ? delay(seen) >= range.low() && delay(seen) <= range.high()
                : isRoundedUp(delay(seen), range.draw(seen.random()));
    }

    private static DelayRange range(Observation seen, Backoff backoff) {
        return DelayRange.of(backoff, n(seen, backoff));
    }

    /** Which delay under this backoff it is, from 1. */
    private static int n(Observation seen, Backoff backoff) {
        return seen.episode().backoffs().getOrDefault(backoff, 0) + 1;
    }

    private static boolean isRoundedUp(long delay, double exact) {
        double noise = NOISE + exact * RELATIVE_NOISE;
        return delay >= exact - noise && delay < exact + 1 + noise;
    }

    private static double clamped(double hint, double backoff, double clamp) {
        return Math.max(backoff, Math.min(hint, backoff + clamp));
    }

    private static boolean isWithinBackoffOrHint(Observation seen, Prescription prescription) {
        Optional<Backoff> backoff = prescription.remedy().backoff();
        double longest = backoff.map(
                        named -> DelayRange.withBase(named, (double) named.max().toMillis(), 1)
                                .high())
                .orElse(0.0);
        double hinted = seen.isHinted() ? hint(seen, prescription.hint()) : 0;
        return delay(seen)
                <= Math.ceil(Math.max(longest, hinted * (1 + prescription.hint().spread())));
    }

    private static boolean isCutToTheHint(Observation seen, Prescription prescription) {
        long earliest = seen.step().orElseThrow().earliestMillis();
        boolean isHeard = seen.isHinted() && prescription.hint().form() != HintRule.Form.IGNORE;
        return isHeard
                ? isRoundedUp(earliest, Math.min(spreadHint(seen, prescription.hint()), (double) delay(seen)))
                : earliest == 0;
    }

    /** The hint in milliseconds, as it counts under this rule, with its spread. */
    private static double spreadHint(Observation seen, HintRule rule) {
        return hint(seen, rule) * (1 + rule.spread() * seen.random());
    }

    private static double hint(Observation seen, HintRule rule) {
        return Math.min(
                rawHint(seen), rule.max().map(max -> (double) max.toMillis()).orElse(Double.MAX_VALUE));
    }

    private static double rawHint(Observation seen) {
        return seen.failure().orElseThrow().hint().orElseThrow().toMillis();
    }

    private static double elapsed(Observation seen) {
        return seen.episode().elapsed();
    }

    private static long delay(Observation seen) {
        return seen.after().delayMillis();
    }

    /** The delay that the same failure gets without its hint; longer than any if it gets none. */
    private static double backoff(Observation seen) {
        Observation unhinted = seen.withEvent(unhinted(seen));
        return unhinted.step().isPresent() ? delay(unhinted) : Double.MAX_VALUE;
    }

    private static Event unhinted(Observation seen) {
        Failure unhinted = seen.failure().orElseThrow().withoutHint();
        return new Event.Failed(seen.event().at(), unhinted, seen.random());
    }

    /** Whether the hint decides which row applies, so that another backoff says nothing about this one. */
    private static boolean isOtherRowWithoutHint(Observation seen, Prescription prescription) {
        return !seen.withEvent(unhinted(seen)).prescription().row().equals(prescription.row());
    }

    private static Event hinted(Observation seen, double millis) {
        Failure hinted = seen.failure().orElseThrow().withHint(Duration.ofMillis((long) millis));
        return new Event.Failed(seen.event().at(), hinted, seen.random());
    }
}
