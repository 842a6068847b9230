package dev.recourse.okhttp;

import dev.recourse.client.Environment;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import okhttp3.WebSocket;

/**
 * Sends messages through OkHttp's queue, which ends the connection when it is asked to hold more than 16 MiB, and does
 * not report when a message left it.
 */
final class Outlet {

    private static final long MAX_QUEUE = 16 << 20;
    /** What may be in OkHttp's queue when a message counts as sent, like what an operating system buffers. */
    private static final long SENT_BYTES = 64 << 10;

    private static final long FIRST_LOOK_MILLIS = 1;
    private static final long LAST_LOOK_MILLIS = 50;

    private final WebSocket socket;
    private final BooleanSupplier isOpen;

    Outlet(WebSocket socket, BooleanSupplier isOpen) {
        this.socket = socket;
        this.isOpen = isOpen;
    }

    CompletionStage<?> send(long bytes, Predicate<WebSocket> message) {
        if (bytes > MAX_QUEUE) {
            return CompletableFuture.failedStage(
                    new IllegalArgumentException("OkHttp sends messages of at most 16 MiB, not " + bytes + " bytes"));
        }
        return whenQueued(MAX_QUEUE - bytes)
                .thenCompose(room ->
                        message.test(socket) ? whenQueued(SENT_BYTES) : CompletableFuture.failedFuture(ended()));
    }

    /** Completes when at most so many bytes are queued. */
    private CompletableFuture<WebSocket> whenQueued(long bytes) {
        CompletableFuture<WebSocket> queued = new CompletableFuture<>();
        look(bytes, FIRST_LOOK_MILLIS, queued);
        return queued;
    }

    private void look(long bytes, long delayMillis, CompletableFuture<WebSocket> queued) {
        if (!isOpen.getAsBoolean()) {
            queued.completeExceptionally(ended());
        } else if (socket.queueSize() <= bytes) {
            queued.complete(socket);
        } else {
            long next = Math.min(2 * delayMillis, LAST_LOOK_MILLIS);
            Environment.SYSTEM.scheduler().schedule(() -> look(bytes, next, queued), delayMillis);
        }
    }

    private static IOException ended() {
        return new IOException("the connection is not open");
    }
}
