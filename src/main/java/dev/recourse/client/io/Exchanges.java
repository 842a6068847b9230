package dev.recourse.client.io;

import dev.recourse.client.Environment;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Sends requests whose timeout covers the whole response; the JDK's (17 to 25) does not cover the body. Like the JDK's,
 * it is counted by the system's clock.
 */
public final class Exchanges {

    private Exchanges() {}

    /** The response with its body, or the error. Failing or cancelling the future stops the exchange. */
    public static <T> CompletableFuture<HttpResponse<T>> send(
            HttpClient client, HttpRequest request, BodyHandler<T> handler) {
        long began = Environment.SYSTEM.now();
        CompletableFuture<HttpResponse<T>> whole = new CompletableFuture<>();
        CompletableFuture<HttpResponse<T>> exchange = client.sendAsync(request, info -> {
            request.timeout()
                    .ifPresent(time ->
                            limit(whole, TimeUnit.MILLISECONDS.convert(time) + began - Environment.SYSTEM.now()));
            return handler.apply(info);
        });
        Stages.whenDone(exchange, (response, error) -> {
            if (response == null) {
                whole.completeExceptionally(error != null ? error : new IllegalStateException("no response"));
            } else if (!whole.complete(response)) {
                Bodies.close(response.body());
            }
        });
        Runnable free = freeing(exchange);
        Stages.whenDone(whole, (response, error) -> {
            if (error != null) {
                free.run();
            }
        });
        return whole;
    }

    /**
     * What cancels an exchange of the JDK's client and frees its connection, even after the exchange has failed: the
     * client (17 to 25) keeps the connection of a response that it cannot read, and a future that is done cancels
     * nothing. Futures derived from it cancel the exchange as well, so this one is derived, and never done.
     */
    public static Runnable freeing(CompletableFuture<?> exchange) {
        CompletableFuture<Object> unending =
                exchange.handle((result, error) -> true).thenCompose(done -> new CompletableFuture<>());
        return () -> {
            unending.cancel(true);
            exchange.cancel(true);
        };
    }

    private static void limit(CompletableFuture<?> whole, long leftMillis) {
        Runnable cancelTimer = Environment.SYSTEM
                .scheduler()
                .schedule(
                        () -> whole.completeExceptionally(new HttpTimeoutException("the response did not end in time")),
                        leftMillis);
        Stages.whenDone(whole, (response, error) -> cancelTimer.run());
    }
}
