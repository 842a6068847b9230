package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecoveringTest {

    private static final Backoff STEADY =
            Backoff.exponential("steady", Duration.ofSeconds(1), 2, Duration.ofSeconds(8));

    private static Failure redirect(String url) {
        return WireSocket.closed(4009, "REDIRECT:" + url);
    }

    @Test
    void aTokenThatStaysRefusedIsRefreshedTwice() {
        Session session = Session.ofWireSocket();
        assertEquals("refresh 0", session.fails(WireSocket.closed(4002)));
        assertEquals("refresh 0", session.fails(WireSocket.dashboard(401)));
        assertEquals("give-up refreshes-spent", session.fails(WireSocket.dashboard(401)));
        assertEquals(2, session.state().count(DecisionKind.REFRESH));
    }

    @Test
    void aRowHasALimitOfItsOwn() {
        Session session = Session.ofWireSocket();
        assertEquals("refresh 0", session.fails(WireSocket.closed(4001)));
        assertEquals("give-up refreshes-spent", session.fails(WireSocket.closed(4001)));
        assertEquals(1, session.state().count(DecisionKind.REFRESH));
    }

    @Test
    void anOpeningThatFailsIsTriedAsOftenAsADropIs() {
        for (Phase phase : Phase.values()) {
            Session session = Session.ofWireSocket();
            for (int i = 0; i < 60; i++) {
                assertEquals("retry 250", session.fails(WireSocket.closed(1006).withPhase(phase)));
            }
            assertEquals(
                    "give-up retries-spent",
                    session.fails(WireSocket.closed(1006).withPhase(phase)));
        }
    }

    @Test
    void theLimitOfACaseCountsThatCaseOnly() {
        Remedy retry = Remedy.retry(STEADY);
        Domain domain = Domain.of("one", Protocol.PLAIN, List.of(CodeInfo.of("1", "ONE", "One")));
        Row row = Row.always(retry).withCase(When.phase(Phase.OPENING), retry.withLimit(2));
        Session session = Session.of(Policy.builder("one")
                .domain(new DomainPolicy(domain, List.of(row), List.of()))
                .build());
        Failure open = domain.lookup("1").failed();
        Failure opening = open.withPhase(Phase.OPENING);
        for (int i = 0; i < 5; i++) {
            session.fails(open);
        }
        assertEquals("retry 8000", session.fails(opening));
        assertEquals("retry 8000", session.fails(opening));
        assertEquals("give-up retries-spent", session.fails(opening));
    }

    @Test
    void aTransientBackoffDoublesUpToAMinute() {
        Session session = Session.ofWireSocket();
        for (long seconds : new long[] {1, 2, 4, 8, 16, 32, 60, 60, 60, 60}) {
            assertEquals("retry " + seconds * 1_000, session.fails(WireSocket.closed(1011), 1));
        }
    }

    @Test
    void aReconnectBackoffBeginsAtFiveSecondsAndDoublesUpToAMinute() {
        Session session = Session.ofWireSocket();
        for (long seconds : new long[] {5, 10, 20, 40, 60, 60}) {
            assertEquals("retry " + seconds * 1_000, session.fails(WireSocket.closed(1006), 1));
        }
    }

    @Test
    void aRateLimitRunsIntoTheDeadlineBeforeItsRetriesAreSpent() {
        Session session = Session.ofWireSocket();
        long now = 0;
        for (long seconds : new long[] {30, 60, 120, 240, 300}) {
            assertEquals("retry " + seconds * 1_000, session.at(now).fails(WireSocket.closed(4006)));
            now += seconds * 1_000;
        }
        assertEquals("give-up deadline", session.at(now).fails(WireSocket.closed(4006)));
    }

    @Test
    void theLastAttemptMayBeginExactlyAtTheDeadline() {
        Session session = Session.ofWireSocket();
        session.fails(WireSocket.closed(4002));
        assertEquals("retry 250", session.at(899_750).fails(WireSocket.closed(1011)));
        assertEquals("give-up deadline", session.at(899_751).fails(WireSocket.closed(1001)));
    }

    @Test
    void allStepsTogetherHaveALimit() {
        Session session = Session.ofWireSocket();
        for (int i = 0; i < 60; i++) {
            session.fails(WireSocket.closed(1011));
        }
        session.fails(WireSocket.closed(4002));
        session.fails(WireSocket.closed(4002));
        for (String region : List.of("a", "b")) {
            session.fails(redirect("wss://" + region + ".wiresocket.net/"));
        }
        assertEquals(64, session.state().steps());
        assertEquals("give-up steps-spent", session.fails(redirect("wss://c.wiresocket.net/")));
    }

    @Test
    void fiveRedirectsAreFollowed() {
        Session session = Session.ofWireSocket();
        for (String region : List.of("a", "b", "c", "d", "e")) {
            session.fails(redirect("wss://" + region + ".wiresocket.net/"));
        }
        assertEquals(5, session.state().count(DecisionKind.REDIRECT));
        assertEquals("give-up redirects-spent", session.fails(redirect("wss://f.wiresocket.net/")));
    }

    @Test
    void attemptsGoToTheLastTarget() {
        Session session = Session.ofWireSocket();
        session.fails(redirect("wss://a.wiresocket.net/x"));
        session.fails(WireSocket.closed(1011));
        assertEquals(
                Optional.of("wss://a.wiresocket.net/x"),
                session.state().target().map(RedirectTarget::key));
        session.fails(WireSocket.dashboard(503));
        assertEquals(Optional.of("dataplane"), session.state().target().map(RedirectTarget::key));
    }

    @Test
    void aTargetSeenBeforeIsALoopHoweverItIsWritten() {
        String first = "wss://a.wiresocket.net/x%2Cy?q=%c3%a9";
        for (String again : List.of(
                first,
                "WSS://A.WireSocket.net:443/x%2Cy?q=%c3%a9",
                "wss://a.wiresocket.net:/x%2cy?q=%C3%A9",
                "wss://a.wiresocket.net:0443/x%2cy?q=%C3%a9")) {
            Session session = Session.ofWireSocket();
            session.fails(redirect(first));
            session.fails(redirect("wss://b.wiresocket.net/"));
            assertEquals("give-up redirect-loop", session.fails(redirect(again)), again);
        }
        Session bare = Session.ofWireSocket();
        bare.fails(redirect("wss://b.wiresocket.net/"));
        bare.fails(redirect("wss://c.wiresocket.net/"));
        assertEquals("give-up redirect-loop", bare.fails(redirect("wss://b.wiresocket.net")));
        Session named = Session.ofWireSocket();
        named.fails(WireSocket.dashboard(503));
        assertEquals("give-up redirect-loop", named.fails(WireSocket.dashboard(503)));
    }

    @Test
    void targetsThatDifferInAnythingElseAreFollowed() {
        String first = "wss://a.wiresocket.net/x%2Cy";
        for (String other : List.of(
                "wss://a.wiresocket.net/x,y",
                "wss://a.wiresocket.net/X%2Cy",
                "wss://a.wiresocket.net/x%2Cy/",
                "wss://a.wiresocket.net/./x%2Cy",
                "wss://a.wiresocket.net//x%2Cy",
                "wss://a.wiresocket.net/x%2Cy?",
                "wss://a.wiresocket.net:80/x%2Cy",
                "wss://a.wiresocket.net/x%252Cy",
                "wss://a.wiresocket.com/x%2Cy",
                "wss://xn--mnchen-3ya.wiresocket.net/x%2Cy")) {
            Session session = Session.ofWireSocket();
            session.fails(redirect(first));
            session.fails(redirect(other));
            assertEquals(2, session.state().count(DecisionKind.REDIRECT), other);
        }
    }

    @Test
    void aTargetIsCheckedBeforeTheLimits() {
        Session session = Session.of(WireSocket.POLICY.withLimits(Small.limits(0, 0, 0, 0, 0, 0)));
        assertEquals("give-up redirect-unsafe", session.fails(redirect("wss://evil.example/")));
        session = Session.of(WireSocket.POLICY.withLimits(Small.limits(0, 0, 0, 0, 0, 0)));
        assertEquals("give-up redirects-spent", session.fails(redirect("wss://a.wiresocket.net/")));
    }

    @Test
    void everyBackoffCountsItsOwnRetries() {
        Session session = Session.ofWireSocket();
        assertEquals("retry 30000", session.fails(WireSocket.closed(4006)));
        assertEquals("retry 1000", session.fails(WireSocket.closed(1011), 1));
        assertEquals("retry 2000", session.fails(WireSocket.dataplane(503), 1));
        assertEquals("retry 5000", session.fails(WireSocket.closed(1006), 1));
        assertEquals("retry 60000", session.fails(WireSocket.closed(4006)));
    }

    @Test
    void anExactHintDecidesAndRestartsItsBackoff() {
        Session session = Session.of(Small.of(Remedy.retry(STEADY).withHint(HintRule.exact(0.5))));
        assertEquals("retry 1000", session.fails(Small.ONE));
        assertEquals("retry 2000", session.fails(Small.ONE));
        assertEquals("retry 105", session.fails(Small.ONE.withHintMillis(70), 1));
        assertEquals("retry 1000", session.fails(Small.ONE));
    }

    @Test
    void anExactHintLeavesOtherBackoffsAlone() {
        Backoff other = Backoff.exponential("other", Duration.ofMillis(10), 3, Duration.ofSeconds(1));
        Session session = Session.of(Small.builder(Remedy.retry(STEADY), Remedy.retry(other))
                .hint(HintRule.exact(0))
                .build());
        session.fails(Small.ONE);
        session.fails(Small.TWO);
        assertEquals("retry 7", session.fails(Small.TWO.withHintMillis(7)));
        assertEquals("retry 2000", session.fails(Small.ONE));
        assertEquals("retry 10", session.fails(Small.TWO));
        assertEquals("retry 7", session.fails(Small.ONE.withHintMillis(7)));
        assertEquals("retry 30", session.fails(Small.TWO));
        assertEquals("retry 1000", session.fails(Small.ONE));
    }

    @Test
    void aClampHoldsTheHintBetweenTheBackoffAndSomewhatLater() {
        Session session =
                Session.of(Small.of(Remedy.retry(STEADY).withHint(HintRule.clamp(0, Duration.ofMillis(500)))));
        assertEquals("retry 1500", session.fails(Small.ONE.withHintMillis(3_000)));
        assertEquals("retry 2000", session.fails(Small.ONE.withHintMillis(1_900)));
        assertEquals("retry 4200", session.fails(Small.ONE.withHintMillis(4_200)));
        assertEquals("retry 8000", session.fails(Small.ONE));
    }

    @Test
    void aCapHoldsTheBackoffBelowTheHint() {
        Session session = Session.of(Small.of(Remedy.retry(STEADY).withHint(HintRule.cap(0))));
        assertEquals("retry 1", session.fails(Small.ONE.withHintMillis(1)));
        assertEquals("retry 2000", session.fails(Small.ONE.withHintMillis(Long.MAX_VALUE)));
    }

    @Test
    void anIgnoredHintChangesNothing() {
        Session session = Session.of(Small.of(Remedy.retry(STEADY).withHint(HintRule.IGNORE)));
        assertEquals("retry 1000", session.fails(Small.ONE.withHintMillis(Long.MAX_VALUE)));
    }

    @Test
    void aDecorrelatedDelayGrowsFromTheOneBefore() {
        Backoff wandering = Backoff.exponential("wandering", Duration.ofSeconds(1), 2, Duration.ofSeconds(10))
                .withJitter(Jitter.DECORRELATED);
        Session session = Session.of(Small.of(Remedy.retry(wandering)));
        assertEquals("retry 3000", session.fails(Small.ONE, 1));
        assertEquals("retry 20000", session.fails(Small.ONE.withHintMillis(20_000), 0));
        assertEquals("retry 2000", session.fails(Small.ONE, 0.5));
        assertEquals("retry 6000", session.fails(Small.ONE, 1));
        assertEquals("retry 10000", session.fails(Small.ONE, 1));
    }

    @Test
    void otherJittersSpreadAroundAndAboveTheCeiling() {
        Session around = Session.of(Small.of(Remedy.retry(STEADY.withJitter(Jitter.proportional(0.25)))));
        assertEquals("retry 750", around.fails(Small.ONE, 0));
        assertEquals("retry 2500", around.fails(Small.ONE, 1));
        Session above = Session.of(Small.of(Remedy.retry(STEADY.withJitter(Jitter.above(0.25)))));
        assertEquals("retry 1000", above.fails(Small.ONE, 0));
        assertEquals("retry 2500", above.fails(Small.ONE, 1));
    }

    @Test
    void aRedirectMayWait() {
        Session session = Session.of(Small.of(Remedy.redirectTo("there").withBackoff(STEADY)));
        Redirect redirect = (Redirect) session.decides(Small.ONE, 0);
        assertEquals(1_000, redirect.delayMillis());
        assertEquals(redirect.delayMillis(), redirect.delay().toMillis());
    }

    @Test
    void aStepThatIsRefusedTakesNothing() {
        Policy policy = Small.builder(Remedy.retry(STEADY), Remedy.refresh().withPrice("dear"))
                .budget(BudgetRule.of(20, Map.of("retry", 14, "dear", 7)))
                .build();
        Session session = Session.of(policy);
        assertEquals("retry 1000", session.fails(Small.ONE));
        assertEquals(6, session.tokens());
        assertEquals("give-up budget-spent", session.fails(Small.TWO));
        assertEquals(6, session.tokens());
        assertEquals(1, session.state().steps());
    }

    @Test
    void aStepMayTakeTheLastToken() {
        Policy policy = Small.builder(Remedy.retry(STEADY), Remedy.giveUp())
                .budget(BudgetRule.of(14, Map.of("retry", 14)))
                .build();
        Session session = Session.of(policy);
        assertEquals("retry 1000", session.fails(Small.ONE));
        assertEquals(0, session.tokens());
        assertEquals(14, session.ends(true));
        assertEquals(0, session.ends(false));
    }

    @Test
    void theClockNeverGoesBack() {
        Session session = Session.ofWireSocket();
        session.at(1_000).fails(WireSocket.closed(1011));
        session.at(500).fails(WireSocket.closed(1011));
        assertEquals(1_000, session.state().lastMillis());
        assertEquals(0, session.state().elapsedMillis());
    }

    @Test
    void readyPutsItOnProbation() {
        Session session = Session.ofWireSocket();
        session.fails(WireSocket.closed(1011));
        assertEquals(SessionStatus.RECOVERING, session.state().status());
        assertEquals(SessionStatus.PROBATION, session.ready().state().status());
    }
}
