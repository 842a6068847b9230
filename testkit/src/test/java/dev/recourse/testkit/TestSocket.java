package dev.recourse.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The JDK's WebSocket client, with its events as futures. */
final class TestSocket implements WebSocket.Listener {
    static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final int PATIENCE_SECONDS = 30;
    private static final int LOST = 1006;
    private final CompletableFuture<CloseFrame> closed = new CompletableFuture<>();
    private final CompletableFuture<Throwable> failed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final CompletableFuture<String> text = new CompletableFuture<>();
    private final CompletableFuture<String> pong = new CompletableFuture<>();
    private final CompletableFuture<WebSocket> opening;

    private TestSocket(URI address, UnaryOperator<WebSocket.Builder> options) {
        opening = options.apply(HTTP.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(5)))
                .buildAsync(address, this);
    }

    static TestSocket open(URI address) {
        return open(address, builder -> builder);
    }

    static TestSocket open(URI address, UnaryOperator<WebSocket.Builder> options) {
        return new TestSocket(address, options);
    }

    WebSocket socket() {
        return soon(opening);
    }

    void send(String message) {
        soon(socket().sendText(message, true));
    }

    CompletableFuture<WebSocket> opening() {
        return opening;
    }

    /** Why the handshake failed. */
    Throwable refusal() {
        ExecutionException failure =
                assertThrows(ExecutionException.class, () -> opening.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        return Objects.requireNonNull(failure.getCause());
    }

    CloseFrame closed() {
        return soon(closed);
    }

    Throwable failed() {
        return soon(failed);
    }

    /**
     * Waits for an end without a close frame, however the client reports it: as 1006, as an error or, right after a
     * message, only when something is sent.
     */
    void awaitLoss() {
        CompletableFuture<Object> end = CompletableFuture.anyOf(closed, failed);
        for (int seconds = 0; seconds < PATIENCE_SECONDS && !end.isDone(); seconds++) {
            if (!isDone(end, 1)) {
                CompletableFuture<WebSocket> ping = socket().sendPing(ByteBuffer.allocate(0));
                if (isDone(ping, 1) && ping.isCompletedExceptionally()) {
                    failed.complete(new IOException("the connection is lost"));
                }
            }
        }
        if (soon(end) instanceof CloseFrame frame) {
            assertEquals(LOST, frame.code());
        }
    }

    private static boolean isDone(CompletableFuture<?> future, int seconds) {
        return future.handle((done, error) -> true)
                .completeOnTimeout(false, seconds, TimeUnit.SECONDS)
                .join();
    }

    String text() {
        return soon(text);
    }

    String pong() {
        return soon(pong);
    }

    static <T> T soon(CompletableFuture<T> future) {
        return future.copy().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            text.complete(part.toString());
            part.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        closed.complete(new CloseFrame(code, reason));
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
        pong.complete(UTF_8.decode(message).toString());
        socket.request(1);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        failed.complete(error);
    }
}
