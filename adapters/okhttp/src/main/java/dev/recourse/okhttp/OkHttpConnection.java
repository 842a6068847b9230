package dev.recourse.okhttp;

import dev.recourse.client.Environment;
import dev.recourse.client.transport.ConnectionListener;
import dev.recourse.client.transport.HandshakeRequest;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.engine.Answer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.BufferedSource;
import okio.ByteString;
import okio.Utf8;
import org.jspecify.annotations.Nullable;

/** A connection of OkHttp, from its handshake to its end. */
final class OkHttpConnection extends WebSocketListener implements WebSocketConnection {

    private enum State {
        OPENING,
        OPEN,
        /** What arrives is dropped until the peer's close frame. */
        CLOSING,
        ENDED
    }

    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int NORMAL_CLOSURE = 1000;
    /** What OkHttp reads for bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int BODY_LIMIT = Answer.MAX_BODY + 1;
    /** How long reading the body of a refusal may take; what has arrived by then is used. */
    private static final long REFUSAL_MILLIS = 1_000;
    /** How long the answer to a close frame may wait behind a message that the peer does not take. */
    private static final long CLOSE_MILLIS = 2_000;

    private final ConnectionListener listener;
    private final Inbox inbox = new Inbox();
    private final SentWatch watch = new SentWatch();
    private final AtomicReference<State> state = new AtomicReference<>(State.OPENING);
    private volatile List<String> subprotocols = List.of();
    private volatile @Nullable WebSocket socket;
    private volatile @Nullable Outlet outlet;
    private volatile Runnable cancelTimer = () -> {};

    OkHttpConnection(ConnectionListener listener) {
        this.listener = listener;
    }

    void open(OkHttpClient base, HandshakeRequest request) {
        subprotocols = request.subprotocols();
        try {
            OkHttpClient.Builder client = base.newBuilder()
                    .connectTimeout(request.timeout())
                    .readTimeout(request.timeout())
                    .pingInterval(
                            request.pings().map(OkHttpConnection::pingInterval).orElse(Duration.ZERO));
            Handshake handshake = new Handshake(client.build(), watch);
            cancelTimer = after(request.timeout().toMillis(), this::timeOut);
            socket = client.addInterceptor(handshake).build().newWebSocket(Handshake.request(request), this);
            if (state.get() == State.ENDED) {
                cancel();
            }
        } catch (IOException | RuntimeException e) {
            end(() -> listener.failed(e));
        }
    }

    /** Between two pings, which is also how long OkHttp waits for a pong. */
    private static Duration pingInterval(HandshakeRequest.Pings pings) {
        Duration mean = pings.interval().plus(pings.timeout()).dividedBy(2);
        return mean.compareTo(pings.timeout()) > 0 ? mean : pings.timeout();
    }

    private static Runnable after(long millis, Runnable task) {
        return Environment.SYSTEM.scheduler().schedule(task, millis);
    }

    private void timeOut() {
        if (state.get() == State.OPENING) {
            end(() -> listener.failed(
                    watch.wasSent()
                            ? new SocketTimeoutException("the handshake was not answered in time")
                            : new ConnectException("no connection was made in time")));
            cancel();
        }
    }

    /** Reports the end, unless another was reported or the connection was aborted. */
    private void end(Runnable report) {
        if (state.getAndSet(State.ENDED) != State.ENDED) {
            cancelTimer.run();
            inbox.end(report);
        }
    }

    private void cancel() {
        WebSocket canceled = socket;
        if (canceled != null) {
            canceled.cancel();
        }
    }

    @Override
    public void onOpen(WebSocket opened, Response response) {
        cancelTimer.run();
        String selected = response.header("Sec-WebSocket-Protocol");
        if (selected != null && !subprotocols.contains(selected)) {
            end(() -> listener.refused(answer(response)));
            opened.cancel();
            return;
        }
        socket = opened;
        outlet = new Outlet(opened, () -> state.get() == State.OPEN);
        if (state.compareAndSet(State.OPENING, State.OPEN)) {
            listener.opened(this);
        } else {
            opened.cancel();
        }
    }

