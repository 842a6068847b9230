package dev.recourse.client.http;

import dev.recourse.client.io.Domains;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.SharedClient;
import dev.recourse.client.io.Timeouts;
import dev.recourse.client.options.RecoveryOptions;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Policy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP client that recovers. The policy decides about each status from 400 on, about those below that its domain
 * lists, and about each attempt without a response. An HTTP redirect is followed only where the policy says so.
 *
 * <p>The first 64 KiB of a response that may be a failure are read for the decision, as UTF-8 and without decoding any
 * {@code Content-Encoding}; then the body handler gets the whole body. Of other responses nothing is read.
 *
 * <p>Every method is safe for any thread.
 */
public final class RecoveringHttp {

    /** Where calls go, and the domain of the statuses there. */
    record Endpoint(Supplier<URI> base, Domain domain) {}

    /** The options of the client, beside those that sockets have too. */
    record Config(Map<String, Endpoint> endpoints, Duration timeout, Optional<Duration> deadline, HttpClient client) {}

    private final DriverConfig driverConfig;
    private final Config config;

    private RecoveringHttp(DriverConfig driverConfig, Config config) {
        this.driverConfig = driverConfig;
        this.config = config;
    }

    /**
     * Starts building a client.
     *
     * @param policy decides about failures
     */
    public static Builder builder(Policy policy) {
        return new Builder(policy);
    }

    /** Options of a {@link RecoveringHttp}. */
    public static final class Builder extends RecoveryOptions<Builder> {

        private static final Duration TIMEOUT = Duration.ofSeconds(30);

        private final Map<String, Endpoint> endpoints = new TreeMap<>();
        private Duration timeout = TIMEOUT;
        private Optional<Duration> deadline = Optional.empty();
        private @Nullable HttpClient client;

        private Builder(Policy policy) {
            super(policy);
        }

        /**
         * Names an address to which calls go, or the policy's redirects lead. The domain of its statuses has the same
         * name.
         *
         * @throws IllegalArgumentException if the policy lacks that domain, or it is not an HTTP domain
         */
        public Builder endpoint(String name, URI base) {
            return endpoint(name, base, name);
        }

        /**
         * Names an address that may change; the supplier is called before each attempt.
         *
         * @throws IllegalArgumentException if the policy lacks the domain with this name, or it is not an HTTP domain
         */
        public Builder endpoint(String name, Supplier<URI> base) {
            return endpoint(name, base, name);
        }

        /**
         * Names an address, and the domain of its statuses.
         *
         * @throws IllegalArgumentException if the policy lacks the domain, or it is not an HTTP domain
         */
        public Builder endpoint(String name, URI base, String domain) {
            return endpoint(name, () -> base, domain);
        }

        /**
         * Names an address that may change, and the domain of its statuses.
         *
         * @throws IllegalArgumentException if the policy lacks the domain, or it is not an HTTP domain
         */
        public Builder endpoint(String name, Supplier<URI> base, String domain) {
            endpoints.put(name, new Endpoint(base, Domains.http(domain, policy)));
            return this;
        }

        /**
         * Sets the timeout of an attempt whose request has none. Default: 30 s.
         *
         * @throws IllegalArgumentException if it is not between 1 ms and 24 days
         */
        public Builder timeout(Duration timeout) {
            this.timeout = Timeouts.checked(timeout);
            return this;
        }

        /**
         * Sets the deadline of a call that has none; see {@link HttpCall#withDeadline}. Default: none.
         *
         * @throws IllegalArgumentException if it is not between 1 ms and 24 days
         */
        public Builder deadline(Duration deadline) {
            this.deadline = Optional.of(Timeouts.checked(deadline));
            return this;
        }

        /**
         * Sets the HTTP client that sends. Default: one that the whole process shares.
         *
         * @throws IllegalArgumentException if it follows redirects
         */
        public Builder client(HttpClient client) {
            this.client = SharedClient.checked(client);
            return this;
        }

        /**
         * Builds the client.
         *
         * @throws IllegalArgumentException if the policy lacks {@code transport}, and no other domain was set
         */
        public RecoveringHttp build() {
            return new RecoveringHttp(
                    driverConfig(),
                    new Config(
                            Collections.unmodifiableMap(new TreeMap<>(endpoints)),
                            timeout,
                            deadline,
                            SharedClient.orShared(client)));
        }
    }

    /**
     * Sends a request and waits for the outcome. See {@link #sendAsync(HttpRequest, BodyHandler)}. A listener must not
     * call this, because the call may need its thread.
     *
     * @throws InterruptedException if the thread is interrupted; the call is cancelled then
     * @throws IllegalArgumentException if the request is not for the client's endpoint
     * @throws IllegalStateException with what the application's own code threw
     */
    public <T> HttpOutcome<T> send(HttpRequest request, BodyHandler<T> handler) throws InterruptedException {
        return await(sendAsync(request, handler));
    }

