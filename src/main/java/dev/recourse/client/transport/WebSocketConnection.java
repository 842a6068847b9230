package dev.recourse.client.transport;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;

/**
 * One connection, from the beginning of its handshake. Methods do not block and do not throw; a stage that fails does
 * so with the error of the client. Safe for any thread.
 */
public interface WebSocketConnection {

    /** Sends a text message; called again only after the stage before has completed. */
    CompletionStage<?> sendText(String message);

    /** Sends a binary message, like {@link #sendText}. */
    CompletionStage<?> sendBinary(ByteBuffer message);

    /**
     * Sends an empty ping, unless the last one still waits behind a message; only with
     * {@link WebSocketTransport.Capability#PING}.
     */
    CompletionStage<?> sendPing();

    /**
     * Asks for one more message. Before the first call none is handed on, and each call allows one. A transport without
     * {@link WebSocketTransport.Capability#BACK_PRESSURE} does nothing here.
     */
    void next();

    /**
     * Sends a close frame. What the peer still sends is read and dropped, until {@link ConnectionListener#closed}. A
     * client that may not send a code sends the nearest one that it may. Before the handshake has succeeded, this is
     * {@link #abort()}.
     *
     * @param code a close code
     * @param reason at most 123 bytes of UTF-8
     */
    void close(int code, String reason);

    /**
     * Ends the handshake or the connection without a close frame, and frees what it holds. Nothing is reported then.
     */
    void abort();
}
