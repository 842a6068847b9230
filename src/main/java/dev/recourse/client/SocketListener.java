package dev.recourse.client;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What an application hears from its socket: one call at a time, in the order of events.
 *
 * <p>It must not block, nor wait for another session: it is called by the few threads that all of them share, or by the
 * thread that called a method of the socket. What takes long is done elsewhere, and told by a stage.
 */
public interface SocketListener {

    /** What to return for a message that is done with. */
    CompletionStage<?> TAKEN = CompletableFuture.completedFuture(null);

    /** The handshake succeeded. A service that refuses by a close code does so right after. */
    default void connected() {}

    /**
     * The same, with the socket, to send on it what each new connection must hear first: messages sent before this
     * returns, by the thread that calls it, go before those that were held, and are never held themselves.
     */
    default void connected(ReconnectingWebSocket socket) {
        connected();
    }

    /**
     * The connection is lost or could not be made, and another attempt follows.
     *
     * @param decision what failed, what is done about it, and why
     * @param next when the attempt begins, on the wall clock
     */
    default void recovering(Decision decision, Instant next) {}

    /** No attempt follows; {@link GiveUp} says why, who must act, and after what time another try makes sense. */
    default void gaveUp(GiveUp giveUp) {}

    /** The socket was closed by the application. Nothing is heard after this. */
    default void closed() {}

    /** A text message came. The next message is not read before the returned stage completes. */
    default CompletionStage<?> text(String message) {
        return TAKEN;
    }

    /** A binary message came. The next message is not read before the returned stage completes. */
    default CompletionStage<?> binary(ByteBuffer message) {
        return TAKEN;
    }
}
