package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthyTest {

    private static String first(Failure failure, double random) {
        return Session.ofWireSocket().fails(failure, random);
    }

    @Test
    void aTransientFailureIsRetriedUnderFullJitterAboveItsFloor() {
        assertEquals("retry 250", first(WireSocket.closed(1011), 0));
        assertEquals("retry 625", first(WireSocket.closed(1011), 0.5));
        assertEquals("retry 1000", first(WireSocket.closed(1011), 1));
    }

    @Test
    void aLostConnectionIsRetriedWithinFiveSeconds() {
        for (int code : new int[] {1001, 1005, 1006, 1012}) {
            assertEquals("retry 250", first(WireSocket.closed(code), 0));
            assertEquals("retry 5000", first(WireSocket.closed(code), 1));
        }
    }

    @Test
    void aRateLimitIsRetriedNoSoonerThanThirtySecondsLater() {
        assertEquals("retry 30000", first(WireSocket.closed(4006), 0));
        assertEquals("retry 36000", first(WireSocket.closed(4006), 1));
    }

    @Test
    void anUnknownCodeIsRetriedUnderTheRuleOfItsRange() {
        assertEquals("retry 5000", first(WireSocket.closed(4100), 0));
        assertEquals("retry 10000", first(WireSocket.closed(4999), 1));
        assertEquals("give-up not-recoverable", first(WireSocket.closed(5000), 0));
        assertEquals("give-up not-recoverable", first(WireSocket.closed(-1), 0));
    }

    @Test
    void aDelayIsRoundedUpToTheMillisecond() {
        assertEquals("retry 500", first(WireSocket.closed(1011), 0.3331));
        assertEquals("retry 5001", first(WireSocket.closed(4100), 0.0002 / 2));
    }

    @Test
    void credentialsAreRefreshedAtOnce() {
        assertEquals("refresh 0", first(WireSocket.closed(4002), 1));
        assertEquals("refresh 0", first(WireSocket.dataplane(401), 1));
    }

    @Test
    void aRedirectGoesToTheUrlInTheReasonAtOnce() {
        Failure wrongRegion = WireSocket.closed(4009, "REDIRECT:wss://eu-central-1.wiresocket.net/my-doc");
        assertEquals("redirect wss://eu-central-1.wiresocket.net/my-doc 0", first(wrongRegion, 1));
    }

    @Test
    void aRedirectMayGoToAnEndpointThatTheApplicationKnows() {
        assertEquals("redirect dataplane 0", first(WireSocket.dashboard(503), 1));
    }

    @Test
    void aRedirectWithoutAUsableTargetIsGivenUp() {
        assertEquals("give-up redirect-missing", first(WireSocket.closed(4009), 0));
        assertEquals("give-up redirect-missing", first(WireSocket.closed(4009, "elsewhere"), 0));
        assertEquals("give-up redirect-unsafe", first(WireSocket.closed(4009, "REDIRECT:wss://evil.example/"), 0));
    }

    @Test
    void aCodeWithoutARemedyIsGivenUp() {
        assertEquals("give-up not-recoverable", first(WireSocket.closed(4003), 0));
        assertEquals("give-up not-recoverable", first(WireSocket.dashboard(418), 0));
        assertEquals(
                "give-up not-recoverable", first(Codes.ELSEWHERE.lookup("x").failed(), 0));
    }

    @Test
    void aGiveUpSaysWhoMustActAndWhatTheServerAdvised() {
        GiveUp giveUp =
                (GiveUp) WireSocket.POLICY.start().on(WireSocket.closed(4004).withHint(Duration.ofMinutes(2)), 0, 0);
        assertEquals(List.of(Actor.CLIENT), giveUp.actors());
        assertEquals(Optional.of(Duration.ofMinutes(2)), giveUp.advisory());
        assertEquals(DecisionKind.GIVE_UP, giveUp.kind());
    }

    @Test
    void aHintOfZeroIsAdviceToo() {
        GiveUp giveUp =
                (GiveUp) WireSocket.POLICY.start().on(WireSocket.closed(4004).withHintMillis(0), 0, 0);
        assertEquals(Optional.of(Duration.ZERO), giveUp.advisory());
    }

    @Test
    void aRequestThatMayNotBeSentTwiceIsGivenUpWhereTheRowAsks() {
        assertEquals("retry 250", first(WireSocket.dataplane(500), 0));
        assertEquals("give-up not-idempotent", first(WireSocket.dataplane(500).withIdempotent(false), 0));
        assertEquals("retry 250", first(WireSocket.dataplane(503).withIdempotent(false), 0));
        assertEquals(
                "give-up not-idempotent",
                first(WireSocket.transport("unreachable").withIdempotent(false), 0));
        assertEquals("retry 250", first(WireSocket.transport("not-sent").withIdempotent(false), 0));
    }

    @Test
    void aHintIsTheLeastDelaySpreadAboveByTenPercent() {
        Failure busy = WireSocket.dataplane(503);
        assertEquals("retry 60000", first(busy.withHintMillis(60_000), 0));
        assertEquals("retry 63000", first(busy.withHintMillis(60_000), 0.5));
        assertEquals("retry 66000", first(busy.withHintMillis(60_000), 1));
        assertEquals("retry 1000", first(busy.withHintMillis(100), 1));
        assertEquals("refresh 5000", first(WireSocket.closed(4002).withHintMillis(5_000), 0));
    }

    @Test
    void aHintPastTheDeadlineIsGivenUpAndPassedOnAsAdvice() {
        Failure busy = WireSocket.dataplane(503);
        assertEquals("retry 900000", first(busy.withHintMillis(900_000), 0));
        assertEquals("give-up deadline", first(busy.withHintMillis(900_001), 0));
        assertEquals("give-up deadline", first(busy.withHintMillis(Long.MAX_VALUE), 1));
        GiveUp giveUp = (GiveUp) WireSocket.POLICY.start().on(busy.withHintMillis(1_000_000), 0, 1);
        assertEquals(Optional.of(Duration.ofSeconds(1_100)), giveUp.advisory());
    }

    @Test
    void readyAndResumeChangeNothing() {
        Session session = Session.ofWireSocket().at(5).ready().resume();
        assertEquals(SessionStatus.HEALTHY, session.state().status());
        assertEquals(0, session.state().elapsedMillis());
        assertEquals(5, session.state().lastMillis());
    }

    @Test
    void aCleanSuccessEarnsOneToken() {
        Policy policy = Small.builder(Remedy.refresh(), Remedy.giveUp())
                .budget(BudgetRule.of(10, Map.of()))
                .build();
        assertEquals(
                8, policy.start().end(true, policy.fullBudget().withTokens(7)).tokens());
        assertEquals(10, policy.start().end(true, policy.fullBudget()).tokens());
        assertEquals(
                7, policy.start().end(false, policy.fullBudget().withTokens(7)).tokens());
    }

    @Test
    void anApplicationMayOverrideACode() {
        Remedy slowly = Remedy.retry(WireSocket.CAUTIOUS).withLimit(1);
        Policy batch = WireSocket.POLICY.withRemedy(WireSocket.CLOSE.lookup(4004), slowly);
        Session session = Session.of(batch);
        assertEquals("retry 5000", session.fails(WireSocket.closed(4004)));
        assertEquals("give-up retries-spent", session.fails(WireSocket.closed(4004)));
        assertEquals("give-up not-recoverable", first(WireSocket.closed(4004), 0));
        assertEquals("refresh 0", Session.of(batch).fails(WireSocket.closed(4002)));
    }

    @Test
    void anApplicationMayOverrideACodeThatTheCatalogLacks() {
        Policy policy = WireSocket.POLICY.withRemedy(WireSocket.CLOSE.lookup(4100), Remedy.giveUp());
        assertEquals("give-up not-recoverable", Session.of(policy).fails(WireSocket.closed(4100)));
        assertEquals("retry 5000", Session.of(policy).fails(WireSocket.closed(4101)));
        assertThrows(
                IllegalArgumentException.class,
                () -> WireSocket.POLICY.withRemedy(Codes.ELSEWHERE.lookup("x"), Remedy.giveUp()));
    }

    @Test
    void aPolicyThatContradictsItselfIsNotBuilt() {
        Policy.Builder unsafe = Small.builder(Remedy.redirect(), Remedy.giveUp());
        assertThrows(IllegalArgumentException.class, unsafe::build);
    }
}
