package dev.recourse.client.socket;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Stages;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.token.Token;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to connect, and the connection if it succeeds. Reports to its session, by threads of the HTTP client: at
 * most one success, then at most one failure.
 */
final class Connection implements WebSocket.Listener {

    private static final int TOO_BIG = 1009;
    /** Sent for a message that is too big, because the JDK's client does not allow sending 1009. */
    private static final int POLICY_VIOLATION = 1008;

    private static final int ABNORMAL = 1006;
    private static final long CLOSE_TIMEOUT_MILLIS = 2_000;
    /** How long reading the response of a refused handshake may take, beyond the timeout of the handshake. */
    private static final long REFUSAL_MILLIS = 1_000;

    private final DriverConfig driverConfig;
    private final SocketConfig config;
    private final SocketSession session;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
    private volatile @Nullable WebSocket socket;
    private volatile boolean abandoned;
    private volatile Runnable cancelCloseTimer = () -> {};

    Connection(DriverConfig driverConfig, SocketConfig config, SocketSession session) {
        this.driverConfig = driverConfig;
        this.config = config;
        this.session = session;
    }

    /** Begins the handshake. */
    void open(URI address, Token token) {
        CompletableFuture<WebSocket> handshake = handshake(address, token);
        Runnable cancelTimer = Environment.SYSTEM
                .scheduler()
                .schedule(() -> timeOut(handshake), config.connectTimeout().toMillis() + REFUSAL_MILLIS);
        Stages.whenDone(handshake, (opened, error) -> {
            cancelTimer.run();
            if (error != null) {
                session.failed(this, new HandshakeFailures(driverConfig, config).of(error));
            }
        });
    }

    /** Ends a handshake whose refusal is still being read: the JDK reads its body to the end, however long it takes. */
    private void timeOut(CompletableFuture<WebSocket> handshake) {
        if (!handshake.isDone()) {
            session.failed(
                    this,
                    driverConfig
                            .transport()
                            .lookup(TransportCodes.TIMEOUT)
                            .failed()
                            .withPhase(Phase.OPENING));
            abort();
            handshake.cancel(true);
        }
    }

    private CompletableFuture<WebSocket> handshake(URI address, Token token) {
        return Guarded.get(
                () -> config.tokenPlace()
                        .attach(
                                driverConfig.client().newWebSocketBuilder().connectTimeout(config.connectTimeout()),
                                token)
                        .buildAsync(config.tokenPlace().address(address, token), this),
                CompletableFuture::failedFuture);
    }

    /** Requests one more message. */
    void next() {
        WebSocket open = socket;
        if (open != null) {
            open.request(1);
        }
    }

    /** Sends a close frame, and discards what is received until the peer sends its own, for at most 2 s. */
    void close(int code) {
        abandoned = true;
        WebSocket open = socket;
        if (open != null) {
            cancelCloseTimer = driverConfig.environment().scheduler().schedule(open::abort, CLOSE_TIMEOUT_MILLIS);
            Stages.whenDone(open.sendClose(code, ""), (sent, error) -> {
                if (error != null) {
                    abort();
                }
            });
            open.request(Long.MAX_VALUE);
        }
    }

    /** Ends the connection without a close frame, now or as soon as it opens. */
    void abort() {
        abandoned = true;
        WebSocket open = socket;
        if (open != null) {
            cancelCloseTimer.run();
            open.abort();
        }
    }

    /** Sends a ping, unless the last one still waits behind a message. */
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
            session.opened(this, opened);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        if (abandoned) {
            return null;
        }
        if (text.length() + data.length() > config.maxMessageSize()) {
            refuseMessage();
            return null;
        }
        text.append(data);
        if (last) {
            session.text(this, text.toString());
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
        if (binary.size() + data.remaining() > config.maxMessageSize()) {
            refuseMessage();
            return null;
        }
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        binary.writeBytes(bytes);
        if (last) {
            session.binary(this, ByteBuffer.wrap(binary.toByteArray()));
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
        cancelCloseTimer.run();
        Instant now = driverConfig.environment().wallClock().instant();
        session.failed(
                this, config.close().read(Answer.of(code).withBody(reason), now).orElseGet(this::lost));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        abort();
        session.failed(this, lost());
    }

    /** The failure of a connection that ended without a close frame. */
    Failure lost() {
        return config.close().lookup(ABNORMAL).failed();
    }

    /** The failure of a connection whose peer did not answer a ping. */
    Failure silent() {
        return TransportCodes.failure(
                TransportCodes.SILENT, driverConfig.transport(), config.close().lookup(ABNORMAL));
    }

    private void more(WebSocket from) {
        session.received(this);
        from.request(1);
    }

    private void refuseMessage() {
        text.setLength(0);
        binary.reset();
        close(POLICY_VIOLATION);
        session.failed(
                this,
                TransportCodes.failure(
                        TransportCodes.TOO_LARGE,
                        driverConfig.transport(),
                        config.close().lookup(TOO_BIG)));
    }
}
