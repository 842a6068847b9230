package dev.recourse.client.http;

import dev.recourse.client.call.CallOptions;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.CallRecovery;
import dev.recourse.client.io.Domains;
import dev.recourse.client.io.SharedClient;
import dev.recourse.client.io.Timeouts;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Policy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
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

    private final CallRecoveries recoveries;
    private final Endpoints endpoints;
    private final CallSession.Config config;

    private RecoveringHttp(CallRecoveries recoveries, Endpoints endpoints, CallSession.Config config) {
        this.recoveries = recoveries;
        this.endpoints = endpoints;
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
    public static final class Builder extends CallOptions<Builder> {

        private static final Duration TIMEOUT = Duration.ofSeconds(30);

        private final Map<String, Endpoints.Endpoint> endpoints = new TreeMap<>();
        private Duration timeout = TIMEOUT;
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
            endpoints.put(name, new Endpoints.Endpoint(name, base, Domains.http(domain, policy)));
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
            DriverConfig shared = driverConfig();
            boolean hasTokens = shared.tokens() != TokenSource.NONE;
            return new RecoveringHttp(
                    recoveries(shared),
                    new Endpoints(Collections.unmodifiableMap(new TreeMap<>(endpoints)), policy, hasTokens),
                    new CallSession.Config(timeout, SharedClient.orShared(client), shared.environment()));
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
        HttpCall call = HttpCall.of("", (base, token) -> repeated(request, base, token));
        return start(call, endpoints.at(request.uri()), handler);
    }

    private static HttpRequest repeated(HttpRequest request, URI base, Token token) {
        String path = request.uri().getRawPath();
        String query = request.uri().getRawQuery();
        HttpRequest.Builder copy = HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(HttpCall.at(base, (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query)));
        return (request.headers().firstValue("Authorization").isPresent() ? copy : token.authorize(copy)).build();
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
        return start(call, endpoints.named(call.endpoint()), handler);
    }

    private <T> CompletableFuture<HttpOutcome<T>> start(
            HttpCall call, Endpoints.Endpoint endpoint, BodyHandler<T> handler) {
        CallRecoveries limited = call.deadline().map(recoveries::withDeadline).orElse(recoveries);
        CallRecovery recovery = limited.begin(endpoint.domain().name(), endpoint.name());
        return new CallSession<>(recovery, config, endpoints, call, endpoint, handler).start();
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
