package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A wait that is cut short: the backoffs start again, and nothing else changes. */
class WakeTest {

    private static final Backoff STEADY =
            Backoff.exponential("steady", Duration.ofSeconds(1), 2, Duration.ofSeconds(8));
    private static final Backoff WANDERING = Backoff.exponential(
                    "wandering", Duration.ofMillis(500), 2, Duration.ofSeconds(9))
            .withJitter(Jitter.DECORRELATED);

    private static Session failing() {
        Session session = Session.of(Small.of(Remedy.retry(STEADY)));
        session.fails(Small.ONE);
        session.at(1_000).fails(Small.ONE);
        return session;
    }

    @Test
    void everyBackoffOfTheEpisodeStartsAgain() {
        Session session = Session.of(
                Small.builder(Remedy.retry(STEADY), Remedy.retry(WANDERING)).build());
        assertEquals("retry 1000", session.fails(Small.ONE));
        assertEquals("retry 1500", session.fails(Small.TWO, 1));
        assertEquals("retry 2000", session.fails(Small.ONE));
        assertEquals("retry 4500", session.fails(Small.TWO, 1));

        session.wake();

        assertEquals("retry 1000", session.fails(Small.ONE));
        assertEquals("retry 1500", session.fails(Small.TWO, 1));
    }

    @Test
    void countersTimesAndTheBudgetStay() {
        Session session = Session.of(Small.builder(Remedy.retry(STEADY).withLimit(2), Remedy.giveUp())
                .budget(BudgetRule.of(20, Map.of("retry", 5)))
                .build());
        session.fails(Small.ONE);
        session.at(400).wake();

        assertEquals(1, session.state().count(DecisionKind.RETRY));
        assertEquals(400, session.state().elapsedMillis());
        assertEquals(1_000, session.state().delayMillis());
        assertEquals(15, session.tokens());
        assertEquals("retry 1000", session.fails(Small.ONE));
        assertEquals("give-up retries-spent", session.wake().fails(Small.ONE));
    }

    @Test
    void targetsStay() {
        Session session = Session.ofWireSocket();
        Failure moved = WireSocket.closed(4009, "REDIRECT:wss://a.wiresocket.net/");
        session.fails(moved);

        session.wake();

        assertEquals(
                Optional.of("wss://a.wiresocket.net/"), session.state().target().map(RedirectTarget::key));
        assertEquals("give-up redirect-loop", session.fails(moved));
    }

    @Test
    void theTimeLimitCountsFromTheFirstFailure() {
        Session session = Session.of(Small.builder(Remedy.retry(STEADY), Remedy.giveUp())
                .limits(Small.limits(10, 0, 0, 10, 5_000, 1_000))
                .build());
        session.fails(Small.ONE);
        assertEquals("retry 1000", session.at(4_000).wake().fails(Small.ONE));
        assertEquals("give-up deadline", session.at(4_001).wake().fails(Small.ONE));
    }

    @Test
    void aConnectionOnProbationStaysOnProbation() {
        Session session = failing().ready().wake();
        assertEquals(SessionStatus.PROBATION, session.state().status());
        assertEquals("retry 1000", session.at(2_000).fails(Small.ONE));
    }

    @Test
    void aConnectionOnProbationSettlesAsSoonAsWithoutIt() {
        Session session = failing().ready().at(10_999).wake();
        assertEquals("retry 1000", session.at(11_000).fails(Small.ONE));
        assertEquals(1, session.state().steps());
    }

    @Test
    void aHealthySessionStaysAsItIs() {
        State state = Small.of(Remedy.retry(STEADY)).start().ready(5);
        assertEquals(state, state.wake(5));
    }

    @Test
    void aGiveUpStaysAGiveUp() {
        Session session = failing();
        session.fails(Small.TWO);
        State givenUp = session.state();

        assertEquals(givenUp, session.wake().state());
        assertEquals("give-up given-up", session.fails(Small.ONE));
    }

    @Test
    void theStatesTextCarriesIt() {
        State woken = failing().wake().state();
        State read =
                StateText.read(woken.policy(), StateText.write(woken)).state().orElseThrow();
        assertEquals(1_000, read.on(Small.ONE, 1_000, 0).state().delayMillis());
    }
}
