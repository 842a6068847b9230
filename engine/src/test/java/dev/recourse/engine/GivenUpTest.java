package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenUpTest {

    private static Session givenUp() {
        Session session = Session.ofWireSocket();
        session.fails(WireSocket.closed(1011));
        session.fails(WireSocket.closed(4009, "REDIRECT:wss://a.wiresocket.net/"));
        session.fails(WireSocket.closed(4003));
        return session;
    }

    @Test
    void everyFailureIsGivenUp() {
        Session session = givenUp().at(1_000_000);
        assertEquals("give-up given-up", session.fails(WireSocket.closed(1011)));
        assertEquals("give-up given-up", session.fails(WireSocket.closed(4003)));
        assertEquals(Optional.of(GiveUpCause.NOT_RECOVERABLE), session.state().cause());
        assertEquals(1, session.state().count(DecisionKind.RETRY));
    }

    @Test
    void itAdvisesNothingTheSecondTime() {
        GiveUp giveUp = (GiveUp) givenUp().decides(WireSocket.closed(4006).withHintMillis(5), 0);
        assertEquals(Optional.empty(), giveUp.advisory());
    }

    @Test
    void readyNeverLiftsIt() {
        Session session = givenUp().ready().at(100_000);
        assertEquals(SessionStatus.GIVEN_UP, session.state().status());
        assertEquals("give-up given-up", session.fails(WireSocket.closed(1011)));
    }

    @Test
    void resumeBeginsANewEpisode() {
        Session session = givenUp().at(7).resume();
        assertEquals(SessionStatus.HEALTHY, session.state().status());
        assertEquals(Optional.empty(), session.state().cause());
        assertEquals(Optional.empty(), session.state().target());
        assertEquals(0, session.state().steps());
        assertEquals("retry 1000", session.fails(WireSocket.closed(1011), 1));
        assertEquals(
                "redirect wss://a.wiresocket.net/ 0",
                session.fails(WireSocket.closed(4009, "REDIRECT:wss://a.wiresocket.net/")));
    }

    @Test
    void resumeKeepsTheBudget() {
        Policy policy = Small.builder(Remedy.refresh(), Remedy.giveUp())
                .budget(BudgetRule.of(20, Map.of("refresh", 5)))
                .build();
        Session session = Session.of(policy);
        session.fails(Small.ONE);
        session.fails(Small.TWO);
        assertEquals(15, session.resume().tokens());
        assertEquals(16, session.ends(true));
    }

    @Test
    void aSuccessAfterAllGivesTheLastPriceBack() {
        Policy policy = Small.builder(Remedy.refresh(), Remedy.giveUp())
                .budget(BudgetRule.of(20, Map.of("refresh", 5)))
                .build();
        Session session = Session.of(policy);
        session.fails(Small.ONE);
        session.fails(Small.TWO);
        assertEquals(20, session.ends(true));
        assertEquals(15, session.ends(false));
    }

    @Test
    void noStepLeadsOutOfIt() {
        long packed = givenUp().state().packed();
        assertThrows(IllegalStateException.class, () -> PackedEpisode.after(packed, Transition.Event.STEP));
    }
}
