package dev.recourse.client.token;

import dev.recourse.client.Environment;
import dev.recourse.client.KnownFailure;
import dev.recourse.client.io.AddressText;
import dev.recourse.client.io.Answers;
import dev.recourse.client.io.BoundedText;
import dev.recourse.client.io.Domains;
import dev.recourse.client.io.Exchanges;
import dev.recourse.client.io.GuardedEnvironment;
import dev.recourse.client.io.SharedClient;
import dev.recourse.client.io.Timeouts;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.JsonPointer;
import dev.recourse.engine.Policy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
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
    private static final JsonPointer ACCESS_TOKEN = JsonPointer.of("/access_token");
    private static final JsonPointer REFRESH_TOKEN = JsonPointer.of("/refresh_token");
    private static final JsonPointer EXPIRES_IN = JsonPointer.of("/expires_in");
    private static final JsonPointer ERROR = JsonPointer.of("/error");
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    private final Policy policy;
    private final URI endpoint;
    private final Domain domain;
    private final Optional<Domain> oauth;
    private final Domain transport;
    private final @Nullable HttpClient client;
    private final Environment environment;
    private final Duration timeout;
    private final Map<String, String> credentials;
    private volatile Optional<String> refreshToken;
    /** What is reported when there is nothing left to send. */
    private volatile Failure lastFailure;

    private ConnectToken(Builder builder) {
        this.policy = builder.policy;
        this.endpoint = builder.endpoint;
        this.domain = builder.domain;
        this.oauth = builder.oauth;
        this.transport = builder.transport;
        this.client = builder.client;
        this.environment = GuardedEnvironment.of(builder.environment);
        this.timeout = builder.timeout;
        this.credentials = builder.credentials;
        this.refreshToken = builder.refreshToken;
        this.lastFailure = transport.lookup(TransportCodes.REFRESH_FAILED).failed();
    }

    /**
     * Starts building a grant. Attempts without a response are failures of the domain {@code transport}. Errors of RFC
     * 6749, section 5.2, are failures of the domain {@code oauth}, where the policy has it and it lists them.
     *
     * @param endpoint the token endpoint, such as {@code https://api.wiresocket.com/connect/token}
     * @param policy the policy that decides about failed requests
     * @param domain the policy's domain for the other answers of the endpoint
     * @throws IllegalArgumentException if the policy lacks one of the domains, or it is not an HTTP domain
     */
    public static Builder builder(URI endpoint, Policy policy, String domain) {
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

        /** Sets the refresh token to begin with; a response may replace it. Default: none. */
        public Builder refreshToken(String token) {
            this.refreshToken = Optional.of(token);
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

        /** Sets the clock for hints that are dates. Default: the system's. */
        public Builder environment(Environment environment) {
            this.environment = environment;
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

    /** Whether there is something to send that was not sent before. */
    CompletionStage<Boolean> hasNews() {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public CompletionStage<Token> obtain() {
        Optional<String> refresh = refreshToken;
        refreshToken = Optional.empty();
        if (refresh.isPresent()) {
            return refreshed(refresh.get());
        }
        return credentials.isEmpty() ? CompletableFuture.failedFuture(new KnownFailure(lastFailure)) : byCredentials();
    }

    private CompletionStage<Token> refreshed(String refresh) {
        return request(Map.of("grant_type", "refresh_token", "refresh_token", refresh))
                .handle((response, error) -> {
                    if (error != null ? TransportCodes.wasNeverSent(error) : wasNotProcessed(response)) {
                        refreshToken = Optional.of(refresh);
                    }
                    if (error != null) {
                        return unanswered(error, true);
                    }
                    return isInvalidGrant(response) && !credentials.isEmpty()
                            ? byCredentials()
                            : answered(response, Optional.of(refresh));
                })
                .thenCompose(stage -> stage);
    }

    private CompletionStage<Token> byCredentials() {
        return request(credentials)
                .handle((response, error) ->
                        error != null ? unanswered(error, false) : answered(response, Optional.empty()))
                .thenCompose(stage -> stage);
    }

    private CompletionStage<HttpResponse<String>> request(Map<String, String> form) {
        return Exchanges.send(
                SharedClient.orShared(client),
                HttpRequest.newBuilder(endpoint)
                        .timeout(timeout)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                        .build(),
                BoundedText.upTo(Answers.BODY_LIMIT));
    }

    private static boolean wasNotProcessed(HttpResponse<String> response) {
        return response.statusCode() == UNAVAILABLE || response.statusCode() == TOO_MANY_REQUESTS;
    }

    private CompletionStage<Token> unanswered(Throwable error, boolean refreshing) {
        String code = TransportCodes.codeOf(error);
        boolean unknown =
                code.equals(TransportCodes.TIMEOUT) || (refreshing && code.equals(TransportCodes.UNREACHABLE));
        return failed(
                unknown
                        ? TransportCodes.failure(TransportCodes.REFRESH_UNKNOWN, transport)
                                .withContext(TransportCodes.context(error, endpoint))
                        : TransportCodes.failure(error, endpoint, transport));
    }

    private CompletionStage<Token> answered(HttpResponse<String> response, Optional<String> refresh) {
        int status = response.statusCode();
        if (refresh.isPresent() && status >= SERVER_ERROR && status != UNAVAILABLE) {
            return failed(transport.lookup(TransportCodes.REFRESH_UNKNOWN).failed());
        }
        Optional<Failure> failure = failure(response);
        if (failure.isPresent()) {
            return failed(failure.get());
        }
        return status == OK
                ? granted(response.body(), refresh)
                : failed(domain.lookup(status).failed());
    }

    private Optional<Failure> failure(HttpResponse<String> response) {
        return oauth.filter(known -> isRefusal(response))
                .flatMap(known -> read(response, known))
                .filter(failure -> failure.code().isListed())
                .or(() -> read(response, domain));
    }

    private Optional<Failure> read(HttpResponse<String> response, Domain as) {
        return as.read(
                Answers.of(response, response.body()), environment.wallClock().instant());
    }

    /** Whether the response may have the form of RFC 6749, section 5.2. */
    private static boolean isRefusal(HttpResponse<String> response) {
        return response.statusCode() == BAD_REQUEST || response.statusCode() == UNAUTHORIZED;
    }

    private static boolean isInvalidGrant(HttpResponse<String> response) {
        return isRefusal(response)
                && ERROR.readText(response.body())
                        .filter("invalid_grant"::equals)
                        .isPresent();
    }

    private CompletionStage<Token> granted(String body, Optional<String> refresh) {
        String access = ACCESS_TOKEN.readText(body).orElse("");
        if (!Token.isSecret(access)) {
            return failed(transport.lookup(TransportCodes.REFRESH_UNKNOWN).failed());
        }
        refreshToken =
                REFRESH_TOKEN.readText(body).filter(text -> !text.isEmpty()).or(() -> refresh);
        Token token = Token.of(access);
        return CompletableFuture.completedFuture(EXPIRES_IN
                .read(body)
                .flatMap(ConnectToken::seconds)
                .map(token::withLifetime)
                .orElse(token));
    }

    private CompletionStage<Token> failed(Failure failure) {
        lastFailure = failure;
        return CompletableFuture.failedFuture(new KnownFailure(failure));
    }

    private static Optional<Duration> seconds(String text) {
        boolean readable = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return readable ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : Optional.empty();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return "tokens from " + AddressText.of(endpoint);
    }
}
