package com.example.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a port of its own. */
record Running(ConfigurableApplicationContext context, int port) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Running start(WebApplicationType type, Class<?>... parts) {
        return at(freePort(), type, parts);
    }

    static Running at(int port, WebApplicationType type, Class<?>... parts) {
        return new Running(
                new SpringApplicationBuilder(parts)
                        .web(type)
                        .run(
                                "--server.port=" + port,
                                "--shop.url=http://localhost:" + port,
                                "--spring.main.banner-mode=off",
                                "--logging.level.root=off"),
                port);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path, String languages) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", languages)
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The code and the reason with which the server closes a session after this message. */
    List<String> closedAfter(String message) {
        CompletableFuture<List<String>> closed = new CompletableFuture<>();
        WebSocket socket = CLIENT.newWebSocketBuilder()
                .buildAsync(URI.create("ws://localhost:" + port + "/documents"), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
                        closed.complete(List.of(Integer.toString(code), reason));
                        return null;
                    }
                })
                .join();
        socket.sendText(message, true).join();
        return closed.orTimeout(10, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        context.close();
    }
}
