package dev.recourse.client.transport;

import java.util.Set;

/**
 * Opens WebSocket connections with some client. One transport serves any number of sockets, and is safe for any thread.
 */
public interface WebSocketTransport {

    /** What not every client can do. */
    enum Capability {
        /**
         * Sends a ping when it is asked to, and reports each ping and pong that arrives. A transport without this sends
         * pings by itself, as {@link HandshakeRequest#pings} says, and reports a peer that does not answer.
         */
        PING,
        /**
         * Reads the next message only when it is asked to, so that a slow application slows the peer down. Without
         * this, messages wait for the application, as many bytes as one message may have; then the connection is cut.
         */
        BACK_PRESSURE,
        /**
         * Hands a message on in parts while it arrives, so that one that is too large is refused before all of it is
         * here.
         */
        PARTS
    }

    /** What this transport can do; always the same. */
    Set<Capability> capabilities();

    /**
     * Begins a handshake and returns at once. Follows no redirect, repeats nothing by itself if it can help it, and
     * never throws: what goes wrong is reported to the listener.
     *
     * @param request the handshake
     * @param listener receives what happens, by any thread, one call at a time
     */
    WebSocketConnection open(HandshakeRequest request, ConnectionListener listener);
}
