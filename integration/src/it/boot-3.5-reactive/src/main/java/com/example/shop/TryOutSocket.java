package com.example.shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Starts the application, and has it close a session. */
public final class TryOutSocket {

    private TryOutSocket() {}

    /** Exits with 0 only if the session is closed as the application says. */
    public static void main(String[] args) {
        TryOut.exitAfter(() -> {
            String closed = closedBy(URI.create("ws://localhost:" + TryOut.start(args) + "/documents"));
            if (!closed.equals("1013 Try Again Later")) {
                throw new AssertionError("closed with " + closed);
            }
        });
    }

    private static String closedBy(URI server) {
        CompletableFuture<String> closed = new CompletableFuture<>();
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(server, new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                        closed.complete(code + " " + reason);
                        return null;
                    }
                })
                .join()
                .sendText("hello", true);
        return closed.orTimeout(10, TimeUnit.SECONDS).join();
    }
}
