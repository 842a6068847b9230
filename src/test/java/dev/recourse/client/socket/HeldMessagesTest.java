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
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages that wait while there is no connection, in virtual time. */
class HeldMessagesTest {

    private static final OutgoingMessage CURSOR = OutgoingMessage.text("first").withKey("cursor");
    private static final OutgoingMessage NEWER = OutgoingMessage.text("newer").withKey("cursor");

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final WatchedExecutor sessions = new WatchedExecutor();
    private final SocketEvents events = new SocketEvents();

    private ReconnectingWebSocket open(QueuePolicy queue) {
        return open(queue, events);
    }

    private ReconnectingWebSocket open(QueuePolicy queue, SocketListener listener) {
        return ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.SLOW)
                .httpDomain("dataplane")
                .environment(VirtualEnvironment.at(time).withExecutor(sessions))
                .queue(queue)
                .noHeartbeat()
                .open(listener);
    }

    private ReconnectingWebSocket paused(QueuePolicy queue) {
        ReconnectingWebSocket socket = open(queue);
        events.expect("connected");
        socket.pause();
        sessions.awaitIdle();
        return socket;
    }

    private static <T> T soon(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static Reason refusal(CompletionStage<?> stage) {
        assertTrue(stage.toCompletableFuture().isCompletedExceptionally());
        CompletionException thrown = assertThrows(CompletionException.class, () -> soon(stage.thenApply(done -> done)));
        return ((NotSentException) Stages.cause(thrown)).reason();
    }

    /** What arrives when the socket is resumed. */
    private List<String> arrived(ReconnectingWebSocket socket) {
        SentMessage last = socket.send("last");
        socket.resume();
        soon(last);
        soon(socket.close());
        sessions.awaitIdle();
        soon(server.closes().nth(2));
        return server.messages().entries();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatIsWithdrawnIsNotSent() {
        ReconnectingWebSocket socket = paused(QueuePolicy.hold(6));
        SentMessage first = socket.send("1");
        SentMessage second = socket.send("2");
        socket.send("3");

        assertTrue(first.withdraw());
        assertTrue(second.toCompletableFuture().cancel(false));

        assertTrue(first.withdraw());
        assertTrue(first.toCompletableFuture().isCancelled());
        assertEquals(List.of("3", "last"), arrived(socket));
    }

    @Test
    void whatWasSentCannotBeWithdrawn() {
        ReconnectingWebSocket socket = paused(QueuePolicy.hold(6));
        SentMessage sent = socket.send("1");

        assertEquals(List.of("1", "last"), arrived(socket));

        assertFalse(sent.withdraw());
        assertFalse(sent.toCompletableFuture().isCompletedExceptionally());
    }

    @Test
    void onlyTheNewestOfAKeyIsSentAndItGoesLast() {
        ReconnectingWebSocket socket = paused(QueuePolicy.hold(6));
        SentMessage older = socket.send(CURSOR);
        socket.send("edit");
        socket.send(NEWER);
        socket.send(CURSOR.withKey("other"));

        assertEquals(Reason.REPLACED, refusal(older));
        assertEquals(List.of("edit", "newer", "first", "last"), arrived(socket));
    }

    @Test
    void aReplacementFindsRoomInAFullQueue() {
        ReconnectingWebSocket socket = paused(QueuePolicy.hold(1).withMaxBytes(5));
        SentMessage older = socket.send(CURSOR);

        SentMessage tooLong = socket.send(OutgoingMessage.text("longer").withKey("cursor"));
        assertEquals(Reason.QUEUE_FULL, refusal(tooLong));
        assertFalse(older.toCompletableFuture().isDone());
        SentMessage newer = socket.send(NEWER);

        assertEquals(Reason.REPLACED, refusal(older));
        assertFalse(newer.toCompletableFuture().isDone());
        soon(socket.close());
        assertEquals(Reason.ENDED, refusal(newer));
    }

    @Test
    void bytesAreCountedAsTheyAreSent() {
        ReconnectingWebSocket socket = paused(QueuePolicy.hold(10).withMaxBytes(10));
        SentMessage first = socket.send("a€\uD83D\uDE00");
        assertEquals(Reason.QUEUE_FULL, refusal(socket.send("abc")));
        socket.send(ByteBuffer.allocate(2));
        assertEquals(Reason.QUEUE_FULL, refusal(socket.send("a")));

        assertTrue(first.withdraw());

        assertFalse(socket.send("12345678").toCompletableFuture().isDone());
        assertEquals(Reason.QUEUE_FULL, refusal(socket.send("a")));
        socket.close();
    }

    @Test
    void aMessageThatIsTooOldIsNotSent() {
        ReconnectingWebSocket socket = paused(QueuePolicy.hold(6).withMaxAge(Duration.ofSeconds(10)));
        SentMessage usual = socket.send("usual");
        SentMessage brief = socket.send(OutgoingMessage.text("brief").withMaxAge(Duration.ofMillis(10)));
        socket.send(OutgoingMessage.text("long").withMaxAge(Duration.ofHours(1)));

        time.advance(Duration.ofMillis(9));
        assertFalse(brief.toCompletableFuture().isDone());
        time.advance(Duration.ofMillis(1));
        sessions.awaitIdle();
        assertEquals(Reason.EXPIRED, refusal(brief));
        assertFalse(usual.toCompletableFuture().isDone());
        time.advance(Duration.ofSeconds(10));
        sessions.awaitIdle();
        assertEquals(Reason.EXPIRED, refusal(usual));

        assertEquals(List.of("long", "last"), arrived(socket));
    }

    @Test
    void oneTimerServesAllAges() {
        server.script().silent();
        ReconnectingWebSocket socket = open(QueuePolicy.hold(1_000).withMaxAge(Duration.ofSeconds(10)));
        soon(server.handshakes().nth(1));
        sessions.awaitIdle();
        int before = time.pending();

        for (int i = 0; i < 1_000; i++) {
            socket.send("" + i);
        }

        assertEquals(before + 1, time.pending());
        soon(socket.close());
    }

    @Test
    void whatIsSentAfterAPauseIsForTheNextConnection() {
        CompletableFuture<ReconnectingWebSocket> opened = new CompletableFuture<>();
        CompletableFuture<SentMessage> sent = new CompletableFuture<>();
        ReconnectingWebSocket socket = open(QueuePolicy.hold(6), new SocketListener() {
            @Override
            public void text(String message) {
                if (message.equals("pause")) {
                    opened.join().send("has the outbox look").withdraw();
                    opened.join().pause();
                    sent.complete(opened.join().send("after the pause"));
                }
            }
        });
        opened.complete(socket);
        soon(server.sockets().nth(1)).send("pause");
        SentMessage held = soon(sent);
        soon(server.closes().nth(1));
        sessions.awaitIdle();

        assertFalse(held.toCompletableFuture().isDone());
        assertEquals(List.of("after the pause", "last"), arrived(socket));
    }

    @Test
    void aMessageMayBeSentTwice() {
        ReconnectingWebSocket socket = paused(QueuePolicy.hold(6));
        OutgoingMessage message = OutgoingMessage.text("again");
        socket.send(message);
        socket.send(message);

        assertEquals(List.of("again", "again", "last"), arrived(socket));
    }

    @Test
    void limitsAndAgesHaveBounds() {
        QueuePolicy policy = QueuePolicy.hold(1);
        assertThrows(IllegalArgumentException.class, () -> policy.withMaxBytes(0));
        assertThrows(IllegalArgumentException.class, () -> policy.withMaxMessages(0));
        assertThrows(IllegalArgumentException.class, () -> policy.withMaxAge(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> CURSOR.withMaxAge(Duration.ZERO));
    }
}
