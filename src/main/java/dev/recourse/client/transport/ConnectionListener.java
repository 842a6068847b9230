package dev.recourse.client.transport;

import dev.recourse.engine.Answer;
import java.nio.ByteBuffer;

/**
 * Receives what happens to one connection. A handshake ends with one of {@link #opened}, {@link #refused} and
 * {@link #failed}; a connection that was opened, with one of {@link #closed}, {@link #failed} and {@link #silent}.
 */
public interface ConnectionListener {

    /**
     * The handshake succeeded.
     *
     * @param connection what {@link WebSocketTransport#open} returns, and perhaps has not returned yet
     */
    void opened(WebSocketConnection connection);

    /**
     * The server answered the handshake with another status than 101, or with a 101 that is not valid.
     *
     * @param answer its status, its headers, and the start of its body: at most one byte more than
     *     {@link Answer#MAX_BODY}
     */
    void refused(Answer answer);

    /**
     * A part of a text message.
     *
     * @param part may be empty
     * @param last whether the message is complete; without {@link WebSocketTransport.Capability#PARTS} always true
     */
    void text(CharSequence part, boolean last);

    /** A part of a binary message, like {@link #text}. The buffer is valid during this call only. */
    void binary(ByteBuffer part, boolean last);

    /** A ping or a pong arrived. */
    void heard();

    /**
     * The peer sent a close frame. The transport answers it, and frees the connection soon, even if nothing can be
     * written any more.
     *
     * @param code 1005 if the frame has none
     * @param reason empty if the frame has none
     */
    void closed(int code, String reason);

    /**
     * The handshake failed without an answer, or the connection ended without a close frame. The transport has freed
     * what it held.
     *
     * @param error what the client threw; {@link TransportCodes} must be able to classify it, so that for instance an
     *     attempt that never left this machine is a {@link java.net.ConnectException}. An
     *     {@link IllegalArgumentException} says that the client refuses to send the request, and is given up.
     */
    void failed(Throwable error);

    /** The peer did not answer a ping that the transport sent by itself; {@link WebSocketConnection#abort} follows. */
    void silent();
}
