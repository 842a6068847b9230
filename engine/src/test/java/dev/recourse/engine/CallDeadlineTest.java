package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A caller's own deadline for a whole session, besides the policy's time limit. */
class CallDeadlineTest {

    private static final State FRESH = WireSocket.POLICY.start();
    private static final Budget THREE = Budget.full(BudgetRule.of(3, Map.of()));

    private static Failure lost() {
        return WireSocket.closed(1011).withDeadline(3_000);
    }

    private static void gaveUp(String why, String otherwise, Decision decision) {
        assertEquals(Optional.of(GiveUpCause.DEADLINE), decision.state().cause());
        assertEquals(why, decision.explanation().text());
        assertEquals(otherwise, decision.explanation().otherwise());
    }

    @Test
    void aStepThatEndsAtTheDeadlineIsTakenAndALaterOneIsNot() {
        Failure refused =
                WireSocket.dashboard(429).withHint(Duration.ofSeconds(1)).withDeadline(3_000);

        assertEquals("retry 1000", DecisionText.of(FRESH.on(refused, 2_000, 0)));
        gaveUp(
                "give up: waiting 1 s would pass the caller's deadline in 999 ms",
                "a later deadline of the caller",
                FRESH.on(refused, 2_001, 0));
    }

    @Test
    void theFirstFailureMayComeTooLate() {
        gaveUp(
                "give up: the caller's deadline is over",
                "a later deadline of the caller",
                FRESH.on(WireSocket.closed(4002).withDeadline(3_000), 3_500, 0));
    }

    @Test
    void aStepReportsTheTimeThatIsLeftUntilTheDeadline() {
        assertEquals(
                "refresh 1 of 2 at once: no backoff; no hint; 00:03 until the caller's deadline",
                FRESH.on(WireSocket.closed(4002).withDeadline(3_000), 0, 0)
                        .explanation()
                        .text());
    }

    @Test
    void thePolicysLimitHoldsWhateverTheDeadline() {
        State late = FRESH.on(WireSocket.closed(4002), 0, 0).state();

        Decision decision = late.on(WireSocket.closed(4002).withDeadline(Long.MAX_VALUE - 1), 900_001, 0);

        gaveUp(
                "give up: the time is over, 900.001 s of 15 min; a new episode may begin in 10 min",
                "a limit above 900.001 s for the whole episode",
                decision);
    }

    @Test
    void aDeadlineMayBeAnyTime() {
        for (long at : new long[] {Long.MIN_VALUE, Long.MAX_VALUE}) {
            Decision decision = FRESH.on(WireSocket.closed(4002).withDeadline(at), 0, 0);
            assertEquals(at < 0 ? DecisionKind.GIVE_UP : DecisionKind.REFRESH, decision.kind());
        }
    }

    @Test
    void expiryGivesUpWhateverIsPrescribed() {
        for (Failure failure : new Failure[] {lost(), WireSocket.closed(4003).withDeadline(3_000)}) {
            gaveUp(
                    "give up: the caller's deadline is over",
                    "a later deadline of the caller",
                    FRESH.expire(failure, 3_000, Budget.UNLIMITED));
        }
        GiveUp hinted = FRESH.expire(lost().withHintMillis(7), 3_000, THREE);
        assertEquals(Optional.of(Duration.ofMillis(7)), hinted.advisory());
        assertEquals(3, hinted.budget().tokens());
        assertEquals(Optional.empty(), hinted.rest());
    }

    @Test
    void aSessionThatGaveUpBeforeStaysAsItIs() {
        State over = FRESH.on(WireSocket.closed(4003), 2_000, 0).state();

        GiveUp expired = over.expire(lost().withHintMillis(7), 3_000, THREE);

        assertEquals(GiveUpCause.GIVEN_UP, expired.cause());
        assertEquals(Optional.empty(), expired.advisory());
        assertEquals(Optional.of(GiveUpCause.NOT_RECOVERABLE), expired.state().cause());
    }

    @Test
    void theEpisodesLimitIsNamedWhereItComesFirst() {
        assertEquals(
                "refresh 1 of 2 at once: no backoff; no hint; 15:00 of 15:00 left",
                FRESH.on(WireSocket.closed(4002).withDeadline(900_000), 0, 0)
                        .explanation()
                        .text());
    }

    @Test
    void aWaitUpToTheTimeLimitIsOnlyTooLongForTheCaller() {
        Failure hinted = WireSocket.closed(1011).withHintMillis(900_000).withDeadline(3_000);
        gaveUp(
                "give up: waiting 15 min would pass the caller's deadline in 3 s",
                "a later deadline of the caller",
                FRESH.on(hinted, 0, 0));
    }
}
