package dev.recourse.integration.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.Environment;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.transport.ConnectionListener;
import dev.recourse.client.transport.HandshakeRequest;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.engine.Policy;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Messages that are sent while the connection opens, and while it is lost. */
@Tag("long")
class OutboxSchedulesTest {

    private static final URI ADDRESS = URI.create("wss://example.com/");
    private static final Policy POLICY = WireSocket.policy();
    private static final int HELD = 10;

    /** What the scenario does with a socket. */
    private interface Sender {
        CompletionStage<?> send(String message);

        void opened();

        void lost();

        /** Opens the next connection, if one was lost. */
        void reopened();
    }

    @Test
    void whatIsSentWhileTheConnectionOpensIsWrittenOnceAndInOrder() {
        Schedules.hold(() -> opening(Socket::new));
    }

    @Test
    void aMessageLostAtTheOpeningIsFound() {
        Schedules.catchFault(() -> opening(ForgetfulSender::new));
    }

    @Test
    void whatIsSentWhileTheConnectionIsLostHasOneOutcome() {
        Schedules.hold(() -> losing(Socket::new));
    }

    @Test
    void aMessageThatIsWrittenAgainIsFound() {
        Schedules.catchFault(() -> losing(RepeatingSender::new));
    }

    private static void opening(Function<Network, Sender> senders) {
        Network network = new Network();
        Sender sender = senders.apply(network);
        List<CompletableFuture<?>> sent = new ArrayList<>();
        together(() -> send(sender, sent), sender::opened);
        assertTrue(sent.stream().allMatch(message -> message.isDone() && !message.isCompletedExceptionally()));
        assertEquals(List.of("1", "2"), List.copyOf(network.written));
    }

    private static void losing(Function<Network, Sender> senders) {
        Network network = new Network();
        Sender sender = senders.apply(network);
        sender.opened();
        List<CompletableFuture<?>> sent = new ArrayList<>();
        together(() -> send(sender, sent), sender::lost);
        sender.reopened();
        List<String> written = List.copyOf(network.written);
        assertTrue(sent.stream().allMatch(CompletableFuture::isDone));
        assertEquals(written.stream().distinct().sorted().toList(), written);
        for (int i = 0; i < sent.size(); i++) {
            assertTrue(sent.get(i).isCompletedExceptionally() || written.contains(Integer.toString(i + 1)));
        }
    }

    private static void send(Sender sender, List<CompletableFuture<?>> sent) {
        sent.add(sender.send("1").toCompletableFuture());
        sent.add(sender.send("2").toCompletableFuture());
    }

    private static void together(Runnable... tasks) {
        try {
            Schedules.together(tasks);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was written to any connection. */
    private static final class Network implements WebSocketTransport {
        private final Queue<String> written = new ConcurrentLinkedQueue<>();
        private final Queue<Attempt> opening = new ConcurrentLinkedQueue<>();

        @Override
        public Set<Capability> capabilities() {
            return Set.of(Capability.values());
        }

        @Override
        public WebSocketConnection open(HandshakeRequest request, ConnectionListener listener) {
            Attempt attempt = new Attempt(listener, new Wire(written));
            opening.add(attempt);
            return attempt.wire;
        }
    }

    private record Attempt(ConnectionListener listener, Wire wire) {
        void succeed() {
            listener.opened(wire);
        }
    }

    private record Wire(Queue<String> written) implements WebSocketConnection {
        @Override
        public CompletionStage<?> sendText(String message) {
            written.add(message);
            return CompletableFuture.completedFuture(message);
        }

        @Override
        public CompletionStage<?> sendBinary(ByteBuffer message) {
            return CompletableFuture.completedFuture(message);
        }

        @Override
        public CompletionStage<?> sendPing() {
            return CompletableFuture.completedFuture(this);
        }

        @Override
        public void next() {}

        @Override
        public void close(int code, String reason) {}

        @Override
        public void abort() {}
    }

    /** A reconnecting socket, whose waits end on demand. */
    private static final class Socket implements Sender {
        private final Network network;
        private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
        private final ReconnectingWebSocket socket;
        private final Attempt first;

        Socket(Network network) {
            this.network = network;
            Environment environment = Environment.SYSTEM
                    .withTime(() -> 0, InstantSource.fixed(Instant.EPOCH), (task, delay) -> {
                        waiting.add(task);
                        return () -> waiting.remove(task);
                    })
                    .withRandom(() -> 0.5)
                    .withExecutor(Runnable::run);
            this.socket = ReconnectingWebSocket.builder(ADDRESS, POLICY)
                    .httpDomain("dataplane")
                    .transport(network)
                    .environment(environment)
                    .noHeartbeat()
                    .queue(HELD)
                    .open(new SocketListener() {});
            this.first = network.opening.remove();
        }

        @Override
        public CompletionStage<?> send(String message) {
            return socket.send(message);
        }

        @Override
        public void opened() {
            first.succeed();
        }

        @Override
        public void lost() {
            first.listener.failed(new IOException("lost"));
        }

        @Override
        public void reopened() {
            for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
                task.run();
            }
            for (Attempt next = network.opening.poll(); next != null; next = network.opening.poll()) {
                next.succeed();
            }
        }
    }

    /** It looks whether there is a connection, and holds the message then, when it may be too late. */
    private static final class ForgetfulSender implements Sender {
        private final Network network;
        private final Queue<Held> held = new ArrayDeque<>();
        private volatile boolean connected;

        private record Held(String text, CompletableFuture<String> done) {}

        ForgetfulSender(Network network) {
            this.network = network;
        }

        @Override
        public CompletionStage<?> send(String message) {
            CompletableFuture<String> done = new CompletableFuture<>();
            if (connected) {
                write(new Held(message, done));
            } else {
                held.add(new Held(message, done));
            }
            return done;
        }

        private void write(Held message) {
            network.written.add(message.text);
            message.done.complete(message.text);
        }

        @Override
        public void opened() {
            connected = true;
            for (Held message = held.poll(); message != null; message = held.poll()) {
                write(message);
            }
        }

        @Override
        public void lost() {
            connected = false;
        }

        @Override
        public void reopened() {
            opened();
        }
    }

    /** It takes a message for unsent until its write has returned, so that a loss meanwhile has it written again. */
    private static final class RepeatingSender implements Sender {
        private final Network network;
        private final Queue<String> unsent = new ConcurrentLinkedQueue<>();
        private final Queue<String> again = new ConcurrentLinkedQueue<>();

        RepeatingSender(Network network) {
            this.network = network;
        }

        @Override
        public CompletionStage<?> send(String message) {
            unsent.add(message);
            network.written.add(message);
            unsent.remove(message);
            return CompletableFuture.completedFuture(message);
        }

        @Override
        public void opened() {}

        @Override
        public void lost() {
            again.addAll(unsent);
        }

        @Override
        public void reopened() {
            network.written.addAll(again);
        }
    }
}
