package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How long the machine says to wait. */
class DelayProperties {

    @Property
    void aDelayIsNeverNegative(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        onEveryStep(life, (step, decision) -> assertTrue(step.after().delayMillis() >= 0));
    }

    @Property
    void aDelayNeverEndsPastTheDeadline(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        onEveryStep(life, (step, decision) -> {
            long elapsed = step.isFirst()
                    ? 0
                    : step.after().lastMillis() - step.before().began();
            assertEquals(elapsed, step.after().elapsedMillis());
            assertTrue(elapsed + step.after().delayMillis()
                    <= life.policy().limits().elapsedMillis());
        });
    }

    @Property
    void aDelayIsNeverBelowTheHintWhereTheRuleSaysFloor(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        onEveryHint(
                life,
                HintRule.Form.FLOOR,
                (step, hint) -> assertTrue(step.after().delayMillis() >= hint));
    }

    @Property
    void aDelayIsNeverAboveTheHintWhereTheRuleSaysCap(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        onEveryHint(
                life,
                HintRule.Form.CAP,
                (step, hint) -> assertTrue(step.after().delayMillis() <= spread(rule(step), hint)));
    }

    @Property
    void aDelayIsTheHintSpreadWhereTheRuleSaysExact(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        onEveryHint(life, HintRule.Form.EXACT, (step, hint) -> {
            assertTrue(step.after().delayMillis() >= hint);
            assertTrue(step.after().delayMillis() <= spread(rule(step), hint));
        });
    }

    @Property
    void aDelayStaysWithinTheClampWhereTheRuleSaysClamp(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        onEveryHint(life, HintRule.Form.CLAMP, (step, hint) -> {
            assertTrue(step.after().delayMillis() >= hint);
            assertTrue(step.after().delayMillis()
                    <= spread(rule(step), hint) + rule(step).clampMillis());
        });
    }

    @Property
    void aHintIsNotHeardWhereTheRuleSaysIgnore(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        onEveryHint(life, HintRule.Form.IGNORE, (step, hint) -> {
            Failure silent = failureOf(step);
            Failure deaf = silent.withHint(0);
            assertEquals(
                    step.before()
                            .on(deaf, step.event().at(), 0.5, step.had())
                            .state()
                            .delayMillis(),
                    step.before()
                            .on(silent, step.event().at(), 0.5, step.had())
                            .state()
                            .delayMillis());
        });
    }

    @Property
    void aDelayIsNeverAboveCapOrHintPlusJitterAndSpread(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        onEveryStep(life, (step, decision) -> {
            double longest =
                    rules(decision).backoff().map(DelayProperties::longest).orElse(0.0);
            double hinted = decision.failure().hintMillis().isPresent()
                    ? spread(rule(step), decision.failure().hintMillis().getAsLong())
                    : 0;
            assertTrue(step.after().delayMillis() <= Math.max(longest, hinted));
        });
    }

    @Property
    void refreshAndRedirectGoAtOnceWithoutBackoffOrHint(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        onEveryStep(life, (step, decision) -> {
            if (rules(decision).backoff().isEmpty()
                    && decision.failure().hintMillis().isEmpty()) {
                assertEquals(0, step.after().delayMillis());
            }
        });
    }

    private static double longest(Backoff backoff) {
        boolean beyond =
                backoff.jitter().form() == Jitter.Form.ABOVE || backoff.jitter().form() == Jitter.Form.PROPORTIONAL;
        return Math.ceil(backoff.maxMillis() * (beyond ? 1 + backoff.jitter().amount() : 1));
    }

    private static double spread(HintRule rule, long hint) {
        return Math.ceil(hint * (1 + rule.spread()));
    }

    private static HintRule rule(Replay.Step step) {
        return ReferenceMachine.prescribed(step.before().policy(), failureOf(step))
                .remedy()
                .hint()
                .orElse(step.before().policy().hint());
    }

    private static Failure failureOf(Replay.Step step) {
        return ((Event.Failed) step.event()).failure();
    }

    private static Remedy rules(Decision decision) {
        return decision.state().policy().remedy(decision.failure());
    }

    private static void onEveryStep(AnyLife.Life life, BiConsumer<Replay.Step, Decision> law) {
        for (Replay.Step step : life.steps()) {
            step.taken().ifPresent(decision -> law.accept(step, decision));
        }
    }

    private static void onEveryHint(AnyLife.Life life, HintRule.Form form, BiConsumer<Replay.Step, Long> law) {
        onEveryStep(life, (step, decision) -> {
            if (decision.failure().hintMillis().isPresent() && rule(step).form() == form) {
                law.accept(step, decision.failure().hintMillis().getAsLong());
            }
        });
    }
}
