package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Values are equal if all their parts are equal. */
class EqualityTest {

    private static final Backoff BACKOFF = Backoff.exponential("a", Duration.ofMillis(10), 2, Duration.ofMillis(100));

    /** Each creates a value that differs from all the others; hashes tell at least some of them apart. */
    @SafeVarargs
    private static void areDistinct(Supplier<Object>... makers) {
        for (int i = 0; i < makers.length; i++) {
            Object one = makers[i].get();
            assertEquals(one, makers[i].get());
            assertEquals(one.hashCode(), makers[i].get().hashCode());
            assertNotEquals(one, "something else");
            for (int j = 0; j < makers.length; j++) {
                assertEquals(i == j, one.equals(makers[j].get()), one + " and " + makers[j].get());
            }
        }
        List<Object> values = new ArrayList<>();
        for (Supplier<Object> maker : makers) {
            values.add(maker.get());
        }
        values.stream().collect(Collectors.groupingBy(Object::getClass)).values().stream()
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> assertTrue(
                        alike.stream().map(Object::hashCode).distinct().count() > 1, () -> "one hash for " + alike));
    }

    @Test
    void backoffsAreEqualByValue() {
        areDistinct(
                () -> Backoff.exponential("a", Duration.ofMillis(10), 2, Duration.ofMillis(100)),
                () -> Backoff.exponential("b", Duration.ofMillis(10), 2, Duration.ofMillis(100)),
                () -> Backoff.exponential("a", Duration.ofMillis(11), 2, Duration.ofMillis(100)),
                () -> Backoff.exponential("a", Duration.ofMillis(10), 3, Duration.ofMillis(100)),
                () -> Backoff.exponential("a", Duration.ofMillis(10), 2, Duration.ofMillis(101)),
                () -> BACKOFF.withJitter(Jitter.FULL),
                () -> BACKOFF.withFloor(Duration.ofMillis(1)));
        assertEquals("a", BACKOFF.toString());
    }

    @Test
    void limitsAreEqualByValue() {
        areDistinct(
                () -> Limits.DEFAULT,
                () -> Limits.DEFAULT.withRetries(1),
                () -> Limits.DEFAULT.withRefreshes(1),
                () -> Limits.DEFAULT.withRedirects(1),
                () -> Limits.DEFAULT.withSteps(1),
                () -> Limits.DEFAULT.withElapsed(Duration.ofSeconds(1)),
                () -> Limits.DEFAULT.withSettle(Duration.ofSeconds(1)),
                () -> Limits.DEFAULT.withCallRetries(1),
                () -> Limits.DEFAULT.withCallSteps(1),
                () -> Limits.DEFAULT.withRest(Duration.ZERO),
                () -> Limits.DEFAULT.withRest(Duration.ofSeconds(1)));
        assertEquals(
                "Limits[retries=10, refreshes=2, redirects=5, steps=15, callRetries=3, callSteps=15,"
                        + " elapsedMillis=900000, settleMillis=10000, restMillis=1000]",
                Limits.DEFAULT
                        .withCallRetries(3)
                        .withRest(Duration.ofSeconds(1))
                        .toString());
    }

    @Test
    void budgetsAndTheirRulesAreEqualByValue() {
        BudgetRule rule = BudgetRule.of(20, Map.of("retry", 1));
        BudgetRule refilled = rule.withRefill(1, Duration.ofSeconds(1));
        areDistinct(
                () -> BudgetRule.of(20, Map.of("retry", 1)),
                () -> BudgetRule.of(21, Map.of("retry", 1)),
                () -> BudgetRule.of(20, Map.of("retry", 2)),
                () -> rule.withRefill(1, Duration.ofSeconds(1)),
                () -> rule.withRefill(2, Duration.ofSeconds(1)),
                () -> rule.withRefill(1, Duration.ofSeconds(2)),
                () -> rule.withReserve(0),
                () -> rule.withReserve(1),
                () -> rule.withRefund(0),
                () -> rule.withRefund(1),
                () -> Budget.UNLIMITED,
                () -> Budget.full(rule),
                () -> Budget.full(rule).withTokens(19),
                () -> Budget.full(rule.withReserve(1)),
                () -> Budget.full(refilled),
                () -> Budget.full(refilled).at(1),
                () -> Budget.full(refilled).at(2));
        assertEquals("20 of 20 tokens", Budget.full(rule).toString());
    }

    @Test
    void jitterIsEqualByValue() {
        areDistinct(
                () -> Jitter.FULL,
                () -> Jitter.above(0.1),
                () -> Jitter.above(0.2),
                () -> Jitter.proportional(0.1),
                () -> Jitter.plus(Duration.ofSeconds(1)),
                () -> Jitter.plus(Duration.ofSeconds(2)));
        assertEquals("full jitter", Jitter.FULL.toString());
    }

    @Test
    void hintRulesAreEqualByValue() {
        areDistinct(
                () -> HintRule.floor(0.1),
                () -> HintRule.floor(0.2),
                () -> HintRule.exact(0.1),
                () -> HintRule.clamp(0.1, Duration.ZERO),
                () -> HintRule.clamp(0.1, Duration.ofSeconds(1)),
                () -> HintRule.cap(0.1),
                () -> HintRule.cap(0.1).withMax(Duration.ofSeconds(1)),
                () -> HintRule.cap(0.1).withMax(Duration.ofSeconds(2)),
                HintRule::base,
                () -> HintRule.IGNORE);
        assertEquals("a hint is the least wait", HintRule.floor(0.1).toString());
    }

    @Test
    void codeInfosAreEqualByValue() {
        areDistinct(
                () -> CodeInfo.of("1", "ONE", "One"),
                () -> CodeInfo.of("2", "ONE", "One"),
                () -> CodeInfo.of("1", "TWO", "One"),
                () -> CodeInfo.of("1", "ONE", "Two"),
                () -> CodeInfo.builder("1", "ONE", "One").means("m").build(),
                () -> CodeInfo.builder("1", "ONE", "One").action("a").build(),
                () -> CodeInfo.builder("1", "ONE", "One").actors(Actor.CLIENT).build(),
                () -> CodeInfo.builder("1", "ONE", "One")
                        .help("https://example.com/")
                        .build(),
                () -> CodeInfo.builder("1", "ONE", "One")
                        .details(ReasonPattern.of("at ${place:text}"))
                        .build(),
                () -> CodeInfo.builder("1", "ONE", "One").status(409).build(),
                () -> CodeInfo.builder("1", "ONE", "One").onlyInCases().build(),
                () -> CodeInfo.builder("1", "ONE", "One")
                        .extensions(Map.of("x-team", "a"))
                        .build());
        assertEquals("1 ONE", CodeInfo.of("1", "ONE", "One").toString());
    }

    @Test
    void explanationsAreEqualByValue() {
        areDistinct(
                () -> why(WireSocket.closed(1011), 0.5),
                () -> why(WireSocket.closed(1011), 0.6),
                () -> why(WireSocket.closed(4006), 0.5),
                () -> why(WireSocket.closed(4003), 0.5));
        Explanation retry = why(WireSocket.closed(1011), 0.5);
        assertEquals(retry.text(), retry.toString());
    }

    private static Explanation why(Failure failure, double random) {
        return WireSocket.POLICY.start().on(failure, 0, random).explanation();
    }

    @Test
    void remediesAreEqualByValue() {
        areDistinct(
                Remedy::giveUp,
                Remedy::refresh,
                Remedy::redirect,
                Remedy::redirectToLocation,
                () -> Remedy.refresh().withFreshKey(),
                () -> Remedy.redirectTo("there"),
                () -> Remedy.redirectTo("elsewhere"),
                () -> Remedy.retry(BACKOFF),
                () -> Remedy.retry(BACKOFF.withFloor(Duration.ofMillis(1))),
                () -> Remedy.refresh().withLimit(1),
                () -> Remedy.refresh().withLimit(0),
                () -> Remedy.refresh().withHint(HintRule.IGNORE),
                () -> Remedy.refresh().withIdempotentOnly(),
                () -> Remedy.refresh().withPrice("dear"),
                () -> Remedy.refreshOf("metadata"),
                () -> Remedy.refreshOf("topics"),
                () -> Remedy.refresh().withBackoff(BACKOFF));
        assertEquals(Remedy.refresh().text(), Remedy.refresh().toString());
    }

    @Test
    void failuresAreEqualByValue() {
        Failure failure = WireSocket.closed(4006, "x");
        areDistinct(
                () -> WireSocket.closed(4006, "x"),
                () -> WireSocket.closed(4006, "y"),
                () -> WireSocket.closed(4005, "x"),
                () -> failure.withPhase(Phase.OPENING),
                () -> failure.withIdempotent(false),
                () -> failure.withRedirect("wss://a.wiresocket.net/"),
                () -> failure.withRedirect("wss://b.wiresocket.net/"),
                () -> failure.withSent(false),
                () -> failure.withRepeatable(false),
                () -> failure.withCall(true),
                () -> failure.withDeadline(0),
                () -> failure.withDeadline(1),
                () -> failure.withHintMillis(0),
                () -> failure.withHintMillis(1),
                () -> failure.withValue("v", "1"),
                () -> failure.withValue("v", "2"),
                () -> failure.withValue("w", "1"),
                () -> failure.withLocation("wss://a.wiresocket.net/"),
                () -> failure.withLocation("wss://b.wiresocket.net/"));
    }

    @Test
    void answersAreEqualByValue() {
        Answer answer = Answer.of(429);
        areDistinct(
                () -> Answer.of("429"),
                () -> Answer.of("0429"),
                () -> answer.withBody("x"),
                () -> answer.withBody("y"),
                () -> answer.withHeader("X", "1"),
                () -> answer.withHeader("X", "2"),
                () -> answer.withHeader("Y", "1"),
                () -> answer.withPhase(Phase.OPENING));
        assertEquals(answer.withHeader("X", "1"), answer.withHeader("x", "1"));
        assertNotEquals(answer.hashCode(), answer.withBody("x").hashCode());
    }

    @Test
    void conditionsAndPlacesAreEqualByValue() {
        areDistinct(
                () -> When.ALWAYS,
                () -> When.phase(Phase.OPEN),
                () -> When.phase(Phase.OPENING),
                () -> When.reason(ReasonPattern.of("a")),
                () -> When.reason(ReasonPattern.of("b")),
                () -> When.hint(true),
                () -> When.hint(false),
                () -> When.value(ValueTest.of("a", HoleType.INT, "1")),
                () -> When.value(ValueTest.of("a", HoleType.LONG, "1")),
                () -> When.value(ValueTest.of("b", HoleType.INT, "1")),
                () -> When.value(ValueTest.of("a", HoleType.INT, "2")),
                () -> ValueTest.of("a", HoleType.INT, "1"),
                () -> Reads.NONE,
                () -> Reads.HTTP,
                () -> Reads.builder().code(Place.BODY).build(),
                () -> Reads.builder().reason(Place.BODY).build(),
                () -> Reads.builder().value("a", HoleType.INT, Place.BODY).build(),
                () -> Reads.builder().value("a", HoleType.TEXT, Place.BODY).build(),
                () -> Place.json("/a"),
                () -> Place.detail("a"),
                () -> Place.header("a"));
        assertNotEquals(When.hint(true).hashCode(), When.hint(false).hashCode());
        assertNotEquals(
                ValueTest.of("a", HoleType.INT, "1").hashCode(),
                ValueTest.of("a", HoleType.INT, "2").hashCode());
        assertNotEquals(Reads.NONE.hashCode(), Reads.HTTP.hashCode());
    }

    @Test
    void patternsRangesAndUrlsAreEqualByValue() {
        areDistinct(
                () -> ReasonPattern.of("a ${n:int}"),
                () -> ReasonPattern.of("a ${n:long}"),
                () -> CodeRange.of("1-2"),
                () -> CodeRange.of("1-3"),
                () -> CodeRange.of("1*"),
                () -> RedirectUrl.read("wss://a.example.net/"),
                () -> RedirectUrl.read("wss://b.example.net/"),
                () -> RedirectUrl.read(""),
                () -> RedirectUrl.read("x"),
                () -> new RedirectTarget.Url(RedirectUrl.read("wss://a.example.net/")),
                () -> new RedirectTarget.Url(RedirectUrl.read("wss://b.example.net/")),
                () -> new RedirectTarget.Endpoint("wss://a.example.net/"));
        assertEquals("a ${n:int}", ReasonPattern.of("a ${n:int}").toString());
        assertEquals(
                List.of(new ReasonPattern.Hole("n", HoleType.INT)),
                ReasonPattern.of("a ${n:int}").holes());
        assertEquals(
                "wss://a.example.net/", RedirectUrl.read("wss://a.example.net/").toString());
    }

    @Test
    void codesAreEqualByDomainAndCode() {
        Domain other = Domain.of("close", Protocol.WEBSOCKET, List.of(CodeInfo.of("1006", "ABNORMAL", "Abnormal")));
        Domain two = Domain.of(
                "two", Protocol.PLAIN, List.of(CodeInfo.of("1", "ONE", "One"), CodeInfo.of("2", "TWO", "Two")));
        areDistinct(
                () -> Codes.CLOSE.lookup(1006),
                () -> Codes.CLOSE.lookup("4002"),
                () -> other.lookup(1006),
                () -> two.lookup("1"),
                () -> two.lookup("2"),
                () -> Codes.CLOSE.lookup(7),
                () -> Codes.API.lookup(7));
        assertEquals("close/1006", other.lookup(1006).toString());
        assertEquals("close", other.toString());
    }

    @Test
    void statesAreEqualByValue() {
        State start = WireSocket.POLICY.start();
        areDistinct(
                WireSocket.POLICY::start,
                () -> start.ready(1),
                () -> start.on(WireSocket.closed(1011), 1, 1).state(),
                () -> start.on(WireSocket.closed(1011), 1, 0).state(),
                () -> start.on(WireSocket.closed(1001), 1, 1).state().ready(1),
                () -> start.on(WireSocket.closed(4006), 1, 0).state(),
                () -> start.on(WireSocket.closed(4002), 1, 0).state(),
                () -> start.on(WireSocket.dashboard(503), 1, 0).state(),
                () -> start.on(WireSocket.closed(4003), 1, 0).state(),
                () -> start.on(WireSocket.closed(1011), 0, 1).state().ready(0).ready(1),
                () -> WireSocket.POLICY
                        .withRemedy(WireSocket.CLOSE.lookup(4003), Remedy.refresh())
                        .start());
        assertEquals(
                "RECOVERING retries=1 refreshes=0 redirects=0",
                start.on(WireSocket.closed(1011), 1, 1).state().toString());
        assertEquals("wiresocket", WireSocket.POLICY.toString());
    }
}
