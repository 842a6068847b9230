package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.io.Stages;
import dev.recourse.client.socket.NotSentException.Reason;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WatchedExecutor;
import dev.recourse.testkit.CloseFrame;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a socket ends, in virtual time. */
class SocketCloseTest {

    private static final String LARGE = "x".repeat(1 << 20);

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private final WatchedExecutor sessions = new WatchedExecutor();

    private ReconnectingWebSocket open(SocketListener listener) {
        return ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.SLOW)
                .httpDomain("dataplane")
                .environment(VirtualEnvironment.at(time).withExecutor(sessions))
                .queue(QueuePolicy.hold(2_000).withMaxBytes(1 << 28))
                .noHeartbeat()
                .open(listener);
    }

    private ReconnectingWebSocket connected() {
        ReconnectingWebSocket socket = open(events);
        events.expect("connected");
        return socket;
    }

    private static <T> T soon(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static boolean isDone(CompletionStage<?> stage) {
        return stage.toCompletableFuture().isDone();
    }

    private static Reason refusal(CompletionStage<?> stage) {
        CompletionException thrown = assertThrows(CompletionException.class, () -> soon(stage));
        return ((NotSentException) Stages.cause(thrown)).reason();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        sessions.awaitIdle();
        server.close();
        time.runUntilIdle(1);
        assertEquals(0, time.pending());
    }

    @Test
    void closingExchangesCloseFrames() {
        ReconnectingWebSocket socket = connected();

        soon(socket.close());

        assertEquals(new CloseFrame(1000, ""), soon(server.closes().nth(1)));
        assertEquals(0, time.pending());
        events.expect("closed");
    }

    @Test
    void theApplicationChoosesCodeAndReason() {
        ReconnectingWebSocket socket = connected();

        soon(socket.close(4999, "ü".repeat(61)));

        assertEquals(new CloseFrame(4999, "ü".repeat(61)), soon(server.closes().nth(1)));
    }

    @Test
    void codesAndReasonsThatMayNotBeSentAreRefused() {
        ReconnectingWebSocket socket = connected();

        for (int code : new int[] {-1, 0, 999, 1001, 1005, 1006, 2999, 5000}) {
            assertThrows(IllegalArgumentException.class, () -> socket.close(code, ""));
        }
        assertThrows(IllegalArgumentException.class, () -> socket.close(3000, "x".repeat(124)));
        assertThrows(IllegalArgumentException.class, () -> socket.close(3000, "ü".repeat(62)));
        assertThrows(IllegalArgumentException.class, () -> socket.close(3000, "\uD83D"));

        assertEquals(SocketStatus.CONNECTED, socket.status());
        soon(socket.close(3000, "x".repeat(123)));
    }

    @Test
    void theSecondCloseWaitsForTheFirst() {
        ReconnectingWebSocket socket = connected();

        CompletionStage<?> first = socket.close(4000, "first");
        soon(socket.close(4001, "second"));

        soon(first);
        assertEquals(new CloseFrame(4000, "first"), soon(server.closes().nth(1)));
        soon(socket.close());
        assertEquals(1, server.closes().count());
    }

    @Test
    void aPeerThatDoesNotAnswerIsCutAfterASecond() {
        server.script().then(Handshake.freeze());
        ReconnectingWebSocket socket = connected();

        CompletionStage<?> closed = socket.close();
        sessions.awaitIdle();
        events.expect("closed");
        assertEquals(SocketStatus.CLOSED, socket.status());
        time.advance(Duration.ofMillis(999));
        assertFalse(isDone(closed));
        time.advance(Duration.ofMillis(1));

        assertTrue(isDone(closed));
        assertEquals(0, time.pending());
    }

    @Test
    void withoutAConnectionThereIsNothingToWaitFor() {
        server.script().silent();
        ReconnectingWebSocket socket = open(events);
        SentMessage held = socket.send("held");

        CompletionStage<?> closed = socket.close();
        sessions.awaitIdle();

        assertTrue(isDone(closed));
        assertEquals(Reason.ENDED, refusal(held));
    }

    @Test
    void aSocketThatGaveUpClosesAtOnce() {
        server.script().refuse(4003, "Forbidden");
        ReconnectingWebSocket socket = connected();
        events.expect("give-up close/4003 not-recoverable");
        sessions.awaitIdle();

        assertTrue(isDone(socket.close()));
    }

    @Test
    void whatWaitsForTheNetworkGoesBeforeTheCloseFrame() {
        ReconnectingWebSocket socket = connected();
        List<SentMessage> sent = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sent.add(socket.send("" + i));
        }

        soon(socket.close());

        sent.forEach(SocketCloseTest::soon);
        assertEquals("299", soon(server.messages().nth(300)));
        assertEquals(Reason.ENDED, refusal(socket.send("late")));
    }

    @Test
    void greetingsGoBeforeTheCloseFrameToo() {
        CompletableFuture<CompletionStage<?>> closed = new CompletableFuture<>();
        open(new SocketListener() {
            @Override
            public void connected(ReconnectingWebSocket socket) {
                socket.send("hello");
                closed.complete(socket.close());
            }
        });

        soon(soon(closed));

        assertEquals("hello", soon(server.messages().nth(1)));
        assertEquals(1000, soon(server.closes().nth(1)).code());
    }

    @Test
    void whatCannotBeSentInASecondIsTold() {
        server.script().then(Handshake.freeze());
        ReconnectingWebSocket socket = connected();
        List<SentMessage> sent = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            sent.add(socket.send(LARGE));
        }

        CompletionStage<?> closed = socket.close();
        sessions.awaitIdle();
        assertFalse(isDone(closed));
        time.advance(Duration.ofSeconds(1));

        assertTrue(isDone(closed));
        List<Reason> refused = sent.stream()
                .filter(message -> soon(message.handle((done, error) -> error != null)))
                .map(SocketCloseTest::refusal)
                .toList();
        assertEquals(Reason.LOST, refused.get(0));
        assertEquals(Reason.ENDED, refused.get(1));
        assertEquals(1, refused.stream().filter(Reason.LOST::equals).count());
        assertEquals(0, server.closes().count());
    }

    @Test
    void aConnectionThatIsLostMeanwhileEndsTheWait() {
        server.script().then(Handshake.freeze());
        ReconnectingWebSocket socket = connected();
        SentMessage last = socket.send(LARGE.repeat(16));

        CompletionStage<?> closed = socket.close();
        server.dropAll();

        soon(closed);
        assertEquals(Reason.LOST, refusal(last));
        events.expect("closed");
        assertEquals(0, events.left());
    }

    @Test
    void aListenerThatWaitsForTheEndDoesNotWaitForEver() {
        CompletableFuture<ReconnectingWebSocket> opened = new CompletableFuture<>();
        CompletableFuture<String> waited = new CompletableFuture<>();
        opened.complete(open(new SocketListener() {
            @Override
            public void text(String message) {
                soon(opened.join().close());
                waited.complete(message);
            }
        }));
        soon(server.sockets().nth(1)).send("the last");
        soon(time.whenPending(1));

        time.advance(Duration.ofSeconds(1));

        assertEquals("the last", soon(waited));
    }
}
