package dev.recourse.client.transport;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Answers;
import dev.recourse.client.io.Exchanges;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Stages;
import java.io.EOFException;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A connection of the JDK's client. What goes on after its end, in threads of the client, is not reported. */
final class JdkConnection implements WebSocketConnection, WebSocket.Listener {

    private enum State {
        OPENING,
        OPEN,
        /** What arrives is dropped until the peer's close frame. */
        CLOSING,
        ENDED
    }

    /** What the JDK's client reports where there was no close frame. */
    private static final int ABNORMAL = 1006;

    private static final int POLICY_VIOLATION = 1008;
    /**
     * How much longer than the timeout a handshake may take. By then the client itself has ended one without an answer;
     * what is left is a refusal whose body does not end.
     */
    private static final long REFUSAL_MILLIS = 250;
    /** How long the answer to a close frame may wait behind a message that the peer does not take. */
    private static final long CLOSE_MILLIS = 2_000;

    private final ConnectionListener listener;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPENING);
    private volatile @Nullable WebSocket socket;
    private volatile Runnable freeHandshake = () -> {};

    JdkConnection(ConnectionListener listener) {
        this.listener = listener;
    }

    void open(HttpClient client, HandshakeRequest request) {
        CompletableFuture<WebSocket> handshake = handshake(client, request);
        boolean hasFailedAtOnce = handshake.isCompletedExceptionally();
        freeHandshake = Exchanges.freeing(handshake);
        Runnable cancelTimer = after(request.timeout().toMillis() + REFUSAL_MILLIS, () -> timeOut(handshake));
        Stages.whenDone(handshake, (opened, error) -> {
            cancelTimer.run();
            if (error != null) {
                freeHandshake.run();
                Throwable cause = Stages.cause(error);
                refused(hasFailedAtOnce && error == cause ? cause : ofTheNetwork(cause));
            }
        });
    }

    /**
     * An answer that the client cannot parse, such as one with the length {@code abc}, is a failure of the network.
     * Such an error comes from a later stage of the handshake, in a wrapper, even if it comes at once.
     */
    private static Throwable ofTheNetwork(Throwable error) {
        return error instanceof IllegalArgumentException
                ? new IOException("the answer to the handshake cannot be read", error)
                : error;
    }

    private CompletableFuture<WebSocket> handshake(HttpClient client, HandshakeRequest request) {
        return Guarded.get(
                () -> builder(client, request).buildAsync(request.address(), this), CompletableFuture::failedFuture);
    }

    private static WebSocket.Builder builder(HttpClient client, HandshakeRequest request) {
        WebSocket.Builder builder = client.newWebSocketBuilder().connectTimeout(request.timeout());
        request.headers().forEach(builder::header);
        List<String> offered = request.subprotocols();
        if (!offered.isEmpty()) {
            builder.subprotocols(
                    offered.get(0), offered.subList(1, offered.size()).toArray(String[]::new));
        }
        return builder;
    }

    private static Runnable after(long millis, Runnable task) {
        return Environment.SYSTEM.scheduler().schedule(task, millis);
    }

    /** Ends a handshake whose refusal is still being read: the JDK reads its body to the end, however long it takes. */
    private void timeOut(CompletableFuture<WebSocket> handshake) {
        if (!handshake.isDone()) {
            refused(new HttpTimeoutException("the answer to the handshake did not end in time"));
            freeHandshake.run();
        }
    }

    private void refused(Throwable error) {
        if (!state.compareAndSet(State.OPENING, State.ENDED)) {
            return;
        }
        if (error instanceof WebSocketHandshakeException refusal) {
            HttpResponse<?> response = refusal.getResponse();
            listener.refused(Answers.of(response, body(response)));
        } else {
            listener.failed(error);
        }
    }

    /** The body, which the JDK's client has read as a text. */
    private static String body(HttpResponse<?> response) {
        String text = response.body() instanceof String read ? read : "";
        return text.substring(0, Math.min(text.length(), Answers.BODY_LIMIT));
    }

    @Override
    public CompletionStage<?> sendText(String message) {
        return write(to -> to.sendText(message, true));
    }

    @Override
    public CompletionStage<?> sendBinary(ByteBuffer message) {
        return write(to -> to.sendBinary(message, true));
    }

    @Override
    public CompletionStage<?> sendPing() {
        return write(to -> to.sendPing(ByteBuffer.allocate(0)))
                .handle((sent, error) -> error == null || Stages.cause(error) instanceof IllegalStateException
                        ? CompletableFuture.completedStage(null)
                        : CompletableFuture.failedStage(error))
                .thenCompose(stage -> stage);
    }

    private CompletionStage<?> write(Function<WebSocket, CompletableFuture<WebSocket>> message) {
        WebSocket to = socket;
        return to == null
                ? CompletableFuture.failedStage(new IOException("the connection is not open"))
                : Stages.of(() -> message.apply(to));
    }

    @Override
    public void next() {
        WebSocket from = socket;
        if (from != null) {
            from.request(1);
        }
    }

    @Override
    public void close(int code, String reason) {
        WebSocket open = socket;
        if (open == null) {
            abort();
        } else if (state.compareAndSet(State.OPEN, State.CLOSING)) {
            sendClose(open, code, reason);
            open.request(Long.MAX_VALUE);
        }
    }

    private void sendClose(WebSocket to, int code, String reason) {
        Stages.whenDone(Stages.of(() -> to.sendClose(code, reason)), (sent, error) -> {
            if (error == null) {
                return;
            }
            if (Stages.cause(error) instanceof IllegalArgumentException && code != POLICY_VIOLATION) {
                sendClose(to, POLICY_VIOLATION, "");
            } else {
                onError(to, error);
            }
        });
    }

    @Override
    public void abort() {
        state.set(State.ENDED);
        freeHandshake.run();
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        if (state.compareAndSet(State.OPENING, State.OPEN)) {
            listener.opened(this);
        } else {
            opened.abort();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        if (state.get() == State.OPEN) {
            listener.text(data, last);
            if (!last) {
                from.request(1);
            }
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        if (state.get() == State.OPEN) {
            listener.binary(data, last);
            if (!last) {
                from.request(1);
            }
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer data) {
        return heard(from);
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer data) {
        return heard(from);
    }

    private @Nullable CompletionStage<?> heard(WebSocket from) {
        if (state.get() == State.OPEN) {
            listener.heard();
            from.request(1);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        if (state.getAndSet(State.ENDED) != State.ENDED) {
            abortLater(new WeakReference<>(from));
            if (code == ABNORMAL) {
                listener.failed(new EOFException("the connection ended without a close frame"));
            } else {
                listener.closed(code, reason);
            }
        }
        return null;
    }

    /** By then, a connection whose close frame was written is gone, and must not be kept for the timer. */
    private static void abortLater(WeakReference<WebSocket> closing) {
        after(CLOSE_MILLIS, () -> {
            WebSocket left = closing.get();
            if (left != null) {
                left.abort();
            }
        });
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        if (state.getAndSet(State.ENDED) != State.ENDED) {
            from.abort();
            listener.failed(Stages.cause(error));
        }
    }
}