    @Override
    public void onMessage(WebSocket from, String text) {
        inbox.message(2L * text.length(), () -> listener.text(text, true));
    }

    @Override
    public void onMessage(WebSocket from, ByteString bytes) {
        inbox.message(bytes.size(), () -> listener.binary(bytes.asByteBuffer(), true));
    }

    /** Answers the close frame; a frame without a code cannot be answered with one. */
    @Override
    public void onClosing(WebSocket from, int code, String reason) {
        from.close(isSendable(code) ? code : NORMAL_CLOSURE, null);
        Runnable cancelLate = after(CLOSE_MILLIS, from::cancel);
        if (reason.indexOf(REPLACEMENT) < 0) {
            end(() -> listener.closed(code, reason));
        } else {
            end(() -> listener.failed(new ProtocolException("the reason of a close frame is not UTF-8")));
        }
        cancelTimer = cancelLate;
    }

    @Override
    public void onClosed(WebSocket from, int code, String reason) {
        cancelTimer.run();
    }

    @Override
    public void onFailure(WebSocket from, Throwable error, @Nullable Response response) {
        cancelTimer.run();
        if (response != null) {
            refused(from, response);
        } else if (state.get() == State.OPENING) {
            end(() -> listener.failed(watch.classified(error)));
        } else if (error instanceof SocketTimeoutException && !inbox.isFull()) {
            end(listener::silent);
        } else {
            end(() -> listener.failed(error));
        }
    }

    private void refused(WebSocket from, Response response) {
        Runnable cancelReading = after(REFUSAL_MILLIS, from::cancel);
        Answer answer = answer(response);
        cancelReading.run();
        response.close();
        end(() -> listener.refused(answer));
    }

    private static Answer answer(Response response) {
        Answer head = Answer.of(response.code()).withHeaders(response.headers().toMultimap());
        return response.code() == SWITCHING_PROTOCOLS
                ? head
                : head.withBody(body(response.body().source()));
    }

    /** What has arrived of the body when it has ended, is too long, or was cut. */
    private static String body(BufferedSource source) {
        try {
            source.request(BODY_LIMIT);
        } catch (IOException | RuntimeException cut) {
            // The beginning is what there is.
        }
        try {
            long length = Math.min(BODY_LIMIT, source.getBuffer().size());
            return new String(source.getBuffer().readByteArray(length), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    @Override
    public CompletionStage<?> sendText(String message) {
        return send(to -> to.send(Utf8.size(message), socket -> socket.send(message)));
    }

    @Override
    public CompletionStage<?> sendBinary(ByteBuffer message) {
        ByteString bytes = ByteString.of(message);
        return send(to -> to.send(bytes.size(), socket -> socket.send(bytes)));
    }

    private CompletionStage<?> send(Function<Outlet, CompletionStage<?>> message) {
        Outlet to = outlet;
        return to == null
                ? CompletableFuture.failedStage(new IOException("the connection is not open"))
                : message.apply(to);
    }

    @Override
    public CompletionStage<?> sendPing() {
        return CompletableFuture.failedStage(new UnsupportedOperationException("OkHttp sends pings by itself"));
    }

    @Override
    public void next() {
        inbox.next();
    }

    @Override
    public void close(int code, String reason) {
        WebSocket open = socket;
        if (open != null && state.compareAndSet(State.OPEN, State.CLOSING)) {
            inbox.dropMessages();
            open.close(isSendable(code) ? code : NORMAL_CLOSURE, reason);
        } else if (state.get() == State.OPENING) {
            abort();
        } else {
            inbox.dropMessages();
        }
    }

    /** Whether OkHttp sends this code. */
    private static boolean isSendable(int code) {
        return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
    }

    @Override
    public void abort() {
        state.set(State.ENDED);
        cancelTimer.run();
        inbox.clear();
        cancel();
    }
}
