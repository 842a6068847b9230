package dev.recourse.client;

import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
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
 * Tokens from {@code POST /connect/token} (RFC 6749, sections 4.4 and 6): by the refresh token while there is one, else
 * by the client's credentials.
 *
 * <p>A refresh token is sent again only if the answer brought no other, or it was not looked at. When nobody knows what
 * became of it, it is never sent again, because that can look like theft; that failure is {@code refresh-unknown}.
 */
public final class ConnectToken implements TokenGrant {

    static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int MAX_BODY = 65_536;
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int SERVER_ERROR = 500;

    private final URI address;
    private final Domain domain;
    private final Domain transport;
    private @Nullable HttpClient client;
    private Environment environment = Environment.SYSTEM;
    private Duration timeout = TIMEOUT;
    private Map<String, String> credentials = Map.of();
    private volatile Optional<String> refreshToken = Optional.empty();
    private volatile Failure nothingLeft;

    private ConnectToken(URI address, Domain domain, Domain transport) {
        this.address = address;
        this.domain = domain;
        this.transport = transport;
        this.nothingLeft = transport.lookup(TransportCodes.REFRESH_FAILED).failed();
    }

    /**
     * Tokens from this address, whose statuses are in this domain of the policy, and its silence in {@code transport}.
     *
     * @throws IllegalArgumentException if the policy lacks one of them
     */
    public static ConnectToken at(URI address, Policy policy, String domain) {
        return new ConnectToken(address, Domains.named(domain, policy), Domains.named("transport", policy));
    }

    /** Sets the client's credentials. */
    public ConnectToken client(String clientId, String clientSecret) {
        this.credentials =
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", clientSecret);
        return this;
    }

    /** Sets a refresh token to begin with; each answer may bring the next one. */
    public ConnectToken refreshToken(String token) {
        this.refreshToken = Optional.of(token);
        return this;
    }

    /**
     * Sets the HTTP client; without it, one that the whole process shares.
     *
     * @throws IllegalArgumentException if it follows redirects
     */
    public ConnectToken through(HttpClient other) {
        this.client = SharedClient.checked(other);
        return this;
    }

    /**
     * Sets the time for one request; without it, 10 s.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ConnectToken timeout(Duration other) {
        this.timeout = Timeouts.positive(other);
        return this;
    }

    /** Sets where the time of day comes from, by which a dated Retry-After is read. */
    public ConnectToken environment(Environment other) {
        this.environment = other;
        return this;
    }

    @Override
    public CompletionStage<Token> obtain() {
        Optional<String> refresh = refreshToken;
        refreshToken = Optional.empty();
        if (refresh.isPresent()) {
            Map<String, String> form = Map.of("grant_type", "refresh_token", "refresh_token", refresh.get());
            return ask(form)
                    .handle((response, error) -> {
                        if (error != null ? TransportCodes.wasNeverSent(error) : wasNotProcessed(response)) {
                            refreshToken = refresh;
                        }
                        return error != null ? unanswered(error, true) : answered(response, refresh);
                    })
                    .thenCompose(stage -> stage);
        }
        if (credentials.isEmpty()) {
            return CompletableFuture.failedFuture(new KnownFailure(nothingLeft));
        }
        return ask(credentials)
                .handle((response, error) ->
                        error != null ? unanswered(error, false) : answered(response, Optional.empty()))
                .thenCompose(stage -> stage);
    }

    private CompletionStage<HttpResponse<String>> ask(Map<String, String> form) {
        return Exchanges.send(
                SharedClient.unless(client),
                HttpRequest.newBuilder(address)
                        .timeout(timeout)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                        .build(),
                BoundedText.upTo(MAX_BODY));
    }

    private static boolean wasNotProcessed(HttpResponse<String> response) {
        return response.statusCode() == UNAVAILABLE || response.statusCode() == 429;
    }

    private CompletionStage<Token> unanswered(Throwable error, boolean refreshing) {
        String code = TransportCodes.codeOf(error);
        boolean unknown = !TransportCodes.wasNeverSent(error)
                && (code.equals(TransportCodes.TIMEOUT) || (refreshing && code.equals(TransportCodes.UNREACHABLE)));
        return failed(transport
                .lookup(unknown ? TransportCodes.REFRESH_UNKNOWN : code)
                .failed());
    }

    private CompletionStage<Token> answered(HttpResponse<String> response, Optional<String> refresh) {
        int status = response.statusCode();
        if (status == OK) {
            return granted(response.body(), refresh);
        }
        boolean unknown = refresh.isPresent() && status >= SERVER_ERROR && status != UNAVAILABLE;
        return failed(
                unknown
                        ? transport.lookup(TransportCodes.REFRESH_UNKNOWN).failed()
                        : domain.lookup(status)
                                .failed()
                                .withHint(RetryAfterHeader.in(response.headers(), environment.wallClock())));
    }

    private CompletionStage<Token> granted(String body, Optional<String> refresh) {
        Map<String, String> answer = FlatJson.read(body).orElse(Map.of());
        String access = answer.getOrDefault("access_token", "");
        if (!Token.isSecret(access)) {
            return failed(transport.lookup(TransportCodes.REFRESH_UNKNOWN).failed());
        }
        refreshToken = Optional.ofNullable(answer.get("refresh_token"))
                .filter(text -> !text.isEmpty())
                .or(() -> refresh);
        Token token = Token.of(access);
        return CompletableFuture.completedFuture(seconds(answer.getOrDefault("expires_in", ""))
                .map(token::withLifetime)
                .orElse(token));
    }

    private CompletionStage<Token> failed(Failure failure) {
        nothingLeft = failure;
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
        return "tokens from " + address;
    }
}
