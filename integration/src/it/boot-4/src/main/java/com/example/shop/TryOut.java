package com.example.shop;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

/** Starts the application, and calls it. */
public final class TryOut {

    private TryOut() {}

    /** Exits with 0 only if all answers are right. */
    public static void main(String[] args) {
        try {
            tryOut(args);
            System.exit(0);
        } catch (Throwable wrong) {
            wrong.printStackTrace();
            System.exit(1);
        }
    }

    private static void tryOut(String... args) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String url = "http://localhost:" + port;
        ShopApplication.main(Stream.concat(Stream.of("--server.port=" + port, "--shop.url=" + url), Stream.of(args))
                .toArray(String[]::new));
        answers(url + "/orders/tea", "\"detail\":\"tea ist ausverkauft.\",\"code\":\"out-of-stock\",\"item\":\"tea\"}");
        answers(url + "/checkout/bread", "bread is on its way.");
        answers(url + "/checkout/tea", "tea ist ausverkauft.");
    }

    private static void answers(String url, String expected) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url)).header("Accept-Language", "de").build();
        String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        if (!body.endsWith(expected)) {
            throw new AssertionError(url + " answers " + body);
        }
    }
}
