package dev.recourse.client;

import dev.recourse.engine.Policy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link RecoveringHttp} is made of. */
public final class HttpBuilder {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Policy policy;
    private final Map<String, HttpEndpoint> endpoints = new HashMap<>();
    private TokenSource tokens = TokenSource.NONE;
    private Environment environment = Environment.SYSTEM;
    private RecoveryListener observer = RecoveryListener.NONE;
    private String transportDomain = "transport";
    private Duration timeout = TIMEOUT;
    private @Nullable SharedBudget budget;
    private @Nullable HttpClient client;

    HttpBuilder(Policy policy) {
        this.policy = policy;
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
        this.tokens = other;
        return this;
    }

    /**
     * Sets the domain of attempts without an answer; without it, {@code transport}.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    public HttpBuilder transportDomain(String name) {
        this.transportDomain = Domains.named(name, policy).name();
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

    /** Sets the budget shared with other sessions; without it, these calls have a full one to themselves. */
    public HttpBuilder budget(SharedBudget other) {
        this.budget = other;
        return this;
    }

    /** Sets who watches the decisions. */
    public HttpBuilder observer(RecoveryListener other) {
        this.observer = other;
        return this;
    }

    /** Sets where time and chance come from. */
    public HttpBuilder environment(Environment other) {
        this.environment = other;
        return this;
    }

    /**
     * Sets the client that sends; without it, one that the whole process shares.
     *
     * @throws IllegalArgumentException if it follows redirects
     */
    public HttpBuilder client(HttpClient other) {
        this.client = SharedClient.checked(other);
        return this;
    }

    /**
     * What makes the calls.
     *
     * @throws IllegalArgumentException if nobody named the domain of attempts without an answer, and the policy lacks
     *     {@code transport}
     */
    public RecoveringHttp build() {
        Setting common = new Setting(
                policy,
                tokens,
                environment,
                budget != null ? budget : SharedBudget.of(policy),
                observer,
                Domains.named(transportDomain, policy));
        return new RecoveringHttp(
                common,
                new HttpSetting(Map.copyOf(endpoints), client != null ? client : SharedClient.INSTANCE, timeout));
    }
}
