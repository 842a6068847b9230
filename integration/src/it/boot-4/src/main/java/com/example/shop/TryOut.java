package com.example.shop;

import java.io.IOException;
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
        exitAfter(() -> tryOut(start(args)));
    }

    /** What may fail. */
    interface Attempt {
        void run() throws Exception;
    }

    /** Exits, with 0 only if this does not fail. */
    static void exitAfter(Attempt attempt) {
        try {
            attempt.run();
            System.exit(0);
        } catch (Throwable wrong) {
            wrong.printStackTrace();
            System.exit(1);
        }
    }

    /** Starts the application; returns its port. */
    static int start(String... args) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ShopApplication.main(Stream.concat(
                        Stream.of("--server.port=" + port, "--shop.url=http://localhost:" + port), Stream.of(args))
                .toArray(String[]::new));
        return port;
    }

    private static void tryOut(int port) throws Exception {
        String url = "http://localhost:" + port;
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
