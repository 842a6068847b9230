package dev.recourse.client.socket;

import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Step;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Receives the events of a socket: one call at a time, in order.
 *
 * <p>It must not block or wait for another session, because it is called by the few threads that all sessions share, or
 * by the thread that called a method of the socket. Do long work on another thread, and return a stage that completes
 * when it is done.
 */
public interface SocketListener {

    /** A completed stage, to return for a message that needs no further work. */
    CompletionStage<?> DONE = CompletableFuture.completedFuture(null);

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
     * @param nextAttempt when the attempt begins, by the wall clock
     */
    default void recovering(Step step, Instant nextAttempt) {}

    /** The socket gave up; no attempt follows, unless it is resumed. */
    default void gaveUp(GiveUp giveUp) {}

    /** The application closed the socket. This is the last event. */
    default void closed() {}

    /** A text message was received. The next one is read when the returned stage has completed. */
    default CompletionStage<?> text(String message) {
        return DONE;
    }

    /** A binary message was received. The next one is read when the returned stage has completed. */
    default CompletionStage<?> binary(ByteBuffer message) {
        return DONE;
    }
}