    /**
     * Sends a request to the only endpoint of this client, and again if the policy says so. The token is attached,
     * unless the request has an Authorization header: that is then sent with each attempt as it is, even after a
     * refresh. A redirect, to a URL that the policy allows, takes path, query, body, headers and token there; one to
     * the {@code Location} of a response takes method, body, headers and token to exactly that address.
     *
     * <p>A client without endpoints and tokens sends to any address, if the policy has exactly one domain for HTTP.
     *
     * @return fails only with what the application's own code throws; completing or cancelling it stops the call
     * @throws IllegalArgumentException if the client has several endpoints, or the request has another origin (RFC
     *     6454) than the endpoint
     */
    public <T> CompletableFuture<HttpOutcome<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        Endpoint endpoint = config.endpoints().isEmpty() ? endpointAt(request.uri()) : onlyEndpoint(request.uri());
        HttpCall call = HttpCall.of("", (base, token) -> repeated(request, base, token));
        return new CallSession<>(driverConfig, config, call, endpoint, handler).start();
    }

    private static HttpRequest repeated(HttpRequest request, URI base, Token token) {
        String path = request.uri().getRawPath();
        String query = request.uri().getRawQuery();
        HttpRequest.Builder copy = HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(HttpCall.at(base, (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query)));
        return (request.headers().firstValue("Authorization").isPresent() ? copy : token.authorize(copy)).build();
    }

    private Endpoint onlyEndpoint(URI address) {
        List<String> names = List.copyOf(config.endpoints().keySet());
        if (names.size() > 1) {
            throw new IllegalArgumentException("the client has the endpoints " + names
                    + "; name the one of this call, as in HttpCall.get(\"" + names.get(0) + "\", \"/path\")");
        }
        Endpoint endpoint = config.endpoints().values().iterator().next();
        // A supplier that fails is reported by the attempt, which calls it again.
        if (!Guarded.get(() -> isSameOrigin(endpoint.base().get(), address), failed -> true)) {
            throw new IllegalArgumentException(
                    "the request is not for the origin of the client's endpoint " + names.get(0));
        }
        return endpoint;
    }

    private Endpoint endpointAt(URI address) {
        List<Domain> domains = Domains.ofHttp(driverConfig.policy());
        if (domains.size() != 1) {
            throw noEndpoint("a policy with the HTTP domains " + domains, domains);
        }
        if (driverConfig.tokens() != TokenSource.NONE) {
            throw noEndpoint("a client with tokens", domains);
        }
        return new Endpoint(() -> address, domains.get(0));
    }

    private static IllegalArgumentException noEndpoint(String why, List<Domain> domains) {
        String name = domains.isEmpty() ? "NAME" : domains.get(0).name();
        return new IllegalArgumentException(why + " needs an endpoint: add .endpoint(\"" + name
                + "\", URI.create(\"https://…\")) to the builder of the client");
    }

    private static boolean isSameOrigin(URI one, URI two) {
        return String.valueOf(one.getScheme()).equalsIgnoreCase(two.getScheme())
                && String.valueOf(one.getHost()).equalsIgnoreCase(two.getHost())
                && port(one) == port(two);
    }

    private static int port(URI address) {
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        return address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
    }

    /**
     * Makes a call and waits for the outcome. A listener must not call this, because the call may need its thread.
     *
     * @throws InterruptedException if the thread is interrupted; the call is cancelled then
     * @throws IllegalArgumentException if the client has no endpoint with the call's name
     * @throws IllegalStateException with what the application's own code threw
     */
    public <T> HttpOutcome<T> send(HttpCall call, BodyHandler<T> handler) throws InterruptedException {
        return await(sendAsync(call, handler));
    }

    /**
     * Makes a call. No thread is held while it waits.
     *
     * @return fails only with what the application's own code throws; completing or cancelling it stops the call
     * @throws IllegalArgumentException if the client has no endpoint with the call's name
     */
    public <T> CompletableFuture<HttpOutcome<T>> sendAsync(HttpCall call, BodyHandler<T> handler) {
        Endpoint endpoint = config.endpoints().get(call.endpoint());
        if (endpoint == null) {
            throw new IllegalArgumentException("the client has no endpoint " + call.endpoint() + ", only "
                    + config.endpoints().keySet());
        }
        return new CallSession<>(driverConfig, config, call, endpoint, handler).start();
    }

    private static <T> HttpOutcome<T> await(CompletableFuture<HttpOutcome<T>> outcome) throws InterruptedException {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            outcome.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the application's code failed", e.getCause());
        }
    }
}
