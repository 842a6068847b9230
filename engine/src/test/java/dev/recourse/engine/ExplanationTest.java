package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static String why(Session session, Failure failure, double random) {
        return session.decides(failure, random).explanation().text();
    }

    private static String otherwise(Session session, Failure failure) {
        return session.decides(failure, 0).explanation().otherwise();
    }

    @Test
    void aRetryNamesEveryNumberItWasComputedFrom() {
        Session session = Session.ofWireSocket();
        session.at(0).fails(WireSocket.closed(1011));
        session.at(1_000).fails(WireSocket.closed(1011));
        assertEquals(
                "retry 3 of 60 in 3.888 s: backoff transient 1 s · 2², full jitter from 250 ms up drew 0.97; no hint;"
                        + " 14:52 of 15:00 left",
                why(session.at(4_000), WireSocket.closed(1011), 0.97));
        assertEquals("", otherwise(session, WireSocket.closed(1011)));
    }

    @Test
    void aRetrySaysWhereItsFloorRaisedTheRange() {
        assertEquals(
                "retry 1 of 60 in 325 ms: backoff transient 1 s, full jitter from 250 ms up drew 0.1; no hint;"
                        + " 14:59 of 15:00 left",
                why(Session.ofWireSocket(), WireSocket.closed(1011), 0.1));
    }

    @Test
    void aRetrySaysWhatItsHintDid() {
        assertEquals(
                "retry 1 of 60 in 1 min: backoff transient 1 s, full jitter from 250 ms up drew 0; hint 1 min is the least,"
                        + " spread by 10 %; 14:00 of 15:00 left",
                why(Session.ofWireSocket(), WireSocket.dataplane(503).withHintMillis(60_000), 0));
    }

    @Test
    void aRowsOwnLimitIsNamedWhereItIsTheNearer() {
        assertEquals(
                "retry 1 of 3 in 5 s: backoff cautious 10 s, equal jitter drew 0; no hint; 14:55 of 15:00 left",
                why(Session.ofWireSocket(), WireSocket.closed(4100), 0));
    }

    @Test
    void aRefreshAndARedirectGoAtOnce() {
        assertEquals(
                "refresh 1 of 2 at once: no backoff; no hint; 15:00 of 15:00 left",
                why(Session.ofWireSocket(), WireSocket.closed(4002), 0));
        assertEquals(
                "redirect 1 of 5 at once: no backoff; no hint; 15:00 of 15:00 left",
                why(Session.ofWireSocket(), WireSocket.dashboard(503), 0));
    }

    @Test
    void aLimitThatIsAsNearAsTheRowsIsNotNamed() {
        Session session =
                Session.of(Small.builder(Remedy.refresh(), Remedy.refresh().withLimit(2))
                        .limits(Small.limits(0, 3, 0, 9, 4_210_000, 1))
                        .build());
        session.fails(Small.ONE);
        assertEquals(
                "refresh 1 of 2 at once: no backoff; no hint; 1:10:10 of 1:10:10 left", why(session, Small.TWO, 0));
    }

    @Test
    void aBackoffThatCannotGrowNamesItsBaseOnly() {
        Policy flat = Small.builder(
                        Remedy.retry(Backoff.exponential("flat", Duration.ofMillis(100), 1, Duration.ofMillis(100))),
                        Remedy.retry(Backoff.exponential("none", Duration.ZERO, 1, Duration.ZERO)))
                .limits(Small.limits(9, 0, 0, 9, 3_600_100, 1))
                .build();
        assertEquals(
                "retry 1 of 9 in 100 ms: backoff flat 100 ms, no jitter; no hint; 1:00:00 of 1:00:00 left",
                why(Session.of(flat), Small.ONE, 0));
        assertEquals(
                "retry 1 of 9 at once: backoff none 0 ms, no jitter; no hint; 1:00:00 of 1:00:00 left",
                why(Session.of(flat), Small.TWO, 0));
    }

    @Test
    void theEpisodesLimitIsNamedWhereItIsTheNearer() {
        Backoff steady = Backoff.exponential("steady", Duration.ofMillis(100), 1, Duration.ofMillis(100))
                .withJitter(Jitter.FULL);
        Session session = Session.of(
                Small.builder(Remedy.retry(steady), Remedy.retry(steady).withLimit(2))
                        .limits(Small.limits(3, 2, 5, 15, 900_000, 10_000))
                        .build());
        session.fails(Small.ONE);
        session.fails(Small.ONE);
        Explanation last = session.decides(Small.TWO, 0.5).explanation();
        assertEquals(3, last.count());
        assertEquals(3, last.limit());
        assertEquals(3, last.backoffStep());
        assertEquals(0.5, last.random());
    }

    @Test
    void aRefreshAndARedirectNameTheirBackoffs() {
        Backoff spread = Backoff.exponential("spread", Duration.ofSeconds(1), 2, Duration.ofSeconds(8))
                .withJitter(Jitter.FULL);
        assertEquals(
                "redirect 1 of 5 in 500 ms: backoff spread 1 s, full jitter drew 0.5; no hint; 14:59 of 15:00 left",
                why(Session.of(Small.of(Remedy.redirectTo("there").withBackoff(spread))), Small.ONE, 0.5));
        assertEquals(
                "refresh 1 of 2 in 500 ms: backoff spread 1 s, full jitter drew 0.5; no hint; 14:59 of 15:00 left",
                why(Session.of(Small.of(Remedy.refresh().withBackoff(spread))), Small.ONE, 0.5));
    }

    @Test
    void aRefusedStepSaysWhichOfItsBackoffItWouldHaveBeen() {
        Session session = Session.ofWireSocket();
        session.fails(WireSocket.closed(4006));
        Explanation refused =
                session.at(899_999).decides(WireSocket.closed(4006), 0).explanation();
        assertEquals(2, refused.backoffStep());
        assertEquals(60_000, refused.delayMillis());
        assertEquals(
                0, session.decides(WireSocket.closed(4002), 0).explanation().backoffStep());
    }

    @Test
    void aCeilingThatWasReachedIsNamed() {
        Session session = Session.ofWireSocket();
        for (int i = 0; i < 4; i++) {
            session.fails(WireSocket.closed(4006));
        }
        assertEquals(
                "retry 5 of 60 in 6 min: backoff rate 30 s · 2⁴, at most 5 min, plus up to 20 % jitter drew 1; no hint;"
                        + " 09:00 of 15:00 left",
                why(session, WireSocket.closed(4006), 1));
    }

    @Test
    void aGiveUpNamesItsCauseAndWhatWouldHaveChangedIt() {
        Session spent = Session.ofWireSocket();
        spent.fails(WireSocket.closed(4001));
        assertEquals("give up: no refreshes left, 1 of 1 used", why(spent, WireSocket.closed(4001), 0));
        assertEquals("give up: the session gave up before and was not resumed", why(spent, WireSocket.closed(4001), 0));
        assertEquals("a resume", otherwise(spent, WireSocket.closed(4001)));
        spent.resume().fails(WireSocket.closed(4001));
        assertEquals("a limit above 1 for refresh", otherwise(spent, WireSocket.closed(4001)));
    }

    @Test
    void everyOtherCauseHasItsSentence() {
        Failure evil = WireSocket.closed(4009, "REDIRECT:wss://evil.example/");
        assertEquals(
                "give up: the redirect is not followed: its host is not on the allow-list",
                why(Session.ofWireSocket(), evil, 0));
        assertEquals("a URL that passes every check", otherwise(Session.ofWireSocket(), evil));
        assertEquals(
                "give up: the redirect is not followed: no URL was sent",
                why(Session.ofWireSocket(), WireSocket.closed(4009), 0));
        assertEquals("a URL in the reason", otherwise(Session.ofWireSocket(), WireSocket.closed(4009)));
        assertEquals(
                "give up: the catalog prescribes no recovery", why(Session.ofWireSocket(), WireSocket.closed(4003), 0));
        assertEquals(
                "a remedy for this code in the catalog, or an override",
                otherwise(Session.ofWireSocket(), WireSocket.closed(4003)));
        Failure unsafe = WireSocket.dataplane(500).withIdempotent(false);
        assertEquals(
                "give up: the request may have been carried out, and may not be sent twice",
                why(Session.ofWireSocket(), unsafe, 0));
        assertEquals("a request that may be sent twice", otherwise(Session.ofWireSocket(), unsafe));
        Session there = Session.ofWireSocket();
        there.fails(WireSocket.dashboard(503));
        assertEquals(
                "give up: the redirect leads to a target that this episode has used before",
                why(there, WireSocket.dashboard(503), 0));
        there.resume().fails(WireSocket.dashboard(503));
        assertEquals("a target not seen before", otherwise(there, WireSocket.dashboard(503)));
    }

    @Test
    void aTimeFromAMinuteOnIsAClock() {
        Backoff slow = Backoff.exponential("slow", Duration.ofMinutes(2), 1, Duration.ofMinutes(2));
        Policy.Builder policy = Small.builder(Remedy.retry(slow), Remedy.giveUp());
        assertEquals(
                "give up: waiting 2 min after 0 ms would pass the limit of 01:00",
                why(
                        Session.of(policy.limits(Small.limits(9, 0, 0, 9, 60_000, 1))
                                .build()),
                        Small.ONE,
                        0));
        assertEquals(
                "give up: waiting 2 min after 0 ms would pass the limit of 59.999 s",
                why(
                        Session.of(policy.limits(Small.limits(9, 0, 0, 9, 59_999, 1))
                                .build()),
                        Small.ONE,
                        0));
    }

    @Test
    void aDeadlineNamesBothTimes() {
        Session session = Session.ofWireSocket();
        session.fails(WireSocket.closed(4002));
        Decision decision = session.at(890_000).decides(WireSocket.closed(4006), 0);
        assertEquals(
                "give up: waiting 30 s after 14:50 would pass the limit of 15:00; a new episode may begin in 10 min",
                decision.explanation().text());
        assertEquals(
                "a limit of 15:20 for the whole episode", decision.explanation().otherwise());
        assertEquals("close/4006 C_4006: " + decision.explanation().text(), decision.toString());
    }

    @Test
    void stepsAndBudgetHaveTheirSentences() {
        Session steps = Session.of(WireSocket.POLICY.withLimits(Small.limits(2, 2, 2, 1, 900_000, 10_000)));
        steps.fails(WireSocket.closed(1011));
        Decision spent = steps.decides(WireSocket.closed(4002), 0);
        assertEquals("give up: no steps left, 1 of 1 used", spent.explanation().text());
        assertEquals("a limit above 1 for all steps", spent.explanation().otherwise());
        Policy poor = Small.builder(Remedy.refresh(), Remedy.giveUp())
                .budget(BudgetRule.of(1, Map.of("refresh", 1)))
                .build();
        Session session = Session.of(poor);
        session.fails(Small.ONE);
        Decision broke = session.decides(Small.ONE, 0);
        assertEquals(
                "give up: the process has 0 of 1 tokens left, and this costs 1",
                broke.explanation().text());
        assertEquals(
                "more tokens: a success elsewhere in the process returns some",
                broke.explanation().otherwise());
        Policy reserved = Small.builder(Remedy.refresh(), Remedy.giveUp())
                .budget(BudgetRule.of(3, Map.of("refresh", 1)).withReserve(2.5))
                .build();
        assertEquals(
                "give up: the process has 3 of 3 tokens left, and this costs 1 and must leave more than 2.5",
                why(Session.of(reserved), Small.ONE, 0));
    }

    @Test
    void everyHintRuleAndJitterHasItsWords() {
        Backoff hourly = Backoff.exponential("hourly", Duration.ofHours(1), 1.5, Duration.ofHours(2));
        Policy policy = Small.builder(
                        Remedy.retry(hourly).withHint(HintRule.clamp(0, Duration.ofSeconds(5))),
                        Remedy.retry(Backoff.exponential("odd", Duration.ofMillis(90), 2, Duration.ofMillis(90))
                                        .withJitter(Jitter.DECORRELATED))
                                .withHint(HintRule.cap(0.5)))
                .limits(Small.limits(9, 9, 9, 9, 20_000_000, 1))
                .build();
        assertEquals(
                "retry 1 of 9 in 60 min: backoff hourly 60 min, no jitter; no hint; 4:33:20 of 5:33:20 left",
                why(Session.of(policy), Small.ONE, 0));
        assertEquals(
                "retry 1 of 9 in 3605 s: backoff hourly 60 min, no jitter;"
                        + " hint 120 min decides, from the backoff to 5 s more; 4:33:15 of 5:33:20 left",
                why(Session.of(policy), Small.ONE.withHint(Duration.ofHours(2)), 0));
        assertEquals(
                "retry 1 of 9 in 3 ms: backoff odd 90 ms to 3 times the delay before, decorrelated jitter drew 0.67;"
                        + " hint 2 ms is the most, spread by 50 %; 5:33:19 of 5:33:20 left",
                why(Session.of(policy), Small.TWO.withHintMillis(2), 2 / 3.0));
        Session exact = Session.of(Small.of(
                Remedy.retry(hourly.withJitter(Jitter.proportional(0.3))).withHint(HintRule.exact(0))));
        assertEquals(
                "retry 1 of 10 in 1.5 s: backoff hourly starts again; hint 1.5 s decides; 14:58 of 15:00 left",
                why(exact, Small.ONE.withHintMillis(1_500), 0));
        Session deaf = Session.of(Small.of(Remedy.refresh().withHint(HintRule.IGNORE)));
        assertEquals(
                "refresh 1 of 2 at once: no backoff; hint 9 ms is ignored; 15:00 of 15:00 left",
                why(deaf, Small.ONE.withHintMillis(9), 0));
    }

    @Test
    void aListedDelayIsNamed() {
        Backoff listed = Backoff.delays("listed", List.of(Duration.ofSeconds(5), Duration.ofSeconds(7)));
        Session session = Session.of(Small.of(Remedy.retry(listed)));
        for (String delay : List.of("5 s", "7 s", "7 s")) {
            String text = why(session, Small.ONE, 0);
            assertTrue(text.contains(" in " + delay + ": backoff listed " + delay + ", no jitter; "), text);
        }
    }

    @Test
    void aFloorIsNamedWhereItRaisesTheRangeOfThisRetry() {
        Backoff base = Backoff.exponential("base", Duration.ofSeconds(1), 2, Duration.ofSeconds(8))
                .withFloor(Duration.ofSeconds(1));
        assertEquals(
                List.of("full jitter drew 0.5, raised to 1 s", "full jitter from 1 s up drew 0.5"),
                drawn(base.withJitter(Jitter.FULL)));
        assertEquals(
                List.of("equal jitter drew 0.5, raised to 1 s", "equal jitter drew 0.5"),
                drawn(base.withJitter(Jitter.EQUAL)));
        assertEquals(
                List.of("decorrelated jitter from 3 s up drew 0.5", "decorrelated jitter from 3 s up drew 0.5"),
                drawn(base.withJitter(Jitter.DECORRELATED).withFloor(Duration.ofSeconds(3))));
    }

    /** What is said about the jitter of the first and of the third retry. */
    private static List<String> drawn(Backoff backoff) {
        Session session = Session.of(Small.of(Remedy.retry(backoff)));
        String first = why(session, Small.ONE, 0.5);
        why(session, Small.ONE, 0.5);
        return Stream.of(first, why(session, Small.ONE, 0.5))
                .map(text -> text.substring(text.indexOf(", ") + 2, text.indexOf("; ")))
                .toList();
    }
}
