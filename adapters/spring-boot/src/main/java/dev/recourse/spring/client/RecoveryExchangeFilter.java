package dev.recourse.spring.client;

import dev.recourse.client.call.CallEndpoints;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.CallRoute;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.engine.GiveUp;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpRequest;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/**
 * Recovers the calls of a {@code WebClient} that go to known endpoints. Other calls pass unchanged, without a token.
 *
 * <pre>{@code
 * WebClient client = builder.filter(
 *                 RecoveryExchangeFilter.of(recoveries).withEndpoint("orders", URI.create("https://orders.example")))
 *         .build();
 * }</pre>
 *
 * <p>No thread is held while a call waits; cancelling its subscription ends it. It emits the last response, or fails
 * with a {@link RecoveryFailedException} if the last attempt had none. The body of the response is whole, unless
 * another attempt was to follow and could not be made: then it is the first 64 KiB. Why no further attempt was made is
 * in {@link #giveUp}.
 *
 * <p>A request is attempted again if its method or its header {@code Idempotency-Key} allows that, or the policy asks
 * for it; its body is then subscribed to again, and a body that comes out shorter than before is broken off and given
 * up. A request that has {@code Authorization} keeps it. Filters after this one are called for each attempt. The client
 * must not follow redirects by itself.
 */
public final class RecoveryExchangeFilter implements ExchangeFilterFunction {

    private final CallRecoveries recoveries;
    private final CallEndpoints endpoints;

    private RecoveryExchangeFilter(CallRecoveries recoveries, CallEndpoints endpoints) {
        this.recoveries = Objects.requireNonNull(recoveries, "recoveries");
        this.endpoints = Objects.requireNonNull(endpoints, "endpoints");
    }

    /** A filter without endpoints. */
    public static RecoveryExchangeFilter of(CallRecoveries recoveries) {
        return of(recoveries, CallEndpoints.NONE);
    }

    /** A filter with these endpoints. */
    public static RecoveryExchangeFilter of(CallRecoveries recoveries, CallEndpoints endpoints) {
        return new RecoveryExchangeFilter(recoveries, endpoints);
    }

    /** A copy with an endpoint that has the name of its domain. */
    public RecoveryExchangeFilter withEndpoint(String domain, URI base) {
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
    public RecoveryExchangeFilter withEndpoint(String name, String domain, URI base) {
        return new RecoveryExchangeFilter(recoveries, endpoints.with(name, domain, base));
    }

    /**
     * Why the call was given up; empty if it succeeded, or was not recovered.
     *
     * @param request the request of a {@link ClientResponse}, or of a {@code WebClientResponseException}
     */
    public static Optional<GiveUp> giveUp(HttpRequest request) {
        return Attempts.giveUp(request);
    }

    /** Why the call was given up that failed with this exception; empty if it has no such cause. */
    public static Optional<GiveUp> giveUp(Throwable thrown) {
        return Attempts.giveUp(thrown);
    }

    /** Makes the attempts of a call. */
    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        Optional<CallRoute> route = endpoints.route(request.url());
        return route.isEmpty()
                ? next.exchange(request)
                : Mono.defer(() -> new FilteredCall(request, next, recoveries.begin(route.get()), route.get()).run());
    }
}
