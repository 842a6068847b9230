package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Clients that run the state machine themselves, and share a budget of two steps. */
class SharedBudgetTest {

    private static final Policy POLICY = TestPolicy.QUICK.toBuilder()
            .budget(BudgetRule.of(2, Map.of("retry", 1)))
            .build();
    private static final Failure LOST = POLICY.domain("close").lookup(1006).failed();

    private final SharedBudget budget = SharedBudget.of(POLICY);

    private Decision firstFailure() {
        return budget.decide(POLICY.start(), LOST, 0, 0.5);
    }

    @Test
    void sessionsTakeFromTheSameBudget() {
        firstFailure();
        firstFailure();

        Decision third = firstFailure();

        assertEquals(DecisionKind.GIVE_UP, third.kind());
        assertEquals(Optional.of(GiveUpCause.BUDGET_SPENT), third.state().cause());
        assertEquals(0, budget.left().tokens());
    }

    @Test
    void aSuccessfulEndReturnsThePriceOfTheLastStep() {
        Decision retry = firstFailure();

        budget.end(retry.state().ready(1), true);

        assertEquals(2, budget.left().tokens());
    }

    @Test
    void anEndWithoutSuccessReturnsNothing() {
        budget.end(firstFailure().state(), false);

        assertEquals(1, budget.left().tokens());
    }
}
