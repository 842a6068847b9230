package dev.recourse.okhttp;

import dev.recourse.client.transport.ConnectionListener;
import dev.recourse.client.transport.HandshakeRequest;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.client.transport.WebSocketTransport;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * OkHttp's WebSocket client. Each open socket holds one daemon thread, which reads it.
 *
 * <p>A socket uses the DNS, proxy, TLS, cookies and application interceptors of the given client. It does not use its
 * dispatcher, because an open socket counts as a running call there; its timeouts, protocols, connection pool, cache,
 * network interceptors and event listeners; and what repeats a request by itself: redirects, the authenticator,
 * {@code retryOnConnectionFailure}, a {@link RecoveryInterceptor}. The client itself is not changed.
 *
 * <p>Pings are sent by OkHttp, which waits for a pong as long as for the next ping. So the time between two pings is
 * the mean of the heartbeat's interval and timeout, but not less than the timeout. Compression is not offered: OkHttp
 * inflates a message of any size. A message beyond 16 MiB is not sent.
 */
public final class OkHttpWebSocketTransport implements WebSocketTransport {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);
    private static final Dispatcher DISPATCHER = dispatcher();

    private final OkHttpClient client;

    private OkHttpWebSocketTransport(OkHttpClient client) {
        this.client = client;
    }

    /** The transport of a client with the DNS, proxy, TLS, cookies and application interceptors of this one. */
    public static OkHttpWebSocketTransport of(OkHttpClient client) {
        OkHttpClient.Builder builder = client.newBuilder()
                .dispatcher(DISPATCHER)
                // Keeps no idle connection: a stale one would fail a handshake that is not repeated.
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .protocols(List.of(Protocol.HTTP_1_1))
                .cache(null)
                .authenticator(Authenticator.NONE)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .callTimeout(Duration.ZERO)
                .pingInterval(Duration.ZERO)
                .webSocketCloseTimeout(CLOSE_TIMEOUT);
        builder.interceptors().removeIf(RecoveryInterceptor.class::isInstance);
        builder.networkInterceptors().clear();
        return new OkHttpWebSocketTransport(builder.build());
    }

    private static Dispatcher dispatcher() {
        ThreadPoolExecutor readers =
                new ThreadPoolExecutor(0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "recourse-okhttp");
                    thread.setDaemon(true);
                    return thread;
                });
        Dispatcher dispatcher = new Dispatcher(readers);
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        return dispatcher;
    }

    /**
     * Back-pressure alone. Up to 1 MiB of messages that nobody asked for yet is held; then OkHttp reads no further,
     * neither messages nor pongs. OkHttp hands on whole messages.
     */
    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(Capability.BACK_PRESSURE);
    }

    @Override
    public WebSocketConnection open(HandshakeRequest request, ConnectionListener listener) {
        OkHttpConnection connection = new OkHttpConnection(listener);
        connection.open(client, request);
        return connection;
    }
}
