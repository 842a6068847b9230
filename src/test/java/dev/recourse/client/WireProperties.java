package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.Policy;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever bytes a server sends, the client decides: it never hangs, and nothing is thrown. */
class WireProperties {

    private static final int TRIES = 150;
    private static final Policy ONE_RETRY = TestPolicy.QUICK.withLimits(
            TestPolicy.LIMITS.withRetries(1).withRefreshes(1).withRedirects(1).withSteps(2));

    private static void connect(RawServer server) {
        SocketEvents events = new SocketEvents();
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.address("ws"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .connectTimeout(Duration.ofSeconds(2))
                .heartbeat(Duration.ofMillis(100), Duration.ofMillis(100))
                .open(events);
        String first = events.firstDecision();
        socket.close();
        assertFalse(first.equals("nothing"), "no decision fell");
        assertFalse(first.contains("request-invalid"), first);
    }

    @Property(tries = TRIES)
    void anyBytesAfterTheHandshakeAreDecided(@ForAll("frames") byte[] frames) {
        try (RawServer server = RawServer.accepting(frames)) {
            connect(server);
        }
    }

    @Property(tries = TRIES)
    void anyAnswerToAHandshakeIsDecided(@ForAll("answers") String answer) {
        try (RawServer server = RawServer.answering(answer.getBytes(StandardCharsets.ISO_8859_1))) {
            connect(server);
        }
    }

    @Property(tries = TRIES)
    void anyAnswerToACallIsDecided(@ForAll("answers") String answer) throws InterruptedException {
        try (RawServer server = RawServer.answering(answer.getBytes(StandardCharsets.ISO_8859_1))) {
            HttpOutcome<String> outcome = RecoveringHttp.builder(ONE_RETRY)
                    .endpoint("dataplane", () -> server.address("http"))
                    .timeout(Duration.ofSeconds(1))
                    .build()
                    .send(
                            HttpCall.of(
                                    "dataplane",
                                    (base, token) ->
                                            HttpRequest.newBuilder(base).build()),
                            BodyHandlers.ofString());

            assertEquals(
                    outcome.succeeded(),
                    outcome.response().map(r -> r.statusCode() < 400).orElse(false)
                            && outcome.giveUp().isEmpty());
        }
    }

    /** A few frames: any first byte, a length that may lie, any payload. */
    @Provide
    Arbitrary<byte[]> frames() {
        Arbitrary<byte[]> frame = Combinators.combine(
                        Arbitraries.of(0x81, 0x82, 0x88, 0x89, 0x8A, 0x01, 0x80, 0xC1, 0xFF, 0x83),
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(130))
                .as((first, length, payload) -> {
                    byte[] bytes = new byte[payload.length + 2];
                    bytes[0] = first.byteValue();
                    bytes[1] = length % 3 == 0 ? length.byteValue() : (byte) Math.min(payload.length, 125);
                    System.arraycopy(payload, 0, bytes, 2, payload.length);
                    return bytes;
                });
        return Arbitraries.oneOf(frame, Arbitraries.bytes().array(byte[].class).ofMaxSize(200));
    }

    @Provide
    Arbitrary<String> answers() {
        Arbitrary<String> line = Arbitraries.of(
                "HTTP/1.1 101 Switching Protocols",
                "HTTP/1.1 503 Busy",
                "HTTP/1.1 200 OK",
                "HTTP/1.1 999 Odd",
                "HTTP/1.1 99999999999 Huge",
                "HTTP/1.1 -1 Less",
                "HTTP/1.1 abc Odd",
                "HTTP/9.9 200 OK",
                "HTTP/1.1 407 Proxy",
                "HTTP/1.1 401 Who",
                "HTTP/1.1",
                "",
                "SSH-2.0-OpenSSH");
        Arbitrary<String> field = Arbitraries.of(
                "Content-Length: -5",
                "Content-Length: abc",
                "Content-Length: 99999999999999999999",
                "Content-Length: 10",
                "Content-Length: 0",
                "Transfer-Encoding: chunked",
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Accept: none",
                "Sec-WebSocket-Protocol: other",
                "Retry-After: 0",
                "Retry-After: soon",
                "Retry-After: 0",
                "Location: wss://elsewhere.invalid/",
                "WWW-Authenticate: Basic realm=x",
                "no colon",
                ": no name",
                "Bad Name: x",
                "X: \u0000");
        Arbitrary<String> body = Arbitraries.of("", "x", "0\r\n\r\n", "zz\r\n", "5\r\nhello\r\n0\r\n\r\n");
        return Combinators.combine(line, field.list().ofMaxSize(4), body)
                .as((status, fields, rest) -> status + "\r\n" + String.join("\r\n", fields)
                        + (fields.isEmpty() ? "\r\n" : "\r\n\r\n") + rest);
    }

    @Example
    void forbiddenCloseFramesAreDecided() {
        for (String payload : new String[] {"\u0003", "\u0003\u00ed", "\u000f\u00a6\u00ff\u00fe", "\u0000\u0001x"}) {
            byte[] bytes = payload.getBytes(StandardCharsets.ISO_8859_1);
            byte[] frame = new byte[bytes.length + 2];
            frame[0] = (byte) 0x88;
            frame[1] = (byte) bytes.length;
            System.arraycopy(bytes, 0, frame, 2, bytes.length);
            anyBytesAfterTheHandshakeAreDecided(frame);
        }
    }
}
