package dev.recourse.client;

import dev.recourse.engine.Policy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link ReconnectingWebSocket} is made of. */
public final class SocketBuilder {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int MESSAGE_LIMIT = 1 << 20;

    private final Policy policy;
    private final Common common;
    private final Supplier<URI> usual;
    private final Map<String, Supplier<URI>> endpoints = new HashMap<>();
    private TokenPlace place;
    private String closeDomain = "close";
    private Duration connectTimeout = CONNECT_TIMEOUT;
    private HeartbeatInterval pulse = HeartbeatInterval.DEFAULT;
    private QueuePolicy sending = QueuePolicy.REFUSED;
    private int messageLimit = MESSAGE_LIMIT;
    private Optional<Locator> locator = Optional.empty();
    private boolean locatesFirst;
    private @Nullable String httpDomain;

    SocketBuilder(Policy policy, Supplier<URI> usual) {
        this.policy = policy;
        this.common = new Common(policy);
        this.usual = usual;
        this.place = TokenPlace.subprotocol(policy.name());
    }

    /** Sets where the token comes from; without it, none is sent. */
    public SocketBuilder tokens(TokenSource other) {
        common.tokens(other);
        return this;
    }

    /** Sets where the handshake carries the token; without it, as a subprotocol beside the policy's name. */
    public SocketBuilder tokenIn(TokenPlace other) {
        this.place = other;
        return this;
    }

    /** Names a place that the policy's redirects may lead to. */
    public SocketBuilder endpoint(String name, Supplier<URI> address) {
        endpoints.put(name, address);
        return this;
    }

    /**
     * Sets who is asked where to go when a redirect comes without a target, or with one that may have been cut; without
     * it, that is given up. What it answers is decided about like a target that was sent: it must be allowed, be new in
     * the episode, and counts as a redirect.
     */
    public SocketBuilder locator(Locator other) {
        this.locator = Optional.of(other);
        return this;
    }

    /**
     * Sets who is asked where to go before the first attempt, before the first one after a resume, and where
     * {@link #locator} is. The first address must be allowed for redirects, and counts as none; without such a one the
     * attempt goes to the usual address.
     */
    public SocketBuilder locatingFirst(Locator other) {
        this.locatesFirst = true;
        return locator(other);
    }

    /**
     * Sets the domain of close codes; without it, {@code close}.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    public SocketBuilder closeDomain(String name) {
        this.closeDomain = Domains.named(name, policy).name();
        return this;
    }

    /**
     * Sets the domain of the statuses that a handshake is answered with; without it, the policy's only HTTP domain, or
     * {@code http}.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    public SocketBuilder httpDomain(String name) {
        this.httpDomain = Domains.named(name, policy).name();
        return this;
    }

    /**
     * Sets the domain of attempts without an answer; without it, {@code transport}.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    public SocketBuilder transportDomain(String name) {
        common.transportDomain(name);
        return this;
    }

    /**
     * Sets the time for a whole handshake; without it, 10 s.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public SocketBuilder connectTimeout(Duration other) {
        this.connectTimeout = Timeouts.positive(other);
        return this;
    }

    /**
     * Sets after how much silence the peer is sent a ping, and how soon it must answer; without it, 30 s and 10 s.
     * After a message, a second of silence is enough.
     *
     * @throws IllegalArgumentException if one of them is not positive
     */
    public SocketBuilder heartbeat(Duration every, Duration within) {
        this.pulse = new HeartbeatInterval(
                Timeouts.positive(every).toMillis(), Timeouts.positive(within).toMillis());
        return this;
    }

    /** Never asks a silent peer whether it lives. */
    public SocketBuilder withoutHeartbeat() {
        this.pulse = HeartbeatInterval.OFF;
        return this;
    }

    /** Sets what becomes of messages while there is no connection; without it, they are refused. */
    public SocketBuilder sending(QueuePolicy other) {
        this.sending = other;
        return this;
    }

    /**
     * Sets the longest message that is taken, in characters or bytes; without it, 1,048,576.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public SocketBuilder messageLimit(int other) {
        if (other < 1) {
            throw new IllegalArgumentException("a message has at least 1 character, not " + other);
        }
        this.messageLimit = other;
        return this;
    }

    /** Sets the budget shared with other sessions; without it, this session has a full one to itself. */
    public SocketBuilder budget(SharedBudget other) {
        common.budget(other);
        return this;
    }

    /** Sets who watches the decisions. */
    public SocketBuilder observer(RecoveryListener other) {
        common.observer(other);
        return this;
    }

    /** Sets where time and chance come from. */
    public SocketBuilder environment(Environment other) {
        common.environment(other);
        return this;
    }

    /**
     * Sets the client that connects; without it, one that the whole process shares.
     *
     * @throws IllegalArgumentException if it follows redirects
     */
    public SocketBuilder client(HttpClient other) {
        common.client(other);
        return this;
    }

    /**
     * Begins to connect.
     *
     * @throws IllegalArgumentException if nobody named a domain that is needed, and the policy lacks the usual one
     */
    public ReconnectingWebSocket open(SocketListener listener) {
        DriverConfig both = common.setting();
        SocketConfig setting = new SocketConfig(
                usual,
                Map.copyOf(endpoints),
                Domains.named(closeDomain, policy),
                httpDomain != null ? Domains.named(httpDomain, policy) : Domains.ofHandshakes(policy),
                place,
                connectTimeout,
                pulse,
                sending,
                messageLimit,
                locator,
                locatesFirst);
        return ReconnectingWebSocket.open(both, setting, listener);
    }
}
