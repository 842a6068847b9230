package dev.recourse.client;

import dev.recourse.engine.Policy;
import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A WebSocket that comes back: each failure goes to the policy, and what it decides is done, without a thread of its
 * own while it waits.
 *
 * <p>Every method may be called by any thread at any time, and returns at once.
 */
public final class ReconnectingWebSocket implements AutoCloseable {

    private final Mailbox mailbox = new Mailbox();
    private final SocketSession session;

    private ReconnectingWebSocket(DriverConfig common, SocketConfig setting, SocketListener listener) {
        this.session = new SocketSession(common, setting, listener, mailbox);
    }

    /**
     * A socket to be.
     *
     * @param policy decides about failures
     * @param address where to connect, asked before each attempt that no redirect leads elsewhere: {@code ws} or
     *     {@code wss}
     */
    public static SocketBuilder to(Supplier<URI> address, Policy policy) {
        return new SocketBuilder(policy, address);
    }

    static ReconnectingWebSocket open(DriverConfig common, SocketConfig setting, SocketListener listener) {
        ReconnectingWebSocket socket = new ReconnectingWebSocket(common, setting, listener);
        socket.mailbox.post(() -> socket.session.start(socket));
        return socket;
    }

    /** Where it stands. */
    public SocketStatus status() {
        return snapshot().status();
    }

    /** Where it stands, why, and when it goes on: what {@link SocketListener} was told last, for whoever asks later. */
    public SocketSnapshot snapshot() {
        return session.snapshot();
    }

    /**
     * Sends a text message, after those sent before.
     *
     * @return completes when the message was handed to the network, which does not say that it arrived; fails with a
     *     {@link NotSentException}
     * @throws IllegalArgumentException if half a surrogate pair is missing, because such a text cannot be sent as UTF-8
     */
    public CompletionStage<ReconnectingWebSocket> send(String text) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("the text holds half a surrogate pair");
        }
        return send(socket -> socket.sendText(text, true));
    }

    /** Sends a binary message, likewise. The buffer's content is copied at once. */
    public CompletionStage<ReconnectingWebSocket> send(ByteBuffer bytes) {
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining());
        copy.put(bytes.duplicate()).flip();
        return send(socket -> socket.sendBinary(copy, true));
    }

    private CompletionStage<ReconnectingWebSocket> send(Function<WebSocket, CompletableFuture<WebSocket>> sending) {
        Outbox.Message message = new Outbox.Message(sending, session.isGreeting());
        mailbox.post(() -> session.send(message));
        return message.written().thenApply(done -> this);
    }

    /** Disconnects until it is resumed, say while the device is offline. Does nothing after a give-up. */
    public void pause() {
        mailbox.post(session::pause);
    }

    /**
     * Goes on after a pause, or after a give-up that a person did something about. A wait that a failure asked for is
     * kept. Otherwise does nothing.
     */
    public void resume() {
        mailbox.post(session::resume);
    }

    /**
     * Ends it for good: with a close frame if it is connected, and with whatever it waited for cancelled. A handshake
     * under way comes to nothing, at the latest when the time for it is over.
     */
    @Override
    public void close() {
        mailbox.post(session::close);
    }
}
