package dev.recourse.client.call;

import static dev.recourse.client.call.Steps.attempt;
import static dev.recourse.client.call.Steps.giveUp;
import static dev.recourse.client.call.Steps.ignore;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.SharedBudget;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.Answer;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.testkit.VirtualTime;
import java.io.EOFException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The course of a call, from its first attempt to its end, in virtual time. */
class CallRecoveryTest {

    private static final Answer BUSY = Answer.of(503).withHeader("Retry-After", "30");
    private static final Answer GOOD = Answer.of(201);

    private final VirtualTime time = new VirtualTime();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> released = new ArrayList<>();
    private final CallRecoveries recoveries = builder(Shop.POLICY).build();
    private final CallRecovery call = recoveries.begin("shop");

    private CallRecoveries.Builder builder(Policy policy) {
        return CallRecoveries.builder(policy)
                .environment(VirtualEnvironment.at(time).withRandom(() -> 0))
                .listener(new RecoveryListener() {
                    @Override
                    public void decided(Decision decision) {
                        failures.add(decision.failure());
                    }
                });
    }

    private CallAttempt first() {
        return attempt(call.first());
    }

    @Test
    void theNextAttemptIsDueWhenTheWaitIsOver() {
        CompletableFuture<CallStep> next = first().answered(BUSY, () -> released.add("503"));

        assertEquals(List.of("503"), released);
        assertFalse(next.isDone());
        time.advance(Duration.ofMillis(29_999));
        assertFalse(next.isDone());
        time.advance(Duration.ofMillis(1));
        assertTrue(attempt(next).step().orElseThrow().failure().toString().startsWith("shop/503"));
    }

    @Test
    void aGoodAnswerIsTheEnd() {
        CompletableFuture<CallStep> end = first().answered(GOOD, () -> released.add("201"));

        assertEquals(new CallEnd(Optional.of(GOOD), Optional.empty()), end.join());
        assertEquals(end.join(), call.end().join());
        assertEquals(List.of(), released);
        assertEquals(0, time.pending());
    }

    @Test
    void theFirstAttemptIsHandedOutOnce() {
        CallAttempt attempt = first();

        assertEquals(attempt, attempt(call.first()));
    }

    @Test
    void theSecondReportOfAnAttemptChangesNothing() {
        CallAttempt attempt = first();
        CompletableFuture<CallStep> next = attempt.answered(BUSY);
        CompletableFuture<CallStep> again =
                attempt.withIdempotent(true).answered(GOOD, () -> released.add("a connection"));
        ignore(attempt.failed(new EOFException()));

        time.advance(Duration.ofSeconds(40));

        assertEquals(attempt(next), attempt(again));
        assertEquals(1, failures.size());
        assertEquals(List.of(), released);
        assertFalse(call.end().isDone());
    }

    @Test
    void aReportOfAnEarlierAttemptChangesNothing() {
        CallAttempt early = first();
        CompletableFuture<CallStep> next = early.answered(BUSY);
        time.advance(Duration.ofSeconds(40));

        ignore(early.answered(GOOD));

        assertFalse(call.end().isDone());
        assertTrue(attempt(next).answered(GOOD).getNow(null) instanceof CallEnd);
    }

    @Test
    void whatComesAfterACancelChangesNothing() {
        CallAttempt attempt = first();
        call.cancel();

        CompletableFuture<CallStep> late = attempt.answered(GOOD);

        assertThrows(CancellationException.class, late::join);
        assertThrows(CancellationException.class, () -> call.end().join());
        assertEquals(List.of(), failures);
        assertEquals(0, time.pending());
    }

    @Test
    void aCancelEndsAWait() {
        CompletableFuture<CallStep> next = first().answered(BUSY);

        call.cancel();

        assertThrows(CancellationException.class, next::join);
        assertEquals(0, time.pending());
    }

    @Test
    void aCallThatIsCancelledBeforeItBeganMakesNoAttempt() {
        call.cancel();

        assertThrows(CancellationException.class, () -> call.first().join());
    }

    @Test
    void aCancelAfterTheEndDoesNothing() {
        ignore(first().answered(GOOD));

        call.cancel();

        assertTrue(call.end().join().succeeded());
    }

    @Test
    void cancellingAFutureDoesNotCancelTheCall() {
        CallAttempt attempt = first();
        CompletableFuture<CallStep> next = attempt.answered(BUSY);

        next.cancel(true);
        call.end().cancel(true);
        time.advance(Duration.ofSeconds(40));

        assertTrue(attempt(attempt.answered(BUSY)).answered(GOOD).getNow(null) instanceof CallEnd);
    }

    @Test
    void theDeadlineEndsAnAttemptThatIsUnderWay() {
        CallRecovery limited = recoveries.withDeadline(Duration.ofSeconds(5)).begin("shop");
        CallAttempt attempt = attempt(limited.first());
        assertEquals(Optional.of(Duration.ofSeconds(5)), attempt.timeLeft());

        time.advance(Duration.ofSeconds(5));

        GiveUp end = limited.end().join().giveUp().orElseThrow();
        assertEquals(GiveUpCause.DEADLINE, end.cause());
        assertEquals(end, giveUp(attempt.answered(GOOD)));
    }

    @Test
    void aWaitThatExceedsTheDeadlineIsNotBegun() {
        CallRecovery limited =
                builder(Shop.POLICY).deadline(Duration.ofSeconds(20)).build().begin("shop");

        GiveUp end = giveUp(attempt(limited.first()).answered(BUSY));

        assertEquals(GiveUpCause.DEADLINE, end.cause());
        assertEquals(0, time.pending());
    }

    @Test
    void theTimeLeftIsThatOfTheAttempt() {
        CallRecovery limited = recoveries.withDeadline(Duration.ofSeconds(50)).begin("shop");
        CompletableFuture<CallStep> next = attempt(limited.first()).answered(BUSY);
        time.advance(Duration.ofSeconds(30));

        assertEquals(Optional.of(Duration.ofSeconds(20)), attempt(next).timeLeft());
        assertEquals(Optional.empty(), first().timeLeft());
    }

    @Test
    void theCallsOfAClientShareTheirBudget() {
        Policy frugal = Shop.POLICY.toBuilder()
                .budget(BudgetRule.of(10, Map.of("retry", 5)))
                .build();
        SharedBudget budget = SharedBudget.of(frugal);
        CallRecoveries shared = builder(frugal).budget(budget).build();
        CompletableFuture<CallStep> one = attempt(shared.begin("shop").first()).answered(Answer.of(503));
        ignore(attempt(shared.begin("shop").first()).answered(Answer.of(503)));

        GiveUp refused = giveUp(attempt(shared.begin("shop").first()).answered(Answer.of(503)));
        time.advance(Duration.ofSeconds(1));
        ignore(attempt(one).answered(GOOD));
        CompletableFuture<CallStep> fourth =
                attempt(shared.begin("shop").first()).answered(Answer.of(503));

        assertEquals(GiveUpCause.BUDGET_SPENT, refused.cause());
        assertFalse(fourth.isDone());
    }

    @Test
    void theApplicationRenewsWhatThePolicyNames() {
        Policy renewing = Shop.POLICY.withRemedy(Shop.POLICY.domain("shop").lookup(403), Remedy.refreshOf("metadata"));
        CompletableFuture<String> renewal = new CompletableFuture<>();
        CallRecovery waiting =
                builder(renewing).refresh("metadata", () -> renewal).build().begin("shop");
        CompletableFuture<CallStep> next = attempt(waiting.first()).answered(Answer.of(403));

        assertFalse(next.isDone());
        renewal.complete("done");
        attempt(next);
    }
}
