package dev.recourse.client;

import dev.recourse.engine.Policy;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Makes HTTP calls that recover: every status from 400 on, and every attempt without an answer, goes to the policy, and
 * what it decides is done. HTTP redirects are answers, and are not followed.
 */
public final class RecoveringHttp {

    private final DriverConfig common;
    private final HttpConfig setting;

    RecoveringHttp(DriverConfig common, HttpConfig setting) {
        this.common = common;
        this.setting = setting;
    }

    /** Calls to be made under this policy. */
    public static HttpBuilder under(Policy policy) {
        return new HttpBuilder(policy);
    }

    /**
     * Makes a call, and waits no thread for it.
     *
     * @return how it ended; fails only with what the application's own code throws. Whoever completes or cancels it
     *     stops the call.
     * @throws IllegalArgumentException if nobody named the call's endpoint
     */
    public <T> CompletableFuture<HttpOutcome<T>> sendAsync(HttpCall call, HttpResponse.BodyHandler<T> handler) {
        HttpEndpoint endpoint = setting.endpoints().get(call.endpoint());
        if (endpoint == null) {
            throw new IllegalArgumentException("there is no endpoint " + call.endpoint());
        }
        return new CallSession<>(common, setting, call, endpoint, handler).start();
    }

    /**
     * Makes a call and waits for its end. Not for a listener, whose thread the call may need.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile; everything is stopped then
     * @throws IllegalArgumentException if nobody named the call's endpoint
     * @throws IllegalStateException with what the application's own code threw, a checked exception, say
     */
    public <T> HttpOutcome<T> send(HttpCall call, HttpResponse.BodyHandler<T> handler) throws InterruptedException {
        CompletableFuture<HttpOutcome<T>> outcome = sendAsync(call, handler);
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            outcome.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the call could not be made", e.getCause());
        }
    }
}
