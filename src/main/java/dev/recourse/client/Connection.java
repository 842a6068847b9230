package dev.recourse.client;

import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One attempt to connect, and what comes of it: at most one success, then at most one failure. */
final class Connection implements WebSocket.Listener {

    /** Who hears of it; called by threads of the HTTP client. */
    interface Events {
        void opened(Connection connection, WebSocket socket);

        void heard(Connection connection);

        void text(Connection connection, String message);

        void binary(Connection connection, ByteBuffer message);

        void failed(Connection connection, Failure failure);
    }

    private static final int TOO_BIG = 1009;
    /** What is sent instead of 1009, which the JDK's client lets nobody send. */
    private static final int POLICY_VIOLATION = 1008;

    private static final int ABNORMAL = 1006;
    private static final long GOODBYE_MILLIS = 2_000;
    /** How long a handshake's refusal may take to be read, beyond the time for the handshake. */
    private static final long REFUSAL_MILLIS = 1_000;

    private final SocketConfig setting;
    private final DriverConfig common;
    private final Events events;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
    private volatile @Nullable WebSocket socket;
    private volatile boolean abandoned;
    private volatile Runnable patience = () -> {};

    Connection(SocketConfig setting, DriverConfig common, Events events) {
        this.setting = setting;
        this.common = common;
        this.events = events;
    }

    /** Begins the handshake. */
    void open(URI address, Token token) {
        CompletableFuture<WebSocket> opening = opening(address, token);
        Runnable timer = Environment.SYSTEM
                .scheduler()
                .schedule(() -> late(opening), setting.connectTimeout().toMillis() + REFUSAL_MILLIS);
        Stages.whenDone(opening, (opened, error) -> {
            timer.run();
            if (error != null) {
                events.failed(this, new HandshakeFailures(setting, common).read(error));
            }
        });
    }

    /** The JDK reads the body of a refusal to its end, however long that takes. */
    private void late(CompletableFuture<WebSocket> opening) {
        if (!opening.isDone()) {
            events.failed(
                    this,
                    common.transport().lookup(TransportCodes.TIMEOUT).failed().withPhase(Phase.OPENING));
            abort();
            opening.cancel(true);
        }
    }

    private CompletableFuture<WebSocket> opening(URI address, Token token) {
        try {
            WebSocket.Builder builder = common.client().newWebSocketBuilder().connectTimeout(setting.connectTimeout());
            return setting.place()
                    .attach(builder, token)
                    .buildAsync(setting.place().address(address, token), this);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Lets the peer send one more message. */
    void next() {
        WebSocket open = socket;
        if (open != null) {
            open.request(1);
        }
    }

    /** Says goodbye; what still comes is thrown away until the peer answers, or has not for 2 s. */
    void leave(int code) {
        abandoned = true;
        WebSocket open = socket;
        if (open != null) {
            patience = common.environment().scheduler().schedule(open::abort, GOODBYE_MILLIS);
            Stages.whenDone(open.sendClose(code, ""), (sent, error) -> {
                if (error != null) {
                    abort();
                }
            });
            open.request(Long.MAX_VALUE);
        }
    }

    /** Cuts the connection without a word, now or as soon as it opens. */
    void abort() {
        abandoned = true;
        WebSocket open = socket;
        if (open != null) {
            patience.run();
            open.abort();
        }
    }

    /** Asks the peer whether it lives, unless the last question still waits behind a message. */
    void ping() {
        WebSocket open = socket;
        if (open != null) {
            Stages.whenDone(open.sendPing(ByteBuffer.allocate(0)), (sent, error) -> {
                if (error != null && !(Stages.cause(error) instanceof IllegalStateException)) {
                    onError(open, error);
                }
            });
        }
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        if (abandoned) {
            opened.abort();
        } else {
            events.opened(this, opened);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        if (abandoned) {
            return null;
        }
        if (text.length() + data.length() > setting.messageLimit()) {
            refuse();
            return null;
        }
        text.append(data);
        if (last) {
            events.text(this, text.toString());
            text.setLength(0);
        } else {
            more(from);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        if (abandoned) {
            return null;
        }
        if (binary.size() + data.remaining() > setting.messageLimit()) {
            refuse();
            return null;
        }
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        binary.writeBytes(bytes);
        if (last) {
            events.binary(this, ByteBuffer.wrap(binary.toByteArray()));
            binary.reset();
        } else {
            more(from);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer data) {
        more(from);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer data) {
        more(from);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        patience.run();
        events.failed(this, setting.close().lookup(code).failed(reason));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        abort();
        events.failed(this, lost());
    }

    /** What a connection that ended without a close frame counts as. */
    Failure lost() {
        return setting.close().lookup(ABNORMAL).failed();
    }

    private void more(WebSocket from) {
        events.heard(this);
        from.request(1);
    }

    private void refuse() {
        text.setLength(0);
        binary.reset();
        leave(POLICY_VIOLATION);
        events.failed(this, setting.close().lookup(TOO_BIG).failed().withPhase(Phase.OPEN));
    }
}
