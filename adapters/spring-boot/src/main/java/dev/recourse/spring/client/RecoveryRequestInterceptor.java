package dev.recourse.spring.client;

import dev.recourse.client.call.CallEndpoints;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.CallRoute;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.engine.GiveUp;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Recovers the calls of a {@code RestClient} or a {@code RestTemplate} that go to known endpoints. Other calls pass
 * unchanged, without a token.
 *
 * <pre>{@code
 * RestClient client = builder.requestInterceptor(
 *                 RecoveryRequestInterceptor.of(recoveries).withEndpoint("orders", URI.create("https://orders.example")))
 *         .build();
 * }</pre>
 *
 * <p>A call decides on its own thread, where it calls listeners and the source of tokens too, and holds it while it
 * waits; an interrupt ends the wait. The deadline ends waits, and no attempt begins after it; one that has begun is
 * bounded by the client's own timeouts, and its response is dropped if it is late. The call returns the last response,
 * or throws a {@link RecoveryFailedException} if the last attempt had none, which Spring wraps into a
 * {@code ResourceAccessException}. The body is whole, unless another attempt was to follow and could not be made: then
 * it is the first 64 KiB. Why no further attempt was made is in {@link #giveUp}.
 *
 * <p>A request is attempted again if its method or its header {@code Idempotency-Key} allows that, or the policy asks
 * for it. A request that has {@code Authorization} keeps it. Interceptors after this one are called for each attempt.
 * The client must not follow redirects by itself: Spring Boot's property is
 * {@code spring.http.clients.redirects=dont-follow}.
 */
public final class RecoveryRequestInterceptor implements ClientHttpRequestInterceptor {

    private final CallRecoveries recoveries;
    private final CallEndpoints endpoints;

    private RecoveryRequestInterceptor(CallRecoveries recoveries, CallEndpoints endpoints) {
        this.recoveries = recoveries;
        this.endpoints = Objects.requireNonNull(endpoints, "endpoints");
    }

    /** An interceptor without endpoints. */
    public static RecoveryRequestInterceptor of(CallRecoveries recoveries) {
        return of(recoveries, CallEndpoints.NONE);
    }

    /** An interceptor with these endpoints. */
    public static RecoveryRequestInterceptor of(CallRecoveries recoveries, CallEndpoints endpoints) {
        return new RecoveryRequestInterceptor(recoveries.onCallingThread(), endpoints);
    }

    /** A copy with an endpoint that has the name of its domain. */
    public RecoveryRequestInterceptor withEndpoint(String domain, URI base) {
        return withEndpoint(domain, domain, base);
    }

    /**
     * A copy with one more endpoint.
     *
     * @param name what the policy calls it in redirects
     * @param domain the domain of its answers, which must be an HTTP domain of the policy
     * @param base where it is; calls there, and to paths below its path, are recovered
     * @throws IllegalArgumentException if this is not an {@code http} or {@code https} address
     */
    public RecoveryRequestInterceptor withEndpoint(String name, String domain, URI base) {
        return new RecoveryRequestInterceptor(recoveries, endpoints.with(name, domain, base));
    }

    /**
     * Why the call was given up; empty if it succeeded, or was not recovered.
     *
     * @param request the request, as handlers of a status and {@code exchange} receive it
     */
    public static Optional<GiveUp> giveUp(HttpRequest request) {
        return Attempts.giveUp(request);
    }

    /**
     * Why the call was given up that failed with this exception; empty if it has no such cause. An exception about a
     * response, such as {@code HttpClientErrorException}, has none: handle the response with {@code exchange} instead.
     */
    public static Optional<GiveUp> giveUp(Throwable thrown) {
        return Attempts.giveUp(thrown);
    }

    /** Makes the attempts of a call. */
    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        Optional<CallRoute> route = endpoints.route(request.getURI());
        if (route.isEmpty()) {
            return execution.execute(request, body);
        }
        return new InterceptedCall(request, body, execution, recoveries.begin(route.get()), route.get()).run();
    }
}
