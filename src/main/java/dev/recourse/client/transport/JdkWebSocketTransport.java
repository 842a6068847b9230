package dev.recourse.client.transport;

import dev.recourse.client.io.SharedClient;
import java.net.http.HttpClient;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's WebSocket client, with all capabilities.
 *
 * <p>What it cannot do: it reads the whole body of a refused handshake into memory before it reports the refusal. A
 * body without an end is cut 250 ms after the timeout of the handshake, and counts as a timeout; until then memory
 * grows as fast as the peer sends. Shorten that timeout, or take another client, if you do not trust the peer. It sends
 * a handshake once more by itself when the connection is reset before an answer.
 */
public final class JdkWebSocketTransport implements WebSocketTransport {

    private static final JdkWebSocketTransport SHARED = new JdkWebSocketTransport(null);

    private final @Nullable HttpClient client;

    private JdkWebSocketTransport(@Nullable HttpClient client) {
        this.client = client;
    }

    /**
     * The transport of this client. Offer it HTTP/1.1 only if it connects without TLS: else it asks for an upgrade to
     * HTTP/2, which some servers take for the handshake.
     *
     * @throws IllegalArgumentException if the client follows redirects
     */
    public static JdkWebSocketTransport of(HttpClient client) {
        return new JdkWebSocketTransport(SharedClient.checked(client));
    }

    /** The transport of the client that the whole process shares. */
    public static JdkWebSocketTransport shared() {
        return SHARED;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public WebSocketConnection open(HandshakeRequest request, ConnectionListener listener) {
        JdkConnection connection = new JdkConnection(listener);
        connection.open(SharedClient.orShared(client), request);
        return connection;
    }
}
