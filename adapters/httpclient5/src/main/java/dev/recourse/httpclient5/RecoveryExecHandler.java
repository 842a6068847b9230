package dev.recourse.httpclient5;

import dev.recourse.client.call.CallEndpoints;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.CallRoute;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.engine.GiveUp;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.RequestFailedException;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Recovers the calls of a classic client of Apache HttpClient that go to known endpoints: retries, refreshes tokens and
 * follows redirects. Other calls pass unchanged, without a token.
 *
 * <pre>{@code
 * CloseableHttpClient client = HttpClients.custom()
 *         .disableAutomaticRetries()
 *         .disableRedirectHandling()
 *         .addExecInterceptorFirst("recourse",
 *                 RecoveryExecHandler.of(recoveries).withEndpoint("orders", URI.create("https://orders.example")))
 *         .build();
 * }</pre>
 *
 * <p>A call decides on its own thread, where it calls listeners and the source of tokens too, and holds it while it
 * waits; {@code cancel()} or {@code abort()} of the request and an interrupt end the wait with a
 * {@link RequestFailedException}. It returns the last response, or throws a {@link RecoveryFailedException} if the last
 * attempt had none. The body is whole, unless another attempt was to follow and could not be made, for instance because
 * no new token was to be had: then it is the first 64 KiB. Why no further attempt was made is in {@link #giveUp}.
 *
 * <p>A request is attempted again if its method or its header {@code Idempotency-Key} allows that, or the policy asks
 * for it. A body that is not repeatable is written once. A request that has {@code Authorization} keeps it.
 *
 * <p>The policy alone decides about attempts, provided that the client is built as above. HttpClient follows no
 * redirect of these calls even without {@code disableRedirectHandling()}; without {@code disableAutomaticRetries()} it
 * would repeat attempts by itself.
 */
public final class RecoveryExecHandler implements ExecChainHandler {

    private static final String GIVE_UP = "dev.recourse.give-up";

    private final CallRecoveries recoveries;
    private final CallEndpoints endpoints;
    private final Optional<HttpRoutePlanner> planner;

    private RecoveryExecHandler(
            CallRecoveries recoveries, CallEndpoints endpoints, Optional<HttpRoutePlanner> planner) {
        this.recoveries = recoveries;
        this.endpoints = endpoints;
        this.planner = planner;
    }

    /** A handler without endpoints. */
    public static RecoveryExecHandler of(CallRecoveries recoveries) {
        return new RecoveryExecHandler(recoveries.onCallingThread(), CallEndpoints.NONE, Optional.empty());
    }

    /** A copy with an endpoint that has the name of its domain. */
    public RecoveryExecHandler withEndpoint(String domain, URI base) {
        return withEndpoint(domain, domain, base);
    }

    /**
     * A copy with one more endpoint.
     *
     * @param name what the policy calls it in redirects
     * @param domain the domain of its answers; if it is not an HTTP domain of the policy, its calls throw an
     *     {@link IllegalArgumentException}
     * @param base where it is; calls there, and to paths below its path, are recovered
     * @throws IllegalArgumentException if this is not an {@code http} or {@code https} address
     */
    public RecoveryExecHandler withEndpoint(String name, String domain, URI base) {
        return new RecoveryExecHandler(recoveries, endpoints.with(name, domain, base), planner);
    }

    /**
     * A copy with the route planner of a client that has one of its own, for redirects to other hosts. Default: by the
     * proxy that the call had at first, or directly if it had none.
     */
    public RecoveryExecHandler withRoutePlanner(HttpRoutePlanner routePlanner) {
        return new RecoveryExecHandler(recoveries, endpoints, Optional.of(routePlanner));
    }

    /**
     * Why the last call with this context was given up; empty if it succeeded, or was not recovered.
     *
     * @param context the one that was passed to the client
     */
    public static Optional<GiveUp> giveUp(HttpContext context) {
        return context.getAttribute(GIVE_UP) instanceof GiveUp why ? Optional.of(why) : Optional.empty();
    }

    static void gaveUp(HttpContext context, GiveUp why) {
        context.setAttribute(GIVE_UP, why);
    }

    /** Makes the attempts of a call. */
    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        HttpClientContext context = scope.clientContext;
        context.removeAttribute(GIVE_UP);
        Optional<CallRoute> route =
                Addresses.of(scope.route.getTargetHost(), request).flatMap(endpoints::route);
        if (route.isEmpty()) {
            return chain.proceed(request, scope);
        }
        RequestConfig config = context.getRequestConfigOrDefault();
        context.setRequestConfig(
                RequestConfig.copy(config).setRedirectsEnabled(false).build());
        try {
            return new HandledCall(
                            request,
                            scope,
                            chain,
                            recoveries.begin(route.get()),
                            new Places(scope, route.get(), planner))
                    .run();
        } finally {
            context.setRequestConfig(config);
        }
    }
}
