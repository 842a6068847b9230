package dev.recourse.okhttp;

import dev.recourse.client.call.CallEndpoints;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.CallRoute;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.client.token.Token;
import dev.recourse.engine.GiveUp;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Recovers the calls of an {@link OkHttpClient} that go to known endpoints. Other calls pass unchanged, without a
 * token.
 *
 * <pre>{@code
 * OkHttpClient client = new OkHttpClient.Builder()
 *         .followRedirects(false)
 *         .addInterceptor(RecoveryInterceptor.of(recoveries).withEndpoint("orders", URI.create("https://orders.example")))
 *         .build();
 * }</pre>
 *
 * <p>A call decides on its own thread, where it calls listeners and the source of tokens too, and holds it while it
 * waits; {@link okhttp3.Call#cancel()} and an interrupt end the wait. It returns the last response, or throws a
 * {@link RecoveryFailedException} if the last attempt had none. The body is whole, unless another attempt was to follow
 * and could not be made, for instance because no new token was to be had: then it is the first 64 KiB. Why no further
 * attempt was made is in {@link #giveUp}.
 *
 * <p>A request is attempted again if its method or its header {@code Idempotency-Key} allows that, or the policy asks
 * for it. A body that is one-shot or duplex is written once. A request that has {@code Authorization} keeps it.
 *
 * <p>The policy alone decides about attempts: {@code retryOnConnectionFailure} is off for these calls. One repetition
 * is beyond the reach of an interceptor: OkHttp repeats a request without a body that is answered 503 with
 * {@code Retry-After: 0}, once.
 */
public final class RecoveryInterceptor implements Interceptor {

    private final CallRecoveries recoveries;
    private final CallEndpoints endpoints;

    private RecoveryInterceptor(CallRecoveries recoveries, CallEndpoints endpoints) {
        this.recoveries = recoveries;
        this.endpoints = endpoints;
    }

    /** An interceptor without endpoints. */
    public static RecoveryInterceptor of(CallRecoveries recoveries) {
        return new RecoveryInterceptor(recoveries.onCallingThread(), CallEndpoints.NONE);
    }

    /** A copy with an endpoint that has the name of its domain. */
    public RecoveryInterceptor withEndpoint(String domain, URI base) {
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
    public RecoveryInterceptor withEndpoint(String name, String domain, URI base) {
        HttpUrl url = HttpUrl.get(base);
        if (url == null) {
            throw new IllegalArgumentException(
                    "the endpoint " + name + " needs an http or https address, not one of " + base.getScheme());
        }
        return new RecoveryInterceptor(recoveries, endpoints.with(name, domain, url.uri()));
    }

    /** Why the call was given up; empty if the response is a success, or of a call that was not recovered. */
    public static Optional<GiveUp> giveUp(Response response) {
        return Optional.ofNullable(response.request().tag(GiveUp.class));
    }

    /**
     * Makes the attempts of a call.
     *
     * @throws IllegalStateException if the client follows redirects, which would carry a {@link Token} to any address
     */
    @Override
    public Response intercept(Chain chain) throws IOException {
        Optional<CallRoute> route = endpoints.route(chain.request().url().uri());
        if (route.isEmpty()) {
            return chain.proceed(chain.request());
        }
        if (chain.getFollowRedirects()) {
            throw new IllegalStateException("the client follows redirects; build it with followRedirects(false)");
        }
        return new InterceptedCall(
                        chain.withRetryOnConnectionFailure(false), recoveries.begin(route.get()), route.get())
                .run();
    }
}
