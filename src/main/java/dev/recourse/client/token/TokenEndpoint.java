package dev.recourse.client.token;

import dev.recourse.client.Environment;
import dev.recourse.client.io.AddressText;
import dev.recourse.client.io.Answers;
import dev.recourse.client.io.BoundedText;
import dev.recourse.client.io.Exchanges;
import dev.recourse.client.io.SharedClient;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.JsonPointer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A token endpoint: sends requests to it, and finds the failures in what it answers. */
record TokenEndpoint(
        URI address,
        Domain domain,
        Optional<Domain> oauth,
        Domain transport,
        @Nullable HttpClient client,
        Environment environment,
        Duration timeout) {

    private static final JsonPointer ERROR = JsonPointer.of("/error");
    private static final int OK = 200;
    private static final int LAST_SUCCESS = 299;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    CompletionStage<HttpResponse<String>> request(Map<String, String> form) {
        return Exchanges.send(
                SharedClient.orShared(client),
                HttpRequest.newBuilder(address)
                        .timeout(timeout)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                        .build(),
                BoundedText.upTo(Answers.BODY_LIMIT));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether the refresh token of the request is still good: the answer is about something else. */
    static boolean leavesRefreshToken(HttpResponse<String> response) {
        int status = response.statusCode();
        return status == UNAVAILABLE
                || (status > LAST_SUCCESS
                        && status < SERVER_ERROR
                        && !(isRefusal(response)
                                && ERROR.readText(response.body())
                                        .filter(error -> !error.equals("invalid_grant"))
                                        .isEmpty()));
    }

    static boolean isInvalidGrant(HttpResponse<String> response) {
        return isRefusal(response)
                && ERROR.readText(response.body())
                        .filter("invalid_grant"::equals)
                        .isPresent();
    }

    /** Whether the response may have the form of RFC 6749, section 5.2. */
    private static boolean isRefusal(HttpResponse<String> response) {
        return response.statusCode() == BAD_REQUEST || response.statusCode() == UNAUTHORIZED;
    }

    /** The failure of a request without a response. */
    Failure unanswered(Throwable error, boolean refreshing) {
        String code = TransportCodes.codeOf(error);
        boolean isUnknown =
                code.equals(TransportCodes.TIMEOUT) || (refreshing && code.equals(TransportCodes.UNREACHABLE));
        return isUnknown
                ? TransportCodes.failure(TransportCodes.REFRESH_UNKNOWN, transport)
                        .withContext(TransportCodes.context(error, address))
                : TransportCodes.failure(error, address, transport);
    }

    /** The failure of a response that cannot be used. */
    Failure unknown() {
        return transport.lookup(TransportCodes.REFRESH_UNKNOWN).failed();
    }

    /** The failure of a request that was not sent, because the store was locked for too long. */
    Failure storeLocked() {
        return TransportCodes.failure(TransportCodes.TIMEOUT, transport).withSent(false);
    }

    /** The failure that a response is, if it is one. */
    Optional<Failure> failure(HttpResponse<String> response, boolean refreshing) {
        int status = response.statusCode();
        if (refreshing && status >= SERVER_ERROR && status != UNAVAILABLE) {
            return Optional.of(unknown());
        }
        return oauth.filter(known -> isRefusal(response))
                .flatMap(known -> read(response, known))
                .filter(failure -> failure.code().isListed())
                .or(() -> read(response, domain))
                .or(() -> status == OK
                        ? Optional.empty()
                        : Optional.of(domain.lookup(status).failed()));
    }

    private Optional<Failure> read(HttpResponse<String> response, Domain as) {
        return as.read(
                Answers.of(response, response.body()), environment.wallClock().instant());
    }

    @Override
    public String toString() {
        return AddressText.of(address);
    }
}
