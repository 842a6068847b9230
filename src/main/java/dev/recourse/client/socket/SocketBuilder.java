package dev.recourse.client.socket;

import dev.recourse.client.io.Domains;
import dev.recourse.client.io.Timeouts;
import dev.recourse.client.options.RecoveryOptions;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.transport.JdkWebSocketTransport;
import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.engine.Policy;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Options of a {@link ReconnectingWebSocket}. */
public final class SocketBuilder extends RecoveryOptions<SocketBuilder> {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int MAX_MESSAGE_SIZE = 1 << 20;

    private final Supplier<URI> address;
    private final Map<String, Supplier<URI>> endpoints = new HashMap<>();
    private WebSocketTransport transport = JdkWebSocketTransport.shared();
    private @Nullable TokenPlace tokenPlace;
    private String closeDomain = "close";
    private Duration connectTimeout = CONNECT_TIMEOUT;
    private Heartbeat.Timing heartbeat = Heartbeat.Timing.DEFAULT;
    private QueuePolicy queue = QueuePolicy.refuse();
    private int maxMessageSize = MAX_MESSAGE_SIZE;
    private Optional<Locator> locator = Optional.empty();
    private boolean locatesFirst;
    private @Nullable String httpDomain;

    SocketBuilder(Supplier<URI> address, Policy policy) {
        super(policy);
        this.address = address;
    }

    /** Sets where the handshake carries the token. Default: as a subprotocol, beside the policy's name. */
    public SocketBuilder tokenPlace(TokenPlace place) {
        this.tokenPlace = Objects.requireNonNull(place, "place");
        return this;
    }

    /** Names an address to which the policy's redirects may lead. */
    public SocketBuilder endpoint(String name, URI address) {
        return endpoint(name, () -> address);
    }

    /** Names an address to which the policy's redirects may lead; the supplier is called before each attempt. */
    public SocketBuilder endpoint(String name, Supplier<URI> address) {
        endpoints.put(name, Objects.requireNonNull(address, "address"));
        return this;
    }

    /**
     * Sets the locator, which is called if a redirect to a URL in the reason has none, or one that may have been cut
     * off. The located address is treated like a redirect target from the server: it must be allowed and new in the
     * episode, and counts as a redirect. Default: none; such a redirect is given up.
     */
    public SocketBuilder locator(Locator locator) {
        this.locator = Optional.of(locator);
        return this;
    }

    /**
     * Sets the {@link #locator}, and also calls it before the first attempt, and before the first attempt after a
     * resume. That address must be allowed for redirects, but does not count as one; if there is none, the attempt goes
     * to the socket's own address.
     */
    public SocketBuilder locateFirst(Locator locator) {
        this.locatesFirst = true;
        return locator(locator);
    }

    /**
     * Sets the domain of close codes. Default: {@code close}.
     *
     * @throws IllegalArgumentException if the policy lacks it, or it is not a WebSocket domain
     */
    public SocketBuilder closeDomain(String name) {
        this.closeDomain = Domains.webSocket(name, policy).name();
        return this;
    }

    /**
     * Sets the domain for the HTTP answer to a handshake. Default: the policy's only HTTP domain other than
     * {@code oauth}, else {@code http}.
     *
     * @throws IllegalArgumentException if the policy lacks it, or it is not an HTTP domain
     */
    public SocketBuilder httpDomain(String name) {
        this.httpDomain = Domains.http(name, policy).name();
        return this;
    }

    /**
     * Sets the timeout of a handshake. Default: 10 s.
     *
     * @throws IllegalArgumentException if it is not between 1 ms and 24 days
     */
    public SocketBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = Timeouts.checked(timeout);
        return this;
    }

    /**
     * Sets when a ping is sent, and how soon the peer must respond with anything. After a message, a ping is sent after
     * 1 s of silence. Default: 30 s and 10 s.
     *
     * @param interval the silence before a ping
     * @param timeout the silence after a ping that ends the connection
     * @throws IllegalArgumentException if one is not between 1 ms and 24 days
     */
    public SocketBuilder heartbeat(Duration interval, Duration timeout) {
        this.heartbeat = new Heartbeat.Timing(
                Timeouts.checked(interval).toMillis(), Timeouts.checked(timeout).toMillis());
        return this;
    }

    /** Sends no pings. */
    public SocketBuilder noHeartbeat() {
        this.heartbeat = Heartbeat.Timing.OFF;
        return this;
    }

    /** Sets what happens to messages while there is no connection. Default: {@link QueuePolicy#refuse()}. */
    public SocketBuilder queue(QueuePolicy queue) {
        this.queue = Objects.requireNonNull(queue, "queue");
        return this;
    }

    /**
     * Holds up to this many messages, of 16 MiB together, until there is a connection.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public SocketBuilder queue(int messages) {
        return queue(QueuePolicy.hold(messages));
    }

    /**
     * Sets the longest message that is received, in characters or bytes. A longer one closes the connection, and is the
     * failure {@code too-large} in the domain of attempts without a response. Default: 1,048,576.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public SocketBuilder maxMessageSize(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a message size of " + size + " is less than 1");
        }
        this.maxMessageSize = size;
        return this;
    }

    /**
     * Sets the client that connects, for instance {@link JdkWebSocketTransport#of}. Default: the JDK's client, one that
     * the whole process shares.
     */
    public SocketBuilder transport(WebSocketTransport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        return this;
    }

    /**
     * Opens the socket: returns at once, and connects in the background.
     *
     * @throws IllegalArgumentException if the policy lacks a domain that is needed, and no other was set; or if its
     *     name cannot be a subprotocol, and no other place for the token was set
     */
    public ReconnectingWebSocket open(SocketListener listener) {
        DriverConfig driver = driverConfig();
        SocketConfig config = new SocketConfig(
                address,
                Map.copyOf(endpoints),
                Domains.named(closeDomain, policy),
                httpDomain != null ? Domains.named(httpDomain, policy) : Domains.ofHandshakes(policy),
                transport,
                tokenPlace != null ? tokenPlace : TokenPlace.subprotocol(policy.name()),
                connectTimeout,
                heartbeat,
                queue,
                maxMessageSize,
                locator,
                locatesFirst);
        return ReconnectingWebSocket.open(driver, config, listener);
    }
}
