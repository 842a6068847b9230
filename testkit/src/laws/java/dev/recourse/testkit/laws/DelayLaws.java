package dev.recourse.testkit.laws;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import java.util.List;

/** How long the machine says to wait. */
final class DelayLaws {

    static final List<Law> ALL = List.of(
            new Law("A delay is never negative", step -> step.after().delayMillis() >= 0),
            onEveryStep(
                    "A delay never ends past the deadline",
                    (step, rule) -> elapsed(step) + delay(step)
                                    <= step.limits().elapsed().toMillis()
                            && step.after().elapsedMillis() == elapsed(step)),
            onEveryHint(
                    "A delay is never below the hint where the rule says floor",
                    HintRule.Form.FLOOR,
                    (step, rule) -> delay(step) >= hint(step)),
            onEveryHint(
                    "A delay is never above the hint where the rule says cap",
                    HintRule.Form.CAP,
                    (step, rule) -> delay(step) <= longest(step, rule.hint())),
            onEveryHint(
                    "A delay is the hint, spread, where the rule says exact",
                    HintRule.Form.EXACT,
                    (step, rule) -> delay(step) >= hint(step) && delay(step) <= longest(step, rule.hint())),
            onEveryHint(
                    "A delay stays within the clamp where the rule says clamp",
                    HintRule.Form.CLAMP,
                    (step, rule) -> delay(step) >= hint(step)
                            && delay(step)
                                    <= longest(step, rule.hint())
                                            + rule.hint().clamp().toMillis()),
            onEveryHint(
                    "A hint is not heard where the rule says ignore",
                    HintRule.Form.IGNORE,
                    (step, rule) -> step.instead(unhinted(step)).after().delayMillis() == delay(step)),
            onEveryStep("A delay is never above cap or hint, plus jitter and spread", DelayLaws::isNotTooLong),
            onEveryStep(
                    "Refresh and redirect go at once without a backoff or a hint",
                    (step, rule) -> rule.remedy().backoff().isPresent() || hasHint(step) || delay(step) == 0));

    private DelayLaws() {}

    private interface Check {
        boolean test(Step step, Prescription rule);
    }

    private static Law onEveryStep(String claim, Check check) {
        return new Law(claim, step -> step.taken().isEmpty() || check.test(step, step.prescription()));
    }

    private static Law onEveryHint(String claim, HintRule.Form form, Check check) {
        return onEveryStep(
                claim, (step, rule) -> !hasHint(step) || rule.hint().form() != form || check.test(step, rule));
    }

    private static boolean isNotTooLong(Step step, Prescription rule) {
        double backoff = rule.remedy().backoff().map(DelayLaws::longest).orElse(0.0);
        double hinted = hasHint(step) ? longest(step, rule.hint()) : 0;
        return delay(step) <= Math.max(backoff, hinted);
    }

    private static double longest(Backoff backoff) {
        Jitter jitter = backoff.jitter();
        boolean beyond = jitter.form() == Jitter.Form.ABOVE || jitter.form() == Jitter.Form.PROPORTIONAL;
        return Math.ceil(backoff.max().toMillis() * (beyond ? 1 + jitter.amount() : 1));
    }

    private static double longest(Step step, HintRule rule) {
        return Math.ceil(hint(step) * (1 + rule.spread()));
    }

    private static long elapsed(Step step) {
        return step.seen().episode().elapsed();
    }

    private static long delay(Step step) {
        return step.after().delayMillis();
    }

    private static boolean hasHint(Step step) {
        return step.event() instanceof Event.Failed failed
                && failed.failure().hint().isPresent();
    }

    private static long hint(Step step) {
        return step.failure().orElseThrow().hint().orElseThrow().toMillis();
    }

    private static Event unhinted(Step step) {
        Event.Failed failed = (Event.Failed) step.event();
        Failure heard = failed.failure();
        Failure unhinted =
                heard.code().failed(heard.reason()).withPhase(heard.phase()).withIdempotent(heard.isIdempotent());
        return new Event.Failed(failed.at(), unhinted, failed.random());
    }
}
