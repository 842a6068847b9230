package dev.recourse.client.support;

import dev.recourse.client.transport.ConnectionListener;
import dev.recourse.client.transport.HandshakeRequest;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.client.transport.WebSocketTransport;
import java.nio.ByteBuffer;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A transport without a network: a test says what its connections report. */
public final class DrivenTransport implements WebSocketTransport {

    /** One connection, whose handshake has succeeded at once. */
    public final class Driven implements WebSocketConnection {

        public final ConnectionListener listener;
        /** What became of the next messages that are sent. */
        public volatile CompletionStage<?> sent = CompletableFuture.completedFuture(null);

        private final Queue<String> asked = new ConcurrentLinkedQueue<>();

        private Driven(ConnectionListener listener) {
            this.listener = listener;
        }

        /** What was asked of the connection, other than to send and to read. */
        public List<String> asked() {
            return List.copyOf(asked);
        }

        @Override
        public CompletionStage<?> sendText(String message) {
            texts.add(message);
            return sent;
        }

        @Override
        public CompletionStage<?> sendBinary(ByteBuffer message) {
            return sent;
        }

        @Override
        public CompletionStage<?> sendPing() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void next() {}

        @Override
        public void close(int code, String reason) {
            asked.add("close " + code);
        }

        @Override
        public void abort() {
            asked.add("abort");
        }
    }

    private final Set<Capability> capabilities;
    private final Deque<Driven> connections = new ConcurrentLinkedDeque<>();
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();

    public DrivenTransport(Capability... capabilities) {
        this.capabilities = Set.of(capabilities);
    }

    /** The connection that was opened last. */
    public Driven last() {
        return connections.getLast();
    }

    /** The texts that were sent on any connection. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public WebSocketConnection open(HandshakeRequest request, ConnectionListener listener) {
        Driven connection = new Driven(listener);
        connections.add(connection);
        listener.opened(connection);
        return connection;
    }
}
