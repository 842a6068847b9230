package dev.recourse.client.socket;

import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Step;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Receives the events of a socket: one call at a time, in order.
 *
 * <p>It must not block or wait for another session, because it is called by the few threads that all sessions share,
 * unless {@link dev.recourse.client.Environment#withExecutor} sets others. Do long work on another thread; to slow the
 * peer down meanwhile, override {@link #textAsync} or {@link #binaryAsync}.
 */
public interface SocketListener {

    /** The handshake succeeded. A service that refuses with a close code does so only after this. */
    default void connected() {}

    /**
     * The handshake succeeded. Messages that are sent on the socket before this returns, by the same thread, are for
     * this connection: they go before those that were held, and are never held themselves. Calls {@link #connected()}
     * unless overridden.
     */
    default void connected(ReconnectingWebSocket socket) {
        connected();
    }

    /**
     * The connection was lost or could not be made, and another attempt follows.
     *
     * @param step what is done, about which failure, and why
     * @param nextAttempt when the attempt begins, by the wall clock; later if there is no network then
     */
    default void recovering(Step step, Instant nextAttempt) {}

    /**
     * The socket gave up. No attempt follows until it is resumed, which the socket does by itself after
     * {@link GiveUp#rest}, if there is one. Close a socket that is not to come back.
     */
    default void gaveUp(GiveUp giveUp) {}

    /**
     * The token was renewed while the connection is open, by {@link TokenSource#onRenewal}: for services that accept a
     * new one as a message.
     */
    default void tokenRenewed(Token token) {}

    /** The application closed the socket. This is the last event. */
    default void closed() {}

    /** A text message was received. */
    default void text(String message) {}

    /** A binary message was received. */
    default void binary(ByteBuffer message) {}

    /**
     * A text message was received. The next message is read when the returned stage has completed. Override this
     * instead of {@link #text}, which it calls, to slow the peer down while messages are processed elsewhere.
     */
    default CompletionStage<?> textAsync(String message) {
        text(message);
        return CompletableFuture.completedFuture(null);
    }

    /** A binary message was received; the same as {@link #textAsync} for {@link #binary}. */
    default CompletionStage<?> binaryAsync(ByteBuffer message) {
        binary(message);
        return CompletableFuture.completedFuture(null);
    }
}
