package dev.recourse.client.token;

import dev.recourse.client.Environment;
import dev.recourse.client.KnownFailure;
import dev.recourse.client.io.AddressText;
import dev.recourse.client.io.Domains;
import dev.recourse.client.io.GuardedEnvironment;
import dev.recourse.client.io.SharedClient;
import dev.recourse.client.io.Stages;
import dev.recourse.client.io.Timeouts;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens from the token endpoint of an OAuth 2.0 authorization server (RFC 6749): by the refresh token (section
 * 6) while there is one, else by the client credentials (section 4.4), which are sent in the form (section 2.3.1).
 *
 * <p>If the server does not accept the refresh token ({@code invalid_grant}), the client credentials are used at once,
 * where there are any. A refresh token is reused only if the response contains no new one, or the server did not
 * process the request. If the outcome of a request is unknown, its refresh token is not sent again, because a server
 * may take that for theft; the failure is {@code refresh-unknown} in the domain {@code transport}.
 */
public final class ConnectToken implements TokenGrant {

    static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Policy policy;
    private final TokenEndpoint endpoint;
    private final Map<String, String> credentials;
    private final RefreshTokens refreshTokens;
    /** What is reported when there is nothing left to send. */
    private volatile Failure lastFailure;

    private ConnectToken(Builder builder) {
        Environment environment = GuardedEnvironment.of(builder.environment);
        this.policy = builder.policy;
        this.endpoint = new TokenEndpoint(
                builder.endpoint,
                builder.domain,
                builder.oauth,
                builder.transport,
                builder.client,
                environment,
                builder.timeout);
        this.credentials = builder.credentials;
        this.refreshTokens = new RefreshTokens(builder.refreshToken, builder.store, environment);
        this.lastFailure =
                builder.transport.lookup(TransportCodes.REFRESH_FAILED).failed();
    }

    /**
     * Starts building a grant. Attempts without a response are failures of the domain {@code transport}. Errors of RFC
     * 6749, section 5.2, are failures of the domain {@code oauth}, where the policy has it and it lists them.
     *
     * @param endpoint the token endpoint, such as {@code https://api.wiresocket.com/connect/token}
     * @param policy the policy that decides about failed requests
     * @param domain the policy's domain for the other answers of the endpoint
     * @throws IllegalArgumentException if the endpoint is not an {@code http} or {@code https} address, the policy
     *     lacks one of the domains, or it is not an HTTP domain
     */
    public static Builder builder(URI endpoint, Policy policy, String domain) {
        AddressText.refusal(endpoint, List.of("https", "http")).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        return new Builder(
                policy,
                endpoint,
                Domains.http(domain, policy),
                Domains.find(Domains.OAUTH, policy),
                Domains.named("transport", policy));
    }

    /** Options of {@link ConnectToken}. */
    public static final class Builder {
        private final Policy policy;
        private final URI endpoint;
        private final Domain domain;
        private final Optional<Domain> oauth;
        private final Domain transport;
        private Map<String, String> credentials = Map.of();
        private Optional<String> refreshToken = Optional.empty();
        private Optional<TokenStore> store = Optional.empty();
        private Duration timeout = TIMEOUT;
        private Environment environment = Environment.SYSTEM;
        private @Nullable HttpClient client;

        private Builder(Policy policy, URI endpoint, Domain domain, Optional<Domain> oauth, Domain transport) {
            this.policy = policy;
            this.endpoint = endpoint;
            this.domain = domain;
            this.oauth = oauth;
            this.transport = transport;
        }

        /** Sets the client credentials. Default: none. */
        public Builder credentials(String clientId, String clientSecret) {
            this.credentials =
                    Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", clientSecret);
            return this;
        }

        /**
         * Sets the refresh token to begin with; a response may replace it. Default: none.
         *
         * @throws IllegalArgumentException if it is not 1 to {@value Token#MAX_LENGTH} printable ASCII characters; the
         *     message does not show it
         */
        public Builder refreshToken(String token) {
            if (!RefreshTokens.isRefreshToken(token)) {
                throw new IllegalArgumentException(
                        "a refresh token is 1 to " + Token.MAX_LENGTH + " printable ASCII characters");
            }
            this.refreshToken = Optional.of(token);
            return this;
        }

