package dev.recourse.testkit;

import static dev.recourse.testkit.TestSocket.soon;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandshakeTest {
    private final ScriptedServer server = ScriptedServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anUnscriptedServerAcceptsAndEchoes() {
        TestSocket client = open();

        client.send("hello");

        assertEquals("hello", client.text());
        assertEquals("hello", soon(server.messages().nth(1)));
        assertEquals(1, server.openSockets());
    }

    @Test
    void anAcceptedSocketAnswersPingsAndIgnoresBinary() {
        TestSocket client = open();

        soon(client.socket().sendPing(UTF_8.encode("there?")));
        assertEquals("there?", client.pong());
        soon(client.socket().sendBinary(UTF_8.encode("bytes"), true));
        client.send("hello");

        assertEquals("hello", client.text());
        assertEquals(1, server.messages().count());
    }

    @Test
    void rawBytesAreSentUnchanged() {
        TestSocket client = open();
        ServerWebSocket peer = soon(server.sockets().nth(1));

        peer.write((byte) 0x81, (byte) 2, (byte) 'h');
        peer.write((byte) 'i');

        assertEquals("hi", client.text());
    }

    @Test
    void textsAreEchoedInOrder() {
        TestSocket client = open();
        for (int number = 1; number <= 100; number++) {
            client.send("m" + number);
        }

        soon(server.messages().nth(100));
        assertEquals(
                IntStream.rangeClosed(1, 100).mapToObj(number -> "m" + number).toList(),
                server.messages().entries());
    }

    @ParameterizedTest
    @ValueSource(ints = {4001, 4002, 4003, 4004, 4005, 4006, 4007, 4008, 4009, 1000, 1001, 1011, 1013, 3008, 4999})
    void aRefusalReachesTheClientUnchanged(int code) {
        server.script().refuse(code, "Rate limit exceeded: 600 ops/min");

        assertEquals(new CloseFrame(code, "Rate limit exceeded: 600 ops/min"), open().closed());
    }

    @Test
    void aReasonOf123BytesArrivesWhole() {
        String reason = "é".repeat(61) + "x";
        server.script().refuse(4009, reason).refuse(4006, "");

        assertEquals(reason, open().closed().reason());
        assertEquals("", open().closed().reason());
    }

    @Test
    void stepsAreTakenInOrder() {
        server.script().refuse(4006, "a").refuse(4008, "b").accept();

        assertEquals(4006, open().closed().code());
        assertEquals(4008, open().closed().code());
        open().send("in");
        assertEquals("in", soon(server.messages().nth(1)));
        assertEquals(0, server.script().remaining());
    }

    @Test
    void aRefusalMayHaveNoCode() {
        server.script().then(Handshake.refuseWithoutCode());

        assertEquals(new CloseFrame(1005, ""), open().closed());
    }

    @Test
    void onlyAcceptedSocketsCount() {
        server.script().refuse(4006, "").answer(503).accept();
        open().closed();
        open().refusal();

        TestSocket client = open();
        client.socket();

        soon(server.sockets().nth(1)).send("you are the first");
        assertEquals("you are the first", client.text());
        assertEquals(3, server.handshakes().count());
    }

    @Test
    void aDroppedSocketIsLostWithoutACloseFrame() {
        server.script().drop();

        open().awaitLoss();
        assertEquals(0, server.sockets().count());
    }

    @Test
    void aRejectedHandshakeFailsWithItsStatus() {
        server.script().answer(503);

        WebSocketHandshakeException rejected = assertInstanceOf(WebSocketHandshakeException.class, open().refusal());
        assertEquals(503, rejected.getResponse().statusCode());
    }

    @Test
    void aRejectionMayCarryHeaders() {
        server.script().then(Handshake.answer(Answer.status(429).withHeader("Retry-After", "60")));

        WebSocketHandshakeException rejected = assertInstanceOf(WebSocketHandshakeException.class, open().refusal());
        assertEquals(
                "60", rejected.getResponse().headers().firstValue("Retry-After").orElse(""));
    }

    @Test
    void aHandshakeThatIsCutShortFails() {
        server.script().cutShort();

        assertInstanceOf(IOException.class, open().refusal());
        assertEquals(1, server.handshakes().count());
    }

    @Test
    void aResetHandshakeIsRepeatedOnceByTheJdk() {
        server.script().reset().reset();

        assertInstanceOf(IOException.class, open().refusal());
        assertEquals(2, server.handshakes().count());
    }

    @Test
    void aSilentHandshakeIsNeverAnswered() {
        server.script().silent();
        TestSocket client = open();

        soon(server.handshakes().nth(1));
        assertFalse(client.opening().isDone());
        server.close();
        assertInstanceOf(IOException.class, client.refusal());
    }

    @Test
    void aFrozenSocketAnswersNothing() {
        server.script().then(Handshake.freeze());
        TestSocket client = open();
        client.send("anyone?");

        TestSocket other = open();
        other.send("hello");

        assertEquals("hello", other.text());
        assertEquals(1, server.messages().count());
        assertEquals(2, server.openSockets());
    }

    @Test
    void aSlowHandshakeWaitsForItsGate() {
        CompletableFuture<String> gate = new CompletableFuture<>();
        server.script().then(Handshake.answer(Answer.status(503).after(gate)));
        TestSocket client = open();
        soon(server.handshakes().nth(1));

        assertFalse(client.opening().isDone());
        gate.complete("open");
        assertInstanceOf(WebSocketHandshakeException.class, client.refusal());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 999, 1004, 1005, 1006, 1015, 2000, 2999, 5000})
    void aCodeThatCannotBeSentIsRejectedByTheScript(int code) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> server.script().refuse(code, ""));

        assertEquals(
                "close code " + code + " cannot be sent: 1000-1003, 1007-1014 and 3000-4999 can", refused.getMessage());
    }

    @Test
    void aReasonThatIsTooLongIsRejectedByTheScript() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> server.script().refuse(4009, "é".repeat(62)));

        assertEquals("close reason of 124 bytes: a close frame holds at most 123", refused.getMessage());
    }

    private TestSocket open() {
        return TestSocket.open(server.ws("/doc"));
    }
}
