package dev.recourse.client;

import java.net.URI;
import java.net.http.HttpRequest;
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

    private HttpCall(String endpoint, Making making, Optional<Boolean> idempotent) {
        this.endpoint = endpoint;
        this.making = making;
        this.idempotent = idempotent;
    }

    /** A call to this endpoint, idempotent if its method is (RFC 9110, section 9.2.2). */
    public static HttpCall to(String endpoint, Making making) {
        return new HttpCall(endpoint, making, Optional.empty());
    }

    /** The same call, which may, or may not, be sent twice whatever its method is. */
    public HttpCall idempotent(boolean other) {
        return new HttpCall(endpoint, making, Optional.of(other));
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
