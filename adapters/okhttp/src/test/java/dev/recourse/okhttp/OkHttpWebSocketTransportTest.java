package dev.recourse.okhttp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.faults.WireRecorder;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.transport.HandshakeRequest;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.client.transport.WebSocketTransport.Capability;
import dev.recourse.engine.Answer;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.ScriptedServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class OkHttpWebSocketTransportTest {

    private final OkHttpWebSocketTransport transport = OkHttpWebSocketTransport.of(new OkHttpClient());
    private final WireRecorder recorder = new WireRecorder();

    private WebSocketConnection open(URI address) {
        return open(address, Map.of());
    }

    private WebSocketConnection open(URI address, Map<String, String> headers) {
        return transport.open(
                new HandshakeRequest(address, List.of(), headers, Duration.ofSeconds(10), Optional.empty()), recorder);
    }

    private static RawServer refusing(String rest) {
        return RawServer.holding(("HTTP/1.1 503 Busy\r\n" + rest).getBytes(US_ASCII));
    }

    @Test
    void itNamesWhatItCanDo() {
        assertEquals(Set.of(Capability.BACK_PRESSURE), transport.capabilities());
    }

    @Test
    void anAnswerToRepeatAtOnceIsNotRepeated() {
        try (ScriptedServer server = ScriptedServer.start()) {
            server.script()
                    .then(Handshake.answer(
                            dev.recourse.testkit.Answer.status(503).withHeader("Retry-After", "0")));

            open(server.ws("/doc"));

            assertEquals(List.of("refused 503 0"), recorder.words());
            assertEquals(1, server.handshakes().count());
        }
    }

    @Test
    void aHandshakeIsNotRecoveredAsACall() {
        try (ScriptedServer server = ScriptedServer.start()) {
            OkHttpClient client = new OkHttpClient.Builder()
                    .addInterceptor(RecoveryInterceptor.of(Recoveries.OF_SHOP).withEndpoint("shop", server.http("/")))
                    .build();
            server.script().answer(503);

            OkHttpWebSocketTransport.of(client)
                    .open(
                            new HandshakeRequest(
                                    server.ws("/doc"), List.of(), Map.of(), Duration.ofSeconds(10), Optional.empty()),
                            recorder);

            assertEquals(List.of("refused 503 "), recorder.words());
        }
    }

    /** The body never ends: what is needed of it is read, and the connection is cut. */
    @Test
    void aRefusalIsReadUpToItsBound() {
        try (RawServer server = refusing("Content-Length: 1000000\r\n\r\n" + "x".repeat(100_000))) {
            open(server.address("ws"));

            assertEquals(
                    "refused 503 ".length() + Answer.MAX_BODY + 1,
                    recorder.words().get(0).length());
        }
    }

    @Test
    void aRefusalThatStallsIsReadAsFarAsItCame() {
        try (RawServer server = refusing("Content-Length: 10\r\n\r\nbusy")) {
            open(server.address("ws"));

            assertEquals(List.of("refused 503 busy"), recorder.words());
        }
    }

    @Test
    void whatNeverLeftIsKnown() {
        RawServer server = RawServer.answering(new byte[0]);
        server.close();

        open(server.address("ws"));

        assertEquals(List.of("failed not-sent"), recorder.words());
    }

    @Test
    void aHeaderThatCannotBeSentIsNotShown() {
        CompletableFuture<Throwable> failed = new CompletableFuture<>();

        transport.open(
                new HandshakeRequest(
                        URI.create("ws://localhost/"),
                        List.of(),
                        Map.of("X-Token", "secret\n"),
                        Duration.ofSeconds(10),
                        Optional.empty()),
                new FailureListener(failed));

        assertFalse(failed.join().toString().contains("secret"), failed.join().toString());
    }

    @Test
    void aMessageThatOkHttpCannotHoldIsRefusedAndTheConnectionStays() {
        try (ScriptedServer server = ScriptedServer.start()) {
            WebSocketConnection connection = open(server.ws("/doc"));
            server.sockets().nth(1).join();
            recorder.awaitOpen();

            CompletableFuture<?> sent =
                    connection.sendText("x".repeat((16 << 20) + 1)).toCompletableFuture();
            assertThrows(CompletionException.class, sent::join);
            for (int i = 0; i < 3; i++) {
                connection
                        .sendText("small")
                        .toCompletableFuture()
                        .orTimeout(20, TimeUnit.SECONDS)
                        .join();
            }

            assertEquals("small", server.messages().nth(3).join());
            connection.abort();
        }
    }

    /** OkHttp reads no further than 1 MiB beyond what was asked for. */
    @Test
    void aPeerIsSlowedDownByAnApplicationThatTakesNothing() {
        Inbox inbox = new Inbox();
        CompletableFuture<Void> read = CompletableFuture.runAsync(() -> {
            inbox.message(1 << 20, () -> {});
            inbox.message(0, () -> {});
        });
        assertFalse(read.isDone());
        while (!inbox.isFull()) {
            Thread.onSpinWait();
        }

        inbox.next();
        read.orTimeout(20, TimeUnit.SECONDS).join();

        assertFalse(inbox.isFull());
    }

    @Test
    void anEndIsReportedBehindTheMessagesBeforeIt() {
        StringBuilder reported = new StringBuilder();
        Inbox inbox = new Inbox();
        inbox.message(1, () -> reported.append("a"));
        inbox.message(1, () -> reported.append("b"));
        inbox.end(() -> reported.append("."));

        assertEquals("", reported.toString());
        inbox.next();
        assertEquals("a", reported.toString());
        inbox.next();
        assertTrue(reported.toString().equals("ab."), reported.toString());
    }
}
