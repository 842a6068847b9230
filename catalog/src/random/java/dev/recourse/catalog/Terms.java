package dev.recourse.catalog;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Random limits, budgets, backoffs and hint rules: what a catalog says once for all of its rows. */
final class Terms {

    private final Choices choices;

    Terms(Choices choices) {
        this.choices = choices;
    }

    Limits limits() {
        Limits limits = Limits.DEFAULT
                .withRetries(choices.number(20))
                .withRefreshes(choices.number(5))
                .withRedirects(choices.number(5))
                .withSteps(20 + choices.number(20))
                .withElapsed(Duration.ofMillis(choices.millis(900_000)))
                .withSettle(Duration.ofMillis(choices.millis(60_000)));
        limits = choices.chance() ? limits : limits.withRest(Duration.ofMillis(choices.millis(900_000)));
        limits = choices.chance() ? limits : limits.withCallRetries(choices.number(20));
        return choices.chance() ? limits : limits.withCallSteps(20 + choices.number(20));
    }

    BudgetRule budget() {
        BudgetRule rule = BudgetRule.of(
                10 + choices.number(90),
                Map.of("retry", choices.number(10), "login", choices.number(10), "give-up", choices.number(10)));
        rule = choices.chance()
                ? rule
                : rule.withRefill(
                        (1 + choices.number(100_000)) / 100.0, Duration.ofMillis(1 + choices.millis(100_000)));
        rule = choices.chance() ? rule : rule.withReserve(choices.number(1_000) / 100.0);
        return choices.chance() ? rule : rule.withRefund(choices.number(1_000) / 100.0);
    }

    Backoff backoff(String name) {
        long base = choices.millis(60_000);
        Jitter jitter = switch (choices.one(List.of(Jitter.Form.values()))) {
            case NONE -> Jitter.NONE;
            case FULL -> Jitter.FULL;
            case EQUAL -> Jitter.EQUAL;
            case DECORRELATED -> Jitter.DECORRELATED;
            case PROPORTIONAL -> Jitter.proportional(choices.number(1_001) / 1_000.0);
            case ABOVE -> Jitter.above(choices.number(101) / 100.0);
            case PLUS -> Jitter.plus(Duration.ofMillis(choices.number(60_000)));
        };
        if (jitter.form() != Jitter.Form.DECORRELATED && choices.chance()) {
            List<Duration> delays = Stream.generate(() -> Duration.ofMillis(choices.millis(60_000)))
                    .limit(1 + choices.number(5))
                    .toList();
            return Backoff.delays(name, delays)
                    .withJitter(jitter)
                    .withFloor(choices.chance() ? Duration.ZERO : delays.get(0));
        }
        double factor = choices.chance() ? 1 + choices.number(99) : 1.01 + choices.number(9_000) / 100.0;
        return Backoff.exponential(
                        name, Duration.ofMillis(base), factor, Duration.ofMillis(base + choices.millis(600_000)))
                .withJitter(jitter)
                .withFloor(Duration.ofMillis(choices.chance() ? 0 : base / 2));
    }

    /** The rule, or another if it does not apply with this backoff. */
    static HintRule applying(Optional<Backoff> backoff, HintRule rule) {
        boolean canChangeBase = backoff.isPresent()
                && backoff.get().delays().isEmpty()
                && backoff.get().jitter().form() != Jitter.Form.DECORRELATED;
        return switch (rule.form()) {
            case BASE -> canChangeBase ? rule : HintRule.IGNORE;
            case CAP -> backoff.isPresent() ? rule : HintRule.IGNORE;
            case FLOOR, EXACT, CLAMP, IGNORE -> rule;
        };
    }

    HintRule anyHint() {
        HintRule rule = unlimitedHint();
        return rule.form() == HintRule.Form.IGNORE || choices.chance()
                ? rule
                : rule.withMax(Duration.ofMillis(choices.millis(60_000)));
    }

    HintRule unlimitedHint() {
        double spread = choices.number(101) / 100.0;
        return switch (choices.one(List.of(HintRule.Form.values()))) {
            case FLOOR -> HintRule.floor(spread);
            case EXACT -> HintRule.exact(spread);
            case CLAMP -> HintRule.clamp(spread, Duration.ofMillis(choices.millis(60_000)));
            case CAP -> HintRule.cap(spread);
            case BASE -> HintRule.base();
            case IGNORE -> HintRule.IGNORE;
        };
    }
}
