package dev.recourse.client;

import dev.recourse.engine.Policy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what a {@link RecoveringHttp} is made of. */
public final class HttpBuilder {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Policy policy;
    private final Common common;
    private final Map<String, HttpEndpoint> endpoints = new HashMap<>();
    private Duration timeout = TIMEOUT;
    private Optional<Duration> deadline = Optional.empty();

    HttpBuilder(Policy policy) {
        this.policy = policy;
        this.common = new Common(policy);
    }

    /**
     * Names a place that calls go to, or that the policy's redirects lead to; its domain has the same name.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    public HttpBuilder endpoint(String name, Supplier<URI> base) {
        return endpoint(name, base, name);
    }

    /**
     * Names a place that calls go to, or that the policy's redirects lead to, and the domain of its statuses.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    public HttpBuilder endpoint(String name, Supplier<URI> base, String domain) {
        endpoints.put(name, new HttpEndpoint(base, Domains.named(domain, policy)));
        return this;
    }

    /** Sets where the token comes from; without it, there is none. */
    public HttpBuilder tokens(TokenSource other) {
        common.tokens(other);
        return this;
    }

    /**
     * Sets the domain of attempts without an answer; without it, {@code transport}.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    public HttpBuilder transportDomain(String name) {
        common.transportDomain(name);
        return this;
    }

    /**
     * Sets the time for one attempt whose request names none; without it, 30 s.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public HttpBuilder timeout(Duration other) {
        this.timeout = Timeouts.positive(other);
        return this;
    }

    /**
     * Sets the time for a whole call that has none of its own; without it, there is no such time. See
     * {@link HttpCall#deadline}.
     *
     * @throws IllegalArgumentException if it is not within a millisecond and 24 days
     */
    public HttpBuilder deadline(Duration other) {
        this.deadline = Optional.of(Timeouts.positive(other));
        return this;
    }

    /** Sets the budget shared with other sessions; without it, these calls have a full one to themselves. */
    public HttpBuilder budget(SharedBudget other) {
        common.budget(other);
        return this;
    }

    /** Sets who watches the decisions. */
    public HttpBuilder observer(RecoveryListener other) {
        common.observer(other);
        return this;
    }

    /** Sets where time and chance come from. */
    public HttpBuilder environment(Environment other) {
        common.environment(other);
        return this;
    }

    /**
     * Sets the client that sends; without it, one that the whole process shares.
     *
     * @throws IllegalArgumentException if it follows redirects
     */
    public HttpBuilder client(HttpClient other) {
        common.client(other);
        return this;
    }

    /**
     * What makes the calls.
     *
     * @throws IllegalArgumentException if nobody named the domain of attempts without an answer, and the policy lacks
     *     {@code transport}
     */
    public RecoveringHttp build() {
        return new RecoveringHttp(common.setting(), new HttpConfig(Map.copyOf(endpoints), timeout, deadline));
    }
}
