package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.RawServer;
import dev.recourse.client.transport.HandshakeRequest;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.ServerWebSocket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A transport reports the end of each connection once, whatever the peer sends, and frees what it held. */
@SuppressWarnings("StringConcatToTextBlock")
class HostilePeerFaultsTest {

    /** With all the threads that it will ever have. */
    private static final WebSocketTransport TRANSPORT = FaultRun.TRANSPORT;

    private static final Duration TIMEOUT = Duration.ofMillis(500);
    /** More than any client takes for a head. */
    private static final int FLOOD = 4 << 20;

    private static final int RATE_LIMIT = 4006;
    private static final int CHUNK = 1 << 20;

    private final Told told = new Told();

    private WebSocketConnection open(URI address) {
        return open(address, Map.of());
    }

    private WebSocketConnection open(URI address, Map<String, String> headers) {
        return TRANSPORT.open(new HandshakeRequest(address, List.of(), headers, TIMEOUT, Optional.empty()), told);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String endless(String head) {
        return head + "x".repeat(FLOOD);
    }

    static Stream<Arguments> answers() {
        Set<String> unreadable = Set.of("failed unreachable");
        Set<String> refusedOrCut = Set.of("refused 401", "failed timeout");
        return Stream.of(
                Arguments.of("SSH-2.0-OpenSSH_9\r\n\r\n", unreadable),
                Arguments.of("\u0001\u0001xHTTP/1.1 101 Early\r\n\r\n", unreadable),
                Arguments.of(endless("HTTP/1.1 401 No\r\nX: "), unreadable),
                Arguments.of("HTTP/1.1 401 No\r\n" + "X: y\r\n".repeat(FLOOD / 6), unreadable),
                Arguments.of(endless("HTTP/1.1 401 No\r\nContent-Length: 999999999\r\n\r\n"), refusedOrCut),
                Arguments.of("HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n" + "1\r\nx\r\n", refusedOrCut),
                Arguments.of("HTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\nno", Set.of("refused 401")),
                Arguments.of("HTTP/1.1 302 Moved\r\nLocation: /\r\nContent-Length: 0\r\n\r\n", Set.of("refused 302")),
                Arguments.of("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", Set.of("refused 200")),
                Arguments.of(
                        "HTTP/1.1 401 No\r\nContent-Length: abc\r\n\r\n", Set.of("failed unreachable", "refused 401")),
                Arguments.of(
                        "HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Accept: nonsense\r\n\r\n",
                        Set.of("refused 101")),
                Arguments.of("", Set.of("failed timeout")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aHandshakeEndsOnceAndLeavesNothing(String answer, Set<String> ends) {
        try (RawServer server = RawServer.holding(ascii(answer))) {
            Footprint before = Footprint.now();

            open(server.address("ws"));

            String end = told.next();
            assertTrue(ends.contains(end), end);
            before.assertSocketsRegained();
            assertEquals(0, told.left());
        }
    }

    @Test
    void aHandshakeThatCannotBeSentIsRefusedHere() {
        try (RawServer server = RawServer.holding(new byte[0])) {
            open(server.address("ws"), Map.of("a name", "with a space"));

            assertEquals("failed here", told.next());
            assertEquals(0, told.left());
        }
    }

    static Stream<Arguments> frames() {
        return Stream.of(
                Arguments.of("a text inside a text", new byte[] {0x01, 1, 'a', 0x01, 1, 'b'}),
                Arguments.of("a continuation of nothing", new byte[] {(byte) 0x80, 1, 'a'}),
                Arguments.of("a ping in parts", new byte[] {0x09, 0}),
                Arguments.of("a compressed text", new byte[] {(byte) 0xC1, 1, 'a'}),
                Arguments.of("an unknown opcode", new byte[] {(byte) 0x83, 0}),
                Arguments.of("a masked text", new byte[] {(byte) 0x81, (byte) 0x81, 0, 0, 0, 0, 'a'}),
                Arguments.of("a length below zero", new byte[] {(byte) 0x82, 127, -1, -1, -1, -1, -1, -1, -1, -1}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void aConnectionEndsOnceAndLeavesNothing(String what, byte[] sent) {
        try (RawServer server = RawServer.keeping(sent)) {
            Footprint before = Footprint.now();

            open(server.address("ws"));

            assertEquals("opened", told.next());
            String end = told.next();
            while (end.startsWith("text") || end.equals("heard")) {
                end = told.next();
            }
            assertEquals("failed unreachable", end, what);
            before.assertSocketsRegained();
            assertEquals(0, told.left());
        }
    }

    /** Ends the connection, or arrives with a replacement for what is not UTF-8. */
    @Test
    void aTextThatIsNotUtf8IsToldOnce() {
        try (RawServer server = RawServer.keeping(new byte[] {(byte) 0x81, 1, (byte) 0xFF})) {
            Footprint before = Footprint.now();
            WebSocketConnection connection = open(server.address("ws"));
            assertEquals("opened", told.next());

            assertEquals(TransportUnderTest.HERE.checksTexts() ? "failed unreachable" : "text \uFFFD", told.next());

            connection.abort();
            before.assertSocketsRegained();
            assertEquals(0, told.left());
        }
    }

    @Test
    void anAbortedHandshakeTellsNothingAndLeavesNothing() {
        try (RawServer server = RawServer.holding(new byte[0])) {
            Footprint before = Footprint.now();

            open(server.address("ws")).abort();

            before.assertSocketsRegained();
            assertEquals(0, told.left());
        }
    }

    @Test
    void anAbortedConnectionTellsNothingAndLeavesNothing() {
        try (RawServer server = RawServer.keeping(new byte[0])) {
            Footprint before = Footprint.now();
            WebSocketConnection connection = open(server.address("ws"));
            assertEquals("opened", told.next());

            connection.abort();

            before.assertSocketsRegained();
            assertEquals(0, told.left());
        }
    }

    /** The answer to the close frame cannot be written: it takes two seconds until the transport gives up. */
    @Test
    void aCloseFrameBehindAStuckWriteIsToldAndLeavesNothing() throws Exception {
        try (ScriptedServer server = ScriptedServer.start()) {
            server.script().then(Handshake.freeze());
            Footprint before = Footprint.now();
            WebSocketConnection connection = open(server.ws("/doc"));
            assertEquals("opened", told.next());
            ServerWebSocket peer = server.sockets().nth(1).get(30, TimeUnit.SECONDS);
            fill(connection);

            peer.close(RATE_LIMIT, "");

            assertEquals("closed " + RATE_LIMIT, told.next());
            new Footprint(before.threads(), before.sockets() + 1).assertSocketsRegained();
            assertEquals(0, told.left());
        }
    }

    /** Writes more than the peer's system takes, as a session does: the next message after the one before. */
    private static void fill(WebSocketConnection connection) {
        CompletionStage<?> written = connection.sendBinary(ByteBuffer.allocate(CHUNK));
        for (int i = 1; i < 64; i++) {
            written = written.thenCompose(done -> connection.sendBinary(ByteBuffer.allocate(CHUNK)));
        }
    }
}
