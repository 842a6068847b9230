package dev.recourse.client.http;

import dev.recourse.client.io.Timeouts;
import dev.recourse.client.token.Token;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An HTTP call to a named endpoint. Its request is made for each attempt, with the address and the token of that
 * attempt. A call is given up if the body of a later attempt is shorter than that of an earlier one.
 *
 * <p>A path, with its query if there is one, begins with {@code /} and replaces the path of the endpoint's address.
 */
public final class HttpCall {

    /** Makes the request of each attempt. */
    @FunctionalInterface
    public interface RequestFactory {
        /**
         * The request of one attempt.
         *
         * @param base the address of the endpoint, or the URL to which a redirect leads
         * @param token the token to attach, for instance with {@link Token#authorize}
         */
        HttpRequest create(URI base, Token token);
    }

    /** RFC 9110, section 9.2.2. */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    private final String endpoint;
    private final RequestFactory factory;
    private final Optional<Boolean> idempotent;
    private final Optional<Duration> deadline;
    private final boolean hasRandomKey;
    private final boolean isOnce;

    private HttpCall(
            String endpoint,
            RequestFactory factory,
            Optional<Boolean> idempotent,
            Optional<Duration> deadline,
            boolean hasRandomKey,
            boolean isOnce) {
        this.endpoint = endpoint;
        this.factory = factory;
        this.idempotent = idempotent;
        this.deadline = deadline;
        this.hasRandomKey = hasRandomKey;
        this.isOnce = isOnce;
    }

    /** A call with any request. The request's body publisher is subscribed to once for each attempt. */
    public static HttpCall of(String endpoint, RequestFactory factory) {
        return new HttpCall(endpoint, factory, Optional.empty(), Optional.empty(), false, false);
    }

    /**
     * A GET request with the token attached.
     *
     * @throws IllegalArgumentException if the path is invalid
     */
    public static HttpCall get(String endpoint, String path) {
        return of(endpoint, path, HttpRequest.Builder::GET);
    }

    /**
     * A POST request with the token attached. Its body is subscribed to once for each attempt.
     *
     * @throws IllegalArgumentException if the path is invalid
     */
    public static HttpCall post(String endpoint, String path, BodyPublisher body) {
        return of(endpoint, path, request -> request.POST(body));
    }

    /**
     * A PUT request with the token attached. Its body is subscribed to once for each attempt.
     *
     * @throws IllegalArgumentException if the path is invalid
     */
    public static HttpCall put(String endpoint, String path, BodyPublisher body) {
        return of(endpoint, path, request -> request.PUT(body));
    }

    /**
     * A PATCH request with the token attached. Its body is subscribed to once for each attempt.
     *
     * @throws IllegalArgumentException if the path is invalid
     */
    public static HttpCall patch(String endpoint, String path, BodyPublisher body) {
        return of(endpoint, path, request -> request.method("PATCH", body));
    }

    /**
     * A DELETE request with the token attached.
     *
     * @throws IllegalArgumentException if the path is invalid
     */
    public static HttpCall delete(String endpoint, String path) {
        return of(endpoint, path, HttpRequest.Builder::DELETE);
    }

    private static HttpCall of(String endpoint, String path, UnaryOperator<HttpRequest.Builder> method) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("the path does not begin with /");
        }
        at(URI.create("http://localhost"), path);
        return of(
                endpoint,
                (base, token) -> method.apply(token.authorize(HttpRequest.newBuilder(at(base, path))))
                        .build());
    }

    /** The address of this path on the base's host; unlike {@link URI#resolve}, never on another. */
    static URI at(URI base, String path) {
        return URI.create(base.getScheme() + "://" + base.getRawAuthority() + path);
    }

    /**
     * A copy that sets a header of the request, such as {@code Content-Type}.
     *
     * @throws IllegalArgumentException if the JDK's client does not accept the name or the value
     */
    public HttpCall withHeader(String name, String value) {
        HttpRequest.newBuilder().header(name, value);
        RequestFactory withHeader =
                (base, token) -> HttpRequest.newBuilder(factory.create(base, token), (existing, kept) -> true)
                        .setHeader(name, value)
                        .build();
        return new HttpCall(endpoint, withHeader, idempotent, deadline, hasRandomKey, isOnce);
    }

    /**
     * A copy that is declared idempotent, or not. Default: as the method is (RFC 9110, section 9.2.2), and idempotent
     * if the request has an {@code Idempotency-Key}. A policy may refuse to repeat a request that is not idempotent.
     */
    public HttpCall withIdempotent(boolean idempotent) {
        return new HttpCall(endpoint, factory, Optional.of(idempotent), deadline, hasRandomKey, isOnce);
    }

    /**
     * A copy whose requests carry a random {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header-07), so
     * that a server which knows the field carries the call out once, however often it is attempted. Each send has a key
     * of its own, the same for all its attempts; after a step for which the policy asks for a fresh key, a new one.
     */
    public HttpCall withIdempotencyKey() {
        return new HttpCall(endpoint, factory, idempotent, deadline, true, isOnce);
    }

    /**
     * A copy whose requests carry this {@code Idempotency-Key}, such as the number of an order, so that the server
     * recognises the call when it is sent again after a restart. After a step for which the policy asks for a fresh
     * key, {@code -2} is appended to it, then {@code -3}: the same keys in the same order each time the call is sent.
     *
     * @param key is sent in quotes, as the draft says; for a service that wants none, set the header with
     *     {@link #withHeader}, which has the same effect otherwise
     * @throws IllegalArgumentException if it is empty, or not printable ASCII
     */
    public HttpCall withIdempotencyKey(String key) {
        HttpCall keyed = withHeader(IdempotencyKey.HEADER, IdempotencyKey.quoted(key));
        return new HttpCall(endpoint, keyed.factory, idempotent, deadline, false, isOnce);
    }

    /**
     * A copy with a deadline for all its attempts, delays and token requests together. A delay that does not fit is not
     * begun, an attempt in progress is cancelled, and the call is given up with the cause {@code deadline}. The
     * policy's own time limit still holds: a deadline shortens an episode, and never lengthens it. Reading a stream may
     * take longer, because the call ends when the response is handed over.
     *
     * @param deadline counted from the start of the call
     * @throws IllegalArgumentException if it is not between 1 ms and 24 days
     */
    public HttpCall withDeadline(Duration deadline) {
        return new HttpCall(
                endpoint, factory, idempotent, Optional.of(Timeouts.checked(deadline)), hasRandomKey, isOnce);
    }

    /**
     * A copy whose body exists once, such as a stream that is read while it is sent. Once the body was touched, the
     * call is not attempted again, and is given up with the cause {@code not-repeatable}. A request that never left is
     * attempted again, as for any other call.
     *
     * <p>Any call is given up so if an attempt's body comes out shorter than an earlier attempt's.
     */
    public HttpCall once() {
        return new HttpCall(endpoint, factory, idempotent, deadline, hasRandomKey, true);
    }

    boolean isOnce() {
        return isOnce;
    }

    Optional<Duration> deadline() {
        return deadline;
    }

    IdempotencyKey idempotencyKey() {
        return new IdempotencyKey(hasRandomKey);
    }

    String endpoint() {
        return endpoint;
    }

    HttpRequest request(URI base, Token token) {
        return factory.create(base, token);
    }

    boolean isIdempotent(HttpRequest request) {
        return idempotent.orElseGet(() -> IDEMPOTENT.contains(request.method())
                || request.headers().firstValue(IdempotencyKey.HEADER).isPresent());
    }
}
