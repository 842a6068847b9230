package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void itsReasonCarriesTypedValues() {
        Failure limited = WireSocket.closed(4006, "Rate limit exceeded: 600 ops/min");
        assertEquals(600, limited.details().orElseThrow().intValue(0));
        assertEquals("600", limited.details().orElseThrow().text(0));
        assertEquals(
                Optional.empty(), WireSocket.closed(4006, "Rate limit exceeded").details());
        assertEquals(Optional.empty(), WireSocket.closed(4002, "x").details());
    }

    @Test
    void itsRedirectIsTheFirstUrlInItsReason() {
        CodeInfo moved = CodeInfo.builder("1", "MOVED", "Moved")
                .details(ReasonPattern.of("${n:int} to ${u:url}"))
                .build();
        ErrorCode code = Domain.of("d", Protocol.PLAIN, List.of(moved)).lookup(1);
        assertEquals(
                "wss://a.example.net/",
                code.failed("7 to wss://a.example.net/").redirect().toString());
        assertEquals(RedirectUrl.MISSING, code.failed("7").redirect());
        assertEquals("no URL was sent", code.failed("7").redirect().toString());
        assertEquals(
                RedirectUrl.MISSING,
                WireSocket.closed(4006, "Rate limit exceeded: 600 ops/min").redirect());
    }

    @Test
    void aCodeFromTheNetworkIsShownOnOneLine() {
        Domain domain = Domain.of("d", Protocol.PLAIN, List.of());

        assertEquals(
                "d/forged 2026-11-26 INFO all is well UNKNOWN",
                domain.lookup("forged\n2026-11-26\tINFO\u001b all is well")
                        .failed()
                        .toString());
        assertEquals(
                "d/" + "x".repeat(63) + "… UNKNOWN",
                domain.lookup("x".repeat(300)).failed().toString());
    }

    @Test
    void itsReasonIsCut() {
        assertEquals(4_096, WireSocket.closed(4006, "x".repeat(5_000)).reason().length());
        assertEquals(4_096, WireSocket.closed(4006, "x".repeat(4_096)).reason().length());
        assertEquals(
                4_095,
                WireSocket.closed(4006, "x".repeat(4_095) + "😀").reason().length());
    }

    @Test
    void aHintIsWholeMillisecondsRoundedUp() {
        Failure failure = WireSocket.closed(4006);
        assertEquals(Optional.empty(), failure.hint());
        assertEquals(Optional.empty(), failure.withHint(Optional.empty()).hint());
        assertEquals(
                Optional.of(Duration.ofMillis(7)),
                failure.withHint(Optional.of(Duration.ofMillis(7))).hint());
        assertEquals(Optional.of(Duration.ZERO), failure.withHintMillis(-5).hint());
        assertEquals(
                Optional.of(Duration.ZERO),
                failure.withHint(Duration.ofMillis(-5)).hint());
        assertEquals(Optional.of(Duration.ZERO), failure.withHint(Duration.ZERO).hint());
        assertEquals(
                Optional.of(Duration.ofMillis(2)),
                failure.withHint(Duration.ofMillis(2)).hint());
        assertEquals(
                Optional.of(Duration.ofMillis(3)),
                failure.withHint(Duration.ofNanos(2_000_001)).hint());
        assertEquals(
                Optional.of(Duration.ofMillis(Long.MAX_VALUE)),
                failure.withHint(Duration.ofSeconds(Long.MAX_VALUE / 1_000)).hint());
        assertEquals(
                Optional.of(Duration.ofMillis(Long.MAX_VALUE)),
                failure.withHint(Duration.ofSeconds(Long.MAX_VALUE)).hint());
    }

    @Test
    void anHttpReasonIsNeverCut() {
        String url = "wss://a.example.net/" + "x".repeat(200);
        assertEquals(
                Optional.empty(), Codes.API.lookup(307).failed(url).redirect().flaw());
        assertEquals(
                Optional.of(RedirectFlaw.CUT),
                Codes.CLOSE.lookup(4009).failed(Codes.REDIRECT + url).redirect().flaw());
    }

    @Test
    void numbersTooLargeForTheirTypeDoNotMatch() {
        ReasonPattern number = ReasonPattern.of("${n:int}");
        assertEquals(Integer.MAX_VALUE, number.match("2147483647").orElseThrow().intValue(0));
        assertEquals(0, number.match("0").orElseThrow().intValue(0));
        assertEquals(Optional.empty(), number.match("2147483648"));
        assertEquals(Optional.empty(), number.match("2147483650"));
        ReasonPattern bigger = ReasonPattern.of("${n:long}");
        assertEquals(
                Long.MAX_VALUE,
                bigger.match("9223372036854775807").orElseThrow().longValue(0));
        assertEquals(Optional.empty(), bigger.match("9223372036854775808"));
    }

    @Test
    void aHoleTakesAtLeastOneCharacterUpToTheNextText() {
        ReasonPattern pattern = ReasonPattern.of("${a:text}-${b:text}");
        assertEquals("-", pattern.match("--x").orElseThrow().text(0));
        assertEquals("b-c", pattern.match("a-b-c").orElseThrow().text(1));
        assertEquals(Optional.empty(), pattern.match("-x"));
        assertEquals(Optional.empty(), pattern.match("x-"));
    }

    @Test
    void aTargetFoundElsewhereIsJudgedLikeOneThatWasSent() {
        Failure cut = WireSocket.closed(4009, "REDIRECT:wss://a.wiresocket.net/" + "d".repeat(123));
        State state = WireSocket.POLICY.start();
        assertEquals("redirect wss://a.wiresocket.net/d 0", text(state, cut.withRedirect("wss://a.wiresocket.net/d")));
        assertEquals("give-up redirect-unsafe", text(state, cut.withRedirect("wss://evil.example/d")));
        assertEquals("give-up redirect-missing", text(state, cut.withRedirect("")));
        State there =
                state.on(cut.withRedirect("wss://a.wiresocket.net/d"), 0, 0).state();
        assertEquals("give-up redirect-loop", text(there, cut.withRedirect("wss://A.wiresocket.net:443/d")));
        assertEquals(cut.reason(), cut.withRedirect("wss://a.wiresocket.net/d").reason());
    }

    @Test
    void itsErrorIsFoundAgainWhenPhaseHintOrValuesChange() {
        Failure unavailable = Codes.API.lookup(503).failed();
        assertEquals("api/503 UNAVAILABLE", unavailable.toString());
        Failure hinted = unavailable.withHint(Duration.ZERO);
        assertEquals("api/503 BUSY", hinted.toString());
        assertEquals("api/503 UNAVAILABLE", hinted.withPhase(Phase.OPENING).toString());
        assertEquals(
                "api/503 BUSY",
                hinted.withPhase(Phase.OPENING).withPhase(Phase.OPEN).toString());
        assertEquals(unavailable, hinted.withoutHint());
        assertEquals("api/503 BUSY", Codes.API.lookup(503).failed("busy: 3").toString());
        Failure unauthorized = Codes.API.lookup(401).failed();
        assertEquals("api/401 SPENT", unauthorized.withValue(Codes.LEFT, "0").toString());
        assertEquals(
                "api/401 UNAUTHORIZED",
                unauthorized
                        .withValue(Codes.LEFT, "0")
                        .withValue(Codes.LEFT, "1")
                        .toString());
    }

    @Test
    void anErrorOfACaseStaysWhatItIs() {
        ErrorCode spent = Codes.API.codes().get(1);
        assertEquals("api/401 SPENT", spent.failed().toString());
        assertEquals("api/401 SPENT", spent.failed().withValue(Codes.LEFT, "1").toString());
    }

    @Test
    void aCaseOfTheStatusAppliesToACodeThatIsNotListed() {
        ErrorCode carried = UnknownCode.carried("weird", Codes.API.lookup(401));
        assertEquals("api/weird UNAUTHORIZED", carried.failed().toString());
        assertEquals(
                "api/401 SPENT", carried.failed().withValue(Codes.LEFT, "0").toString());
    }

    @Test
    void aGivenTargetStaysWhateverElseChanges() {
        for (ErrorCode code : List.of(Codes.API.lookup(307), Codes.CLOSE.lookup(4009))) {
            Failure given = code.failed("wss://a.example.net/").withRedirect("wss://b.example.net/");
            for (Failure changed : List.of(
                    given.withPhase(Phase.OPENING),
                    given.withHint(Duration.ZERO),
                    given.withContext("wss://c.example.net/"),
                    given.withValue("target", "wss://c.example.net/"),
                    given.withLocation("wss://c.example.net/"),
                    given.withDeadline(7))) {
                assertEquals("wss://b.example.net/", changed.redirect().toString());
            }
        }
    }

    @Test
    void aTargetMayBeAMemberNamedLikeItsHole() {
        String body = "{\"target\":\"wss://a.example.net/\"}";
        for (ErrorCode code : List.of(Codes.API.lookup(307), Codes.CLOSE.lookup(4009))) {
            assertEquals(
                    "wss://a.example.net/", code.failed("\n " + body).redirect().toString());
            assertEquals(
                    Optional.empty(),
                    code.failed("{\"target\":\"\"}").redirect().uri());
        }
        String longest = "wss://a.example.net/" + "x".repeat(200);
        assertEquals(
                longest,
                Codes.CLOSE
                        .lookup(4009)
                        .failed("{\"target\":\"" + longest + "\"}")
                        .redirect()
                        .toString());
    }

    @Test
    void whatTheClientKnowsIsKeptAndDecidesNothing() {
        Failure told = WireSocket.closed(1006, "").withContext("wss://host/ws:\nConnection refused");
        String context = "wss://host/ws: Connection refused";

        assertEquals("", WireSocket.closed(1006, "").context());
        assertEquals(context, told.context());
        for (Failure changed : List.of(
                told.withPhase(Phase.OPENING),
                told.withHint(Duration.ZERO),
                told.withValue("n", "1"),
                told.withRedirect("wss://b.example.net/"),
                told.withLocation("wss://b.example.net/"),
                told.withDeadline(7))) {
            assertEquals(context, changed.context());
        }
        assertEquals(
                Failure.MAX_CONTEXT,
                told.withContext("x".repeat(5_000)).context().length());
        State start = WireSocket.POLICY.start();
        assertEquals(text(start, WireSocket.closed(1006, "")), text(start, told));
    }

    @Test
    void aValueIsCutAndItsMapDoesNotChange() {
        Failure failure = Small.ONE.withValue("v", "x".repeat(5_000));
        assertEquals(4_096, String.valueOf(failure.values().get("v")).length());
        assertEquals(Map.of(), Small.ONE.values());
        assertThrows(UnsupportedOperationException.class, () -> failure.values().clear());
    }

    @Test
    void itIsMadeAgainFromWhatItSays() {
        Failure spent =
                Codes.API.lookup(401).failed().withValue(Codes.LEFT, "0").withRedirect("no URL");
        Failure again = Failure.of(spent.received(), spent.reason(), spent.values())
                .withRedirect(RedirectUrl.of(spent.redirect().flaw().orElseThrow()));

        assertEquals(
                "api/401 UNAUTHORIZED",
                spent.received() + " " + spent.received().name());
        assertEquals(spent, again);
        assertTrue(again.isRedirected());
        assertFalse(Small.ONE.isRedirected());
        assertEquals(spent.withLocation(""), again.withLocation(RedirectUrl.of(RedirectFlaw.MISSING)));
    }

    @Test
    void givenValuesAreCutAndNothingElseIsReadFromTheReason() {
        Map<String, String> values = new HashMap<>(Map.of("v", "x".repeat(5_000)));
        Failure failure = Failure.of(Codes.CLOSE.lookup(4009), "{\"target\":\"wss://a.example.net/\"}", values);
        values.clear();

        assertEquals(Map.of("v", "x".repeat(4_096)), failure.values());
        assertEquals(Optional.empty(), failure.redirect().uri());
    }

    private static String text(State state, Failure failure) {
        return DecisionText.of(state.on(failure, 0, 0));
    }
}
