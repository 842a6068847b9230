package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A caller's own deadline for a whole session: the policy's limit is reduced to it, and counted from the session's
 * start.
 */
class CallDeadlineTest {

    private static final Policy TWO_SECONDS = WireSocket.POLICY.withLimits(Small.limits(10, 2, 5, 15, 2_000, 10_000));
    private static final State BEGUN = TWO_SECONDS.start().since(1_000);

    private static void gaveUp(String why, String otherwise, Decision decision) {
        assertEquals(Optional.of(GiveUpCause.DEADLINE), decision.state().cause());
        assertEquals(why, decision.explanation().text());
        assertEquals(otherwise, decision.explanation().otherwise());
    }

    @Test
    void aStepThatDoesNotFitIsNotTaken() {
        Decision first = BEGUN.on(WireSocket.closed(1011), 2_000, 1);
        assertEquals("retry 1000", DecisionText.of(first));

        gaveUp(
                "give up: waiting 2 s after 1.001 s would pass the limit of 2 s",
                "a limit of 3.001 s for the whole episode",
                first.state().on(WireSocket.closed(1011), 2_001, 1));
    }

    @Test
    void theFirstFailureMayComeTooLate() {
        gaveUp(
                "give up: waiting 250 ms after 2 s would pass the limit of 2 s",
                "a limit of 2.25 s for the whole episode",
                BEGUN.on(WireSocket.closed(1011), 3_000, 0));
        gaveUp(
                "give up: the time is over, 2.5 s of 2 s",
                "a limit above 2.5 s for the whole episode",
                BEGUN.on(WireSocket.closed(4002), 3_500, 0));
    }

    @Test
    void expiryGivesUpWhateverIsPrescribed() {
        for (Failure failure : new Failure[] {WireSocket.closed(1011), WireSocket.closed(4003)}) {
            gaveUp(
                    "give up: the time is over, 2 s of 2 s",
                    "a limit above 2 s for the whole episode",
                    BEGUN.expire(failure, 3_000, Budget.UNLIMITED));
        }
        GiveUp hinted = BEGUN.expire(WireSocket.closed(4006).withHintMillis(7), 3_000, Budget.full(3));
        assertEquals(Optional.of(Duration.ofMillis(7)), hinted.advisory());
        assertEquals(3, hinted.budget().tokens());
    }

    @Test
    void aSessionThatGaveUpBeforeStaysAsItIs() {
        State over = BEGUN.on(WireSocket.closed(4003), 2_000, 0).state();

        GiveUp expired = over.expire(WireSocket.closed(4006).withHintMillis(7), 3_000, Budget.full(3));

        assertEquals(GiveUpCause.GIVEN_UP, expired.cause());
        assertEquals(Optional.empty(), expired.advisory());
        assertEquals(Optional.of(GiveUpCause.NOT_RECOVERABLE), expired.state().cause());
    }

    @Test
    void theStartIsKeptInItsText() {
        assertEquals(2_000, BEGUN.ready(3_000).elapsedMillis());
        assertEquals(
                Optional.of(BEGUN),
                StateText.read(TWO_SECONDS, StateText.write(BEGUN)).state());
    }

    @Test
    void theEarliestTimeCanBeAStart() {
        assertEquals(
                Long.MAX_VALUE,
                TWO_SECONDS.start().since(Long.MIN_VALUE).ready(0).elapsedMillis());
    }

    @Test
    void anEpisodeKeepsItsStart() {
        State episode = TWO_SECONDS.start().on(WireSocket.closed(4002), 5, 0).state();

        assertEquals(episode, episode.since(0));
    }
}
