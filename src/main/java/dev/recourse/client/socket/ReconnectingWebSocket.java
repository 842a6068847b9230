package dev.recourse.client.socket;

import dev.recourse.client.io.Mailbox;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.engine.Policy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A WebSocket that reconnects. The policy decides about each failure; no thread is held while it waits. A redirect that
 * the policy allows to lead to an {@code https} or {@code http} URL is opened as {@code wss} or {@code ws}.
 *
 * <p>Every method is safe for any thread, and returns at once.
 */
public final class ReconnectingWebSocket implements AutoCloseable {

    private final Mailbox mailbox;
    private final SocketSession session;

    private ReconnectingWebSocket(DriverConfig driverConfig, SocketConfig config, SocketListener listener) {
        this.mailbox = new Mailbox(driverConfig.environment().executor());
        this.session = new SocketSession(driverConfig, config, listener, mailbox);
    }

    static ReconnectingWebSocket open(DriverConfig driverConfig, SocketConfig config, SocketListener listener) {
        ReconnectingWebSocket socket = new ReconnectingWebSocket(driverConfig, config, listener);
        socket.mailbox.post(() -> socket.session.start(socket));
        return socket;
    }

    /**
     * Starts building a socket.
     *
     * @param address where to connect, {@code ws} or {@code wss}
     * @param policy decides about failures
     */
    public static SocketBuilder builder(URI address, Policy policy) {
        return builder(() -> address, policy);
    }

    /**
     * Starts building a socket whose address may change.
     *
     * @param address where to connect, {@code ws} or {@code wss}; called before each attempt that does not follow a
     *     redirect
     * @param policy decides about failures
     */
    public static SocketBuilder builder(Supplier<URI> address, Policy policy) {
        return new SocketBuilder(address, policy);
    }

    /** The current status. */
    public SocketStatus status() {
        return snapshot().status();
    }

    /** The current status, with the last decision and the time of the next attempt. */
    public SocketSnapshot snapshot() {
        return session.snapshot();
    }

    /**
     * Sends a text message, after those sent before.
     *
     * @return completes when the message was handed to the network, which does not mean that it arrived; fails with a
     *     {@link NotSentException}
     * @throws IllegalArgumentException if the text has an unpaired surrogate, which UTF-8 cannot represent
     */
    public CompletionStage<ReconnectingWebSocket> send(String text) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("the text has an unpaired surrogate");
        }
        return send(connection -> connection.sendText(text));
    }

    /** Sends a binary message, like {@link #send(String)}. The content of the buffer is copied at once. */
    public CompletionStage<ReconnectingWebSocket> send(ByteBuffer bytes) {
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining());
        copy.put(bytes.duplicate()).flip();
        return send(connection -> connection.sendBinary(copy));
    }

    private CompletionStage<ReconnectingWebSocket> send(Function<WebSocketConnection, CompletionStage<?>> write) {
        Outbox.Message message = new Outbox.Message(write, session.isGreeting());
        mailbox.post(() -> session.send(message));
        return message.written().thenApply(done -> this);
    }

    /**
     * Disconnects until {@link #resume()}, for instance while the device is offline. After a give-up, the socket no
     * longer comes back by itself.
     */
    public void pause() {
        mailbox.post(session::pause);
    }

    /**
     * Connects again after a pause or a give-up, else does nothing. A delay that was decided before the pause is kept.
     * After a give-up with {@link dev.recourse.engine.GiveUp#rest}, the socket does this by itself when that time is
     * over.
     */
    public void resume() {
        mailbox.post(session::resume);
    }

    /**
     * Closes the socket for good. A connection is closed with a close frame, and waits are cancelled; a handshake in
     * progress ends without effect.
     */
    @Override
    public void close() {
        mailbox.post(session::close);
    }
}
