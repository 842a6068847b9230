package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
    void manyThreadsNeverOverdrawIt() throws Exception {
        Policy policy =
                POLICY.toBuilder().budget(BudgetRule.of(50, Map.of("retry", 3))).build();
        SharedBudget shared = SharedBudget.of(policy);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Future<Boolean>> sessions = new ArrayList<>();
        for (int i = 0; i < 2_400; i++) {
            boolean success = i % 2 == 0;
            sessions.add(threads.submit(() -> {
                Decision decision = shared.decide(policy.start(), LOST, 0, 0.5);
                double left = shared.left().tokens();
                shared.end(decision.state().ready(1), success && decision.kind() == DecisionKind.RETRY);
                return left >= 0 && left <= 50;
            }));
        }
        for (Future<Boolean> session : sessions) {
            assertTrue(session.get(30, TimeUnit.SECONDS));
        }
        threads.shutdown();

        assertEquals(50 % 3, shared.left().tokens() % 3);
    }

    @Test
    void anEndWithoutSuccessReturnsNothing() {
        budget.end(firstFailure().state(), false);

        assertEquals(1, budget.left().tokens());
    }
}