        /**
         * Sets where refresh tokens are kept when the process ends, such as {@link FileTokenStore#at}. What the store
         * has comes before the {@link #refreshToken} to begin with. Default: they are lost.
         */
        public Builder store(TokenStore store) {
            this.store = Optional.of(store);
            return this;
        }

        /**
         * Sets the timeout of one request. Default: 10 s.
         *
         * @throws IllegalArgumentException if it is not between 1 ms and 24 days
         */
        public Builder timeout(Duration timeout) {
            this.timeout = Timeouts.checked(timeout);
            return this;
        }

        /** Sets the clock for hints that are dates, and the threads that use a store. Default: the system's. */
        public Builder environment(Environment environment) {
            this.environment = Objects.requireNonNull(environment, "environment");
            return this;
        }

        /**
         * Sets the HTTP client. Default: one that the whole process shares.
         *
         * @throws IllegalArgumentException if it follows redirects
         */
        public Builder client(HttpClient client) {
            this.client = SharedClient.checked(client);
            return this;
        }

        public ConnectToken build() {
            return new ConnectToken(this);
        }
    }

    /** The policy that decides about failed requests. */
    Policy policy() {
        return policy;
    }

    /** Whether there is a refresh token that was not sent before. */
    CompletionStage<Boolean> hasNews() {
        return refreshTokens.hasNews();
    }

    @Override
    public CompletionStage<Token> obtain() {
        return refreshTokens
                .take()
                .handle((hold, error) -> hold != null
                        ? exchanged(hold)
                        : CompletableFuture.<Token>failedFuture(new KnownFailure(endpoint.storeLocked())))
                .thenCompose(stage -> stage);
    }

    /** The outcome of the exchange, once what is left of the refresh token is saved. */
    private CompletionStage<Token> exchanged(RefreshTokens.Hold hold) {
        return Stages.<Token>of(() -> exchange(hold))
                .handle((token, error) -> hold.end()
                        .thenCompose(ended -> error == null
                                ? CompletableFuture.completedFuture(token)
                                : CompletableFuture.<Token>failedFuture(error)))
                .thenCompose(stage -> stage);
    }

    private CompletionStage<Token> exchange(RefreshTokens.Hold hold) {
        if (hold.token().isPresent()) {
            return refreshed(hold, hold.token().get());
        }
        return credentials.isEmpty()
                ? CompletableFuture.failedFuture(new KnownFailure(lastFailure))
                : byCredentials(hold);
    }

    private CompletionStage<Token> refreshed(RefreshTokens.Hold hold, String refresh) {
        Map<String, String> form = new LinkedHashMap<>(credentials);
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", refresh);
        CompletionStage<HttpResponse<String>> answer = endpoint.request(form);
        hold.spend();
        return answer.handle((response, error) -> {
                    if (error != null
                            ? TransportCodes.wasNeverSent(error)
                            : TokenEndpoint.leavesRefreshToken(response)) {
                        hold.keep();
                    }
                    if (error != null) {
                        return failed(endpoint.unanswered(error, true));
                    }
                    return TokenEndpoint.isInvalidGrant(response) && !credentials.isEmpty()
                            ? byCredentials(hold)
                            : answered(hold, response, true);
                })
                .thenCompose(stage -> stage);
    }

    private CompletionStage<Token> byCredentials(RefreshTokens.Hold hold) {
        return endpoint.request(credentials)
                .handle((response, error) ->
                        error != null ? failed(endpoint.unanswered(error, false)) : answered(hold, response, false))
                .thenCompose(stage -> stage);
    }

    private CompletionStage<Token> answered(
            RefreshTokens.Hold hold, HttpResponse<String> response, boolean refreshing) {
        Optional<Failure> failure = endpoint.failure(response, refreshing);
        if (failure.isPresent()) {
            return failed(failure.get());
        }
        TokenAnswer answer = TokenAnswer.read(response.body());
        answer.refreshToken().ifPresent(hold::replace);
        if (answer.token().isEmpty()) {
            return failed(endpoint.unknown());
        }
        if (refreshing && answer.refreshToken().isEmpty()) {
            hold.keep();
        }
        return CompletableFuture.completedFuture(answer.token().get());
    }

    private CompletionStage<Token> failed(Failure failure) {
        lastFailure = failure;
        return CompletableFuture.failedFuture(new KnownFailure(failure));
    }

    @Override
    public String toString() {
        return "tokens from " + endpoint;
    }
}
