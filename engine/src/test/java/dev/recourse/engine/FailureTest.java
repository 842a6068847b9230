package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
        CodeInfo moved = new CodeInfo(
                "1", "MOVED", "Moved", "", "", List.of(), "", Optional.of(ReasonPattern.of("${n:int} to ${u:url}")));
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
        assertEquals(OptionalLong.empty(), failure.hintMillis());
        assertEquals(
                OptionalLong.empty(), failure.withHint(OptionalLong.empty()).hintMillis());
        assertEquals(OptionalLong.of(7), failure.withHint(OptionalLong.of(7)).hintMillis());
        assertEquals(OptionalLong.of(0), failure.withHint(-5).hintMillis());
        assertEquals(OptionalLong.of(0), failure.withHint(Duration.ofMillis(-5)).hintMillis());
        assertEquals(OptionalLong.of(0), failure.withHint(Duration.ZERO).hintMillis());
        assertEquals(OptionalLong.of(2), failure.withHint(Duration.ofMillis(2)).hintMillis());
        assertEquals(
                OptionalLong.of(3),
                failure.withHint(Duration.ofNanos(2_000_001)).hintMillis());
        assertEquals(
                OptionalLong.of(Long.MAX_VALUE),
                failure.withHint(Duration.ofSeconds(Long.MAX_VALUE / 1_000)).hintMillis());
        assertEquals(
                OptionalLong.of(Long.MAX_VALUE),
                failure.withHint(Duration.ofSeconds(Long.MAX_VALUE)).hintMillis());
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
    void numbersBeyondTheirTypeAreNoNumbers() {
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
        assertEquals("redirect wss://a.wiresocket.net/d 0", told(state, cut.withRedirect("wss://a.wiresocket.net/d")));
        assertEquals("give-up redirect-unsafe", told(state, cut.withRedirect("wss://evil.example/d")));
        assertEquals("give-up redirect-missing", told(state, cut.withRedirect("")));
        State there =
                state.on(cut.withRedirect("wss://a.wiresocket.net/d"), 0, 0).state();
        assertEquals("give-up redirect-loop", told(there, cut.withRedirect("wss://A.wiresocket.net:443/d")));
        assertEquals(cut.reason(), cut.withRedirect("wss://a.wiresocket.net/d").reason());
    }

    private static String told(State state, Failure failure) {
        return Told.of(state.on(failure, 0, 0));
    }
}
