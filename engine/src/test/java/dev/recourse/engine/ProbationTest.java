package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProbationTest {

    /** Failed once at 0, and ready at 1,000. */
    private static Session onProbation() {
        Session session = Session.ofWireSocket();
        session.fails(WireSocket.closed(1011));
        return session.at(1_000).ready();
    }

    @Test
    void aConnectionThatLastedTenSecondsHasSettled() {
        Session almost = onProbation().at(10_999);
        assertEquals("retry 2000", almost.fails(WireSocket.closed(1011), 1));
        assertEquals(2, almost.state().count(DecisionKind.RETRY));
        Session settled = onProbation().at(11_000);
        assertEquals("retry 1000", settled.fails(WireSocket.closed(1011), 1));
        assertEquals(1, settled.state().count(DecisionKind.RETRY));
        assertEquals(0, settled.state().elapsedMillis());
    }

    @Test
    void aRepeatedReadyKeepsTheFirst() {
        Session session = onProbation().at(10_000).ready().at(11_000);
        assertEquals("retry 1000", session.fails(WireSocket.closed(1011), 1));
    }

    @Test
    void aFailureClearsReady() {
        Session session = onProbation().at(2_000);
        session.fails(WireSocket.closed(1011));
        assertEquals("retry 4000", session.at(20_000).fails(WireSocket.closed(1011), 1));
    }

    @Test
    void aConnectionThatEndsAtOnceEndsNoEpisode() {
        Session session = Session.ofWireSocket();
        for (int i = 0; i < 60; i++) {
            assertEquals("retry 250", session.at(i * 1_000L).fails(WireSocket.closed(1011)));
            session.ready();
        }
        assertEquals("give-up retries-spent", session.at(60_000).fails(WireSocket.closed(1011)));
    }

    @Test
    void timeOnProbationCountsTowardsTheDeadline() {
        Session session = Session.of(WireSocket.POLICY.withLimits(Small.limits(10, 2, 5, 15, 900_000, 1_000_000)));
        session.fails(WireSocket.closed(1011));
        session.at(1_000).ready();
        assertEquals("give-up deadline", session.at(899_751).fails(WireSocket.closed(1011)));
    }

    @Test
    void aSettledEpisodeForgetsItsTargets() {
        Failure redirect = WireSocket.closed(4009, "REDIRECT:wss://a.wiresocket.net/x");
        Session session = Session.ofWireSocket();
        session.fails(redirect);
        session.at(1_000).ready();
        assertEquals("redirect wss://a.wiresocket.net/x 0", session.at(11_000).fails(redirect));
        session.ready();
        assertEquals("retry 250", session.at(30_000).fails(WireSocket.closed(1011)));
        assertEquals(Optional.empty(), session.state().target());
    }

    @Test
    void aSettledEpisodeMayBeFollowedByAGiveUp() {
        Session session = onProbation().at(11_000);
        assertEquals("give-up not-recoverable", session.fails(WireSocket.closed(4003)));
        assertEquals(0, session.state().steps());
    }

    @Test
    void aSettledEpisodeGivesItsLastPriceBack() {
        Policy policy = Small.builder(Remedy.retry(WireSocket.RATE), Remedy.giveUp())
                .limits(Small.limits(10, 2, 5, 15, 900_000, 10_000))
                .budget(BudgetRule.of(20, Map.of("retry", 5)))
                .build();
        Session session = Session.of(policy);
        session.fails(Small.ONE);
        session.fails(Small.ONE);
        assertEquals(10, session.tokens());
        session.ready().at(9_999);
        session.fails(Small.ONE);
        assertEquals(5, session.tokens());
        session.ready().at(19_999);
        session.fails(Small.ONE);
        assertEquals(5, session.tokens());
        session.ready().at(29_999);
        session.fails(Small.TWO);
        assertEquals(10, session.tokens());
    }

    @Test
    void aSuccessGivesTheLastPriceBackBeforeItHasSettled() {
        Policy policy = Small.builder(Remedy.retry(WireSocket.RATE), Remedy.giveUp())
                .budget(BudgetRule.of(20, Map.of("retry", 5)))
                .build();
        Session session = Session.of(policy);
        session.fails(Small.ONE);
        session.ready();
        assertEquals(20, session.ends(true));
        assertEquals(15, session.ends(false));
    }

    @Test
    void anEpisodeSettlesAtOnceWhereTheLimitSaysSo() {
        Session session = Session.of(WireSocket.POLICY.withLimits(Small.limits(1, 0, 0, 1, 900_000, 0)));
        session.fails(WireSocket.closed(1011));
        session.ready();
        assertEquals("retry 250", session.fails(WireSocket.closed(1011)));
        assertEquals("give-up retries-spent", session.fails(WireSocket.closed(1011)));
    }

    @Test
    void aClockThatGoesBackDoesNotSettle() {
        Session session = onProbation().at(-1_000_000);
        assertEquals("retry 2000", session.fails(WireSocket.closed(1011), 1));
    }

    @Test
    void resumeChangesNothing() {
        Session session = onProbation().at(2_000).resume();
        assertEquals(SessionStatus.PROBATION, session.state().status());
        assertEquals("retry 1000", session.at(11_000).fails(WireSocket.closed(1011), 1));
    }
}
