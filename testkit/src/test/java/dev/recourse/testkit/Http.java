package dev.recourse.testkit;

import static dev.recourse.testkit.TestSocket.soon;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Calls with the JDK's HTTP client. */
final class Http {
    private Http() {}

    static HttpResponse<String> get(URI address, String... headers) {
        return soon(getLater(address, headers));
    }

    static CompletableFuture<HttpResponse<String>> getLater(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static HttpResponse<String> post(URI address, String form) {
        return soon(postLater(address, form));
    }

    static CompletableFuture<HttpResponse<String>> postLater(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return TestSocket.HTTP.sendAsync(request.build(), BodyHandlers.ofString());
    }
}
