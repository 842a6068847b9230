package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service closes a WebSocket with. */
class CloseFrameTest {

    private static final ReasonPattern MOVED = ReasonPattern.of("moved to ${where:text}");
    private static final Domain CLOSE = Domain.of(
            "close",
            Protocol.WEBSOCKET,
            List.of(
                    CodeInfo.of("4003", "FORBIDDEN", "Forbidden"),
                    CodeInfo.of("1006", "ABNORMAL", "Abnormal"),
                    CodeInfo.of("999", "ODD", "Odd"),
                    CodeInfo.builder("4009", "MOVED", "Moved").details(MOVED).build()));
    private static final Domain JSON = Domain.builder("close", Protocol.WEBSOCKET)
            .reads(Reads.builder()
                    .code(Place.json("/code"))
                    .hint(Place.json("/wait"), HintUnit.MILLIS)
                    .build())
            .codes(List.of(
                    CodeInfo.of("late", "LATE", "Late"),
                    CodeInfo.builder("4009", "MOVED", "Moved").details(MOVED).build()))
            .build();

    @Test
    void theReasonHasTheDetails() {
        ErrorAnswer answer = CLOSE.lookup(4009).answer(MOVED.write("Oslo"));

        assertEquals(4009, answer.closeCode());
        assertEquals("moved to Oslo", answer.closeReason());
    }

    @Test
    void withoutDetailsTheReasonIsTheTitle() {
        assertEquals("Forbidden", CLOSE.lookup(4003).answer().closeReason());
        assertEquals("not yours", CLOSE.lookup(4003).answer("not yours").closeReason());
    }

    @Test
    void aReasonHasAtMost122Bytes() {
        assertEquals(
                122, CLOSE.lookup(4003).answer("é".repeat(61)).closeReason().length() * 2);
        assertThrows(IllegalArgumentException.class, () -> CLOSE.lookup(4003).answer("é".repeat(61) + "x"));
        assertThrows(IllegalArgumentException.class, () -> CLOSE.lookup(4003).answer("\ud83d"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1006, 999, 5000})
    void someCodesAreNeverSent(int code) {
        assertThrows(IllegalArgumentException.class, () -> CLOSE.lookup(code).answer());
    }

    @Test
    void codesAndHintsMayBeInAReasonThatIsJson() {
        ErrorAnswer late = JSON.lookup("late").answer().withHint(Duration.ofSeconds(2));
        ErrorAnswer moved = JSON.lookup(4009).answer(MOVED.write("Oslo")).withHint(Duration.ofSeconds(2));

        assertEquals(4000, late.closeCode());
        assertEquals("{\"code\":\"late\",\"wait\":2000}", late.closeReason());
        assertEquals(Optional.of(Duration.ofSeconds(2)), late.hint());
        assertEquals("{\"where\":\"Oslo\",\"wait\":2000}", moved.closeReason());
    }

    @Test
    void aCloseFrameHasNoMembers() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CLOSE.lookup(4003).answer().withTraceId("4bf92f35"));
        assertThrows(
                IllegalArgumentException.class,
                () -> JSON.lookup("late").answer().withLocation(URI.create("https://example.com")));
    }

    @Test
    void aHintNeedsAPlace() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CLOSE.lookup(4003).answer().withHint(Duration.ofSeconds(2)));
    }

    @Test
    void aCloseFrameIsNotAnHttpAnswer() {
        ErrorAnswer answer = CLOSE.lookup(4003).answer();

        assertThrows(UnsupportedOperationException.class, answer::status);
        assertThrows(UnsupportedOperationException.class, answer::headers);
        assertThrows(UnsupportedOperationException.class, () -> answer.problem(Locale.ENGLISH));
    }
}
