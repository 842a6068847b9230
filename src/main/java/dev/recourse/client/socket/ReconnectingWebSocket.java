package dev.recourse.client.socket;

import dev.recourse.client.io.Domains;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * A WebSocket that reconnects. The policy decides about each failure; no thread is held while it waits. A redirect that
 * the policy allows to lead to an {@code https} or {@code http} URL is opened as {@code wss} or {@code ws}.
 *
 * <p>Every method is safe for any thread, and returns at once.
 */
public final class ReconnectingWebSocket {

    private static final int NORMAL = 1000;
    private static final int MIN_OWN_CODE = 3000;
    private static final int MAX_OWN_CODE = 4999;
    /** What a control frame of 125 bytes holds beside the code. */
    private static final int MAX_REASON = 123;

    private final Policy policy;
    private final Mailbox mailbox;
    private final SocketSession session;

    private ReconnectingWebSocket(DriverConfig driverConfig, SocketConfig config, SocketListener listener) {
        this.policy = driverConfig.policy();
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
    public SentMessage send(String text) {
        return send(OutgoingMessage.text(text));
    }

    /** Sends a binary message, like {@link #send(String)}. The content of the buffer is copied at once. */
    public SentMessage send(ByteBuffer bytes) {
        return send(OutgoingMessage.binary(bytes));
    }

    /** Sends a message with options, like {@link #send(String)}. */
    public SentMessage send(OutgoingMessage message) {
        return session.send(message, this);
    }

    /**
     * Reports a failure that a message brought, such as {@code CloseCode.INVALID_TOKEN.failed()}. The connection is
     * closed, and the failure is handled like one of the connection, within the same limits. Without a connection this
     * does nothing: what ended it has already been handled.
     *
     * @param failure what the message said; its phase counts as {@link dev.recourse.engine.Phase#OPEN}
     * @return whether there was a connection
     * @throws IllegalArgumentException if the policy lacks the domain of the failure
     */
    public CompletionStage<Boolean> fail(Failure failure) {
        Domains.named(failure.code().domain().name(), policy);
        return session.fail(failure);
    }

    /**
     * Disconnects, with the close code 1001, until {@link #resume()}: for instance while the device is offline. After a
     * give-up, the socket no longer comes back by itself.
     */
    public void pause() {
        session.pause();
    }

    /**
     * Connects again after a pause or a give-up, else does nothing. A delay that was decided before the pause is kept.
     * After a give-up with {@link dev.recourse.engine.GiveUp#rest}, the socket does this by itself when that time is
     * over.
     */
    public void resume() {
        session.resume();
    }

    /** Closes the socket with the code 1000, like {@link #close(int, String)}. */
    public CompletionStage<?> close() {
        return session.close(NORMAL, "");
    }

    /**
     * Tries now instead of after the present delay or rest, because a person wants to, or the network is back: no
     * sooner than the server's hint allows, and at most once a second; one that comes earlier is carried out then. The
     * backoffs start again; limits stay. While nothing is waited for, this does nothing.
     */
    public void wake() {
        mailbox.post(session::wake);
    }

    /**
     * Closes the socket for good. Messages that wait for the network are sent before the close frame; those that are
     * not sent within a second fail with a {@link NotSentException}. Waits are cancelled; a handshake in progress ends
     * without effect. If the socket was closed already, this does nothing else.
     *
     * @param code for the close frame: 1000, or 3000 to 4999
     * @param reason for the close frame, at most 123 bytes in UTF-8
     * @return completes when the close frames were exchanged, or after a second; the connection is cut then, or as soon
     *     as a listener that blocks has returned. At once if there is no connection. It never fails. Code that follows
     *     it may run on a timer thread, and must not block.
     * @throws IllegalArgumentException if the code or the reason is not allowed
     */
    public CompletionStage<?> close(int code, String reason) {
        if (code != NORMAL && (code < MIN_OWN_CODE || code > MAX_OWN_CODE)) {
            throw new IllegalArgumentException("the close code " + code + " is neither 1000 nor from 3000 to 4999");
        }
        long length = Utf8.length(reason);
        if (length > MAX_REASON) {
            throw new IllegalArgumentException("a reason of " + length + " bytes is longer than " + MAX_REASON);
        }
        return session.close(code, reason);
    }
}
