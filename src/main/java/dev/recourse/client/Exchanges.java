package dev.recourse.client;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Sends requests whose time is for the whole answer: the JDK's own time ends where the body begins (17 to 25). It is
 * the system's time, as the JDK's own is.
 */
final class Exchanges {

    private Exchanges() {}

    /** The answer with its body, or what went wrong; whoever fails or cancels the future stops the exchange. */
    static <T> CompletableFuture<HttpResponse<T>> send(HttpClient client, HttpRequest request, BodyHandler<T> handler) {
        long began = Environment.SYSTEM.now();
        CompletableFuture<HttpResponse<T>> whole = new CompletableFuture<>();
        CompletableFuture<HttpResponse<T>> going = client.sendAsync(request, info -> {
            request.timeout()
                    .ifPresent(time ->
                            limit(whole, TimeUnit.MILLISECONDS.convert(time) + began - Environment.SYSTEM.now()));
            return handler.apply(info);
        });
        Stages.whenDone(going, (response, error) -> {
            if (response == null) {
                whole.completeExceptionally(error != null ? error : new IllegalStateException("no response"));
            } else if (!whole.complete(response)) {
                Bodies.close(response.body());
            }
        });
        Stages.whenDone(whole, (response, error) -> {
            if (error != null) {
                going.cancel(true);
            }
        });
        return whole;
    }

    private static void limit(CompletableFuture<?> whole, long leftMillis) {
        Runnable timer = Environment.SYSTEM
                .scheduler()
                .schedule(
                        () -> whole.completeExceptionally(new HttpTimeoutException("the answer does not end")),
                        leftMillis);
        Stages.whenDone(whole, (response, error) -> timer.run());
    }
}
