package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What recoveries cost a process. */
class BudgetProperties {

    @Property
    void aBudgetStaysBetweenNothingAndItsCapacity(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            assertEquals(step.had().capacity(), step.left().capacity());
            assertTrue(step.left().tokens() >= 0
                    && step.left().tokens() <= step.left().capacity());
        }
    }

    @Property
    void aStepTakesItsPriceAfterASettledEpisodeGaveItsLastOneBack(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        long lastPrice = 0;
        for (Replay.Step step : life.steps()) {
            if (step.event() instanceof Event.Failed failed && step.before().status() != Status.GIVEN_UP) {
                long back = step.isFirst() ? lastPrice : 0;
                long filled = Math.min(step.had().capacity(), step.had().tokens() + back);
                long price = step.taken().isPresent() ? price(life.policy(), failed.failure()) : 0;
                if (life.policy().budget().isPresent()) {
                    assertEquals(filled - price, step.left().tokens());
                }
                lastPrice = step.taken().isPresent() ? price : step.isFirst() ? 0 : lastPrice;
            }
            lastPrice = step.after().status() == Status.HEALTHY ? 0 : lastPrice;
        }
    }

    @Property
    void noBudgetOutsideTheMachineMakesItThrow(
            @ForAll(supplier = AnyLife.class) AnyLife.Life life,
            @ForAll @LongRange(min = 0) long capacity,
            @ForAll @LongRange(min = 0) long tokens) {
        Budget budget = new Budget(capacity, Math.min(tokens, capacity));
        for (Replay.Step step : life.steps()) {
            Replay.Step again = Replay.step(step.before(), step.event(), budget);
            assertTrue(again.left().tokens() >= 0 && again.left().tokens() <= capacity);
        }
    }

    private static long price(Policy policy, Failure failure) {
        return policy.budget()
                .map(rule -> rule.prices()
                        .getOrDefault(
                                ReferenceMachine.prescribed(policy, failure)
                                        .remedy()
                                        .price(),
                                0))
                .orElse(0);
    }
}
