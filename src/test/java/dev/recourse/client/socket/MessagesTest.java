package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.io.Stages;
import dev.recourse.client.socket.NotSentException.Reason;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.ServerWebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private @Nullable ReconnectingWebSocket socket;

    private ReconnectingWebSocket open(QueuePolicy sending, SocketListener listener) {
        ReconnectingWebSocket opened = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .queue(sending)
                .maxMessageSize(1_000)
                .open(listener);
        socket = opened;
        return opened;
    }

    @AfterEach
    void close() {
        if (socket != null) {
            socket.close();
        }
        server.close();
    }

    private static <T> T soon(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static Reason refusal(CompletionStage<?> stage) {
        CompletionException thrown = assertThrows(CompletionException.class, () -> soon(stage));
        return why(thrown);
    }

    private static Reason why(Throwable lost) {
        return ((NotSentException) Stages.cause(lost)).reason();
    }

    @Test
    void messagesGoAndComeInOrder() {
        ReconnectingWebSocket open = open(QueuePolicy.refuse(), events);
        events.expect("connected");

        IntStream.range(0, 500).forEach(i -> open.send("" + i));

        IntStream.range(0, 500).forEach(i -> events.expect("text " + i));
    }

    @Test
    void eachConnectionCanBeGreeted() {
        open(QueuePolicy.refuse(), new SocketListener() {
            @Override
            public void connected(ReconnectingWebSocket to) {
                to.send("hello");
            }
        });

        assertEquals("hello", soon(server.messages().nth(1)));
        server.closeAll(4500, "");
        assertEquals("hello", soon(server.messages().nth(2)));
    }

    @Test
    void aGreetingGoesBeforeWhatWasHeld() {
        server.kill();
        ReconnectingWebSocket open = open(QueuePolicy.hold(1), new SocketListener() {
            @Override
            public void connected(ReconnectingWebSocket to) {
                to.send("hello");
            }
        });
        CompletionStage<ReconnectingWebSocket> held = open.send("held");

        server.restart();

        soon(held);
        assertEquals("hello", soon(server.messages().nth(1)));
        assertEquals("held", soon(server.messages().nth(2)));
    }

    @Test
    void aGreetingIsForItsConnectionAlone() {
        CompletableFuture<Reason> late = new CompletableFuture<>();
        ReconnectingWebSocket open = open(QueuePolicy.hold(1), new SocketListener() {
            @Override
            public void connected(ReconnectingWebSocket to) {
                to.pause();
                to.send("hello").whenComplete((sent, lost) -> late.complete(why(lost)));
            }
        });

        assertEquals(Reason.NOT_CONNECTED, soon(late));
        assertFalse(
                soon(open.fail(TestPolicy.QUICK.domain("close").lookup("4002").failed())));
        assertEquals(SocketStatus.PAUSED, open.status());
    }

    @Test
    void anUnpairedSurrogateIsRefusedAtOnce() {
        ReconnectingWebSocket open = open(QueuePolicy.refuse(), events);
        events.expect("connected");

        assertThrows(IllegalArgumentException.class, () -> open.send("half \uD83D"));
        assertThrows(IllegalArgumentException.class, () -> open.send("\uDE00\uD83D"));
        soon(open.send("whole \uD83D\uDE00"));

        events.expect("text whole \uD83D\uDE00");
    }

    @Test
    void withoutAConnectionAMessageIsRefused() {
        server.kill();
        ReconnectingWebSocket open = open(QueuePolicy.refuse(), events);

        assertEquals(Reason.NOT_CONNECTED, refusal(open.send("lost")));
    }

    @Test
    void heldMessagesGoWithTheNextConnectionInOrder() {
        server.kill();
        ReconnectingWebSocket open = open(QueuePolicy.hold(3), events);
        List<CompletionStage<ReconnectingWebSocket>> held = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            held.add(open.send("" + i));
        }
        assertEquals(Reason.QUEUE_FULL, refusal(open.send("too many")));

        server.restart();

        held.forEach(MessagesTest::soon);
        assertEquals("0", soon(server.messages().nth(1)));
        assertEquals("1", soon(server.messages().nth(2)));
        assertEquals("2", soon(server.messages().nth(3)));
    }

    @Test
    void heldMessagesEndWithTheSession() {
        server.script().silent();
        ReconnectingWebSocket open = open(QueuePolicy.hold(3), events);
        CompletionStage<ReconnectingWebSocket> held = open.send("held");

        open.close();

        assertEquals(Reason.ENDED, refusal(held));
        assertEquals(Reason.ENDED, refusal(open.send("late")));
    }

    @Test
    void heldMessagesEndWithAGiveUp() {
        server.script().answer(418);
        ReconnectingWebSocket open = open(QueuePolicy.hold(3), events);

        assertEquals(Reason.ENDED, refusal(open.send("held")));
    }

    @Test
    void heldMessagesWaitForTheEndOfAPause() {
        ReconnectingWebSocket open = open(QueuePolicy.hold(3), events);
        events.expect("connected");
        open.pause();
        CompletionStage<ReconnectingWebSocket> held = open.send("held");

        open.resume();

        soon(held);
        assertEquals("held", soon(server.messages().nth(1)));
    }

    @Test
    void whatWasBeingWrittenWhenTheConnectionWasLostMayHaveArrived() {
        server.script().then(Handshake.freeze());
        ReconnectingWebSocket open = open(QueuePolicy.refuse().withMaxBytes(1 << 27), events);
        events.expect("connected");
        String large = "x".repeat(1 << 20);
        List<CompletionStage<ReconnectingWebSocket>> sent = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            sent.add(open.send(large));
        }

        server.dropAll();

        events.expect("retry close/1006");
        List<Reason> refused = sent.stream()
                .filter(stage -> stage.toCompletableFuture().isCompletedExceptionally())
                .map(MessagesTest::refusal)
                .toList();
        assertEquals(Reason.LOST, refused.get(0));
        assertTrue(refused.size() > 1);
        assertEquals(Set.of(Reason.NOT_CONNECTED), Set.copyOf(refused.subList(1, refused.size())));
    }

    @Test
    void whatWaitedBehindItGoesWithTheNextConnection() {
        int messages = 400;
        server.script().then(Handshake.freeze());
        socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .queue(QueuePolicy.hold(messages).withMaxBytes(1 << 27))
                .open(events);
        events.expect("connected");
        List<CompletionStage<Boolean>> sent = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            sent.add(socket.send(i + "x".repeat(60_000)).handle((done, lost) -> lost == null));
        }

        server.dropAll();

        List<Boolean> written = sent.stream().map(MessagesTest::soon).toList();
        int lost = written.indexOf(false);
        assertEquals(lost, written.lastIndexOf(false));
        assertTrue(lost >= 0);
        assertTrue(soon(server.messages().nth(1)).startsWith(lost + 1 + "x"));
        assertTrue(soon(server.messages().nth(messages - lost - 1)).startsWith(messages - 1 + "x"));
    }

    @Test
    void theNextMessageWaitsUntilTheLastIsTaken() {
        CompletableFuture<Void> first = new CompletableFuture<>();
        CompletableFuture<Void> second = new CompletableFuture<>();
        List<String> taken = new ArrayList<>();
        open(QueuePolicy.refuse(), new SocketListener() {
            @Override
            public CompletionStage<?> textAsync(String message) {
                taken.add(message);
                (taken.size() == 1 ? first : second).complete(null);
                return taken.size() == 1 ? gate : CompletableFuture.completedFuture(null);
            }
        });
        ServerWebSocket peer = soon(server.sockets().nth(1));

        peer.send("1");
        peer.send("2");
        soon(first);
        assertFalse(second.isDone());
        gate.complete(null);

        soon(second);
        assertEquals(List.of("1", "2"), taken);
    }

    private final CompletableFuture<Void> gate = new CompletableFuture<>();

    @Test
    void aListenerThatFailsIsCalledAgain() {
        CompletableFuture<String> third = new CompletableFuture<>();
        ReconnectingWebSocket open = open(QueuePolicy.refuse(), new SocketListener() {
            private int count;

            @Override
            public void connected() {
                throw new IllegalStateException("a mistake of the application");
            }

            @Override
            public void text(String message) {
                if (count++ == 0) {
                    throw new IllegalStateException("a mistake of the application");
                }
                if (count == 2) {
                    throw new AssertionError("a worse one");
                }
                third.complete(message);
            }
        });
        ServerWebSocket peer = soon(server.sockets().nth(1));

        peer.send("1");
        peer.send("2");
        peer.send("3");

        assertEquals("3", soon(third));
        assertEquals(SocketStatus.CONNECTED, open.status());
    }

    @Test
    void aMessageThatIsTooLongEndsTheConnection() {
        open(QueuePolicy.refuse(), events);
        ServerWebSocket peer = soon(server.sockets().nth(1));
        events.expect("connected");

        peer.send("x".repeat(1_001));

        events.expect("give-up transport/too-large not-recoverable");
        assertEquals(1008, soon(server.closes().nth(1)).code());
    }

    @Test
    void aMessageOfTheLimitIsTaken() {
        open(QueuePolicy.refuse(), events);
        ServerWebSocket peer = soon(server.sockets().nth(1));
        events.expect("connected");

        peer.send("x".repeat(1_000));

        events.expect("text " + "x".repeat(1_000));
    }

    @Test
    void anEmptyPartDoesNotMakeAMessageTooLong() {
        open(QueuePolicy.refuse(), events);
        ServerWebSocket peer = soon(server.sockets().nth(1));
        events.expect("connected");

        peer.write((byte) 0x01, (byte) 126, (byte) (1_000 >> 8), (byte) (1_000 & 0xFF));
        peer.write("x".repeat(1_000).getBytes(StandardCharsets.US_ASCII));
        peer.write((byte) 0x80, (byte) 0);

        events.expect("text " + "x".repeat(1_000));
    }

    @ParameterizedTest
    @ValueSource(bytes = {0x01, 0x02})
    void aMessageOfEmptyPartsWithoutEndIsTooLong(byte opcode) {
        open(QueuePolicy.refuse(), events);
        ServerWebSocket peer = soon(server.sockets().nth(1));
        events.expect("connected");
        byte[] parts = new byte[2 * 1_001];
        parts[0] = opcode;

        peer.write(parts);

        events.expect("give-up transport/too-large not-recoverable");
    }

    @Test
    void aBufferMayBeReusedAfterItWasHandedOver() {
        ReconnectingWebSocket open = open(QueuePolicy.refuse(), events);
        events.expect("connected");
        ByteBuffer bytes = ByteBuffer.wrap(new byte[] {1, 2, 3});

        soon(open.send(bytes));

        assertEquals(3, bytes.remaining());
    }

    @Test
    void aQueueHoldsAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> QueuePolicy.hold(0));
        assertTrue(QueuePolicy.hold(1).holds());
    }
}
