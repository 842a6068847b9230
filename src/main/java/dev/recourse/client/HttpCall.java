package dev.recourse.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * An HTTP request that can be made more than once: anew for each attempt, with the token and the place of that attempt.
 */
public final class HttpCall {

    /** Makes a request. Its body publisher is subscribed to once for each attempt. */
    @FunctionalInterface
    public interface Making {
        /**
         * The request for one attempt.
         *
         * @param base the address of the endpoint that the attempt goes to
         * @param token the token to attach, with {@link Token#authorize}, say
         */
        HttpRequest at(URI base, Token token);
    }

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    private final String endpoint;
    private final Making making;
    private final Optional<Boolean> idempotent;
    private final Optional<Duration> deadline;

    private HttpCall(String endpoint, Making making, Optional<Boolean> idempotent, Optional<Duration> deadline) {
        this.endpoint = endpoint;
        this.making = making;
        this.idempotent = idempotent;
        this.deadline = deadline;
    }

    /** A call to this endpoint, idempotent if its method is (RFC 9110, section 9.2.2). */
    public static HttpCall to(String endpoint, Making making) {
        return new HttpCall(endpoint, making, Optional.empty(), Optional.empty());
    }

    /** The same call, which may, or may not, be sent twice whatever its method is. */
    public HttpCall withIdempotent(boolean other) {
        return new HttpCall(endpoint, making, Optional.of(other), deadline);
    }

    /**
     * The same call, which is over this long after it began, with all its attempts, waits and token requests: what does
     * not fit is not begun, what is under way then is cancelled, and the call is given up with the cause
     * {@code deadline}. It counts until the answer is handed over; reading a stream may take longer.
     *
     * @throws IllegalArgumentException if it is not within a millisecond and 24 days
     */
    public HttpCall withDeadline(Duration other) {
        return new HttpCall(endpoint, making, idempotent, Optional.of(Timeouts.positive(other)));
    }

    Optional<Duration> deadline() {
        return deadline;
    }

    String endpoint() {
        return endpoint;
    }

    HttpRequest at(URI base, Token token) {
        return making.at(base, token);
    }

    boolean isIdempotent(HttpRequest request) {
        return idempotent.orElseGet(() -> IDEMPOTENT.contains(request.method()));
    }
}
