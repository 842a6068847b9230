package dev.recourse.client.socket;

import dev.recourse.client.io.AddressText;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Stages;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.token.Token;
import dev.recourse.client.transport.ConnectionListener;
import dev.recourse.client.transport.HandshakeRequest;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Failure;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to connect, and the connection if it succeeds. Reports to its session, by threads of the transport: at
 * most one success, then at most one failure.
 */
final class Connection implements ConnectionListener {

    private static final int TOO_BIG = 1009;
    private static final int ABNORMAL = 1006;
    private static final long CLOSE_TIMEOUT_MILLIS = 2_000;
    /** The message beyond which its buffer is not kept for the next one. */
    private static final int LARGE = 16 << 10;

    private final DriverConfig driverConfig;
    private final SocketConfig config;
    private final SocketSession session;
    private final URI address;
    private StringBuilder text = new StringBuilder();
    private ByteArrayOutputStream binary = new ByteArrayOutputStream();
    /** How many parts without content the message has so far; a message of nothing else would never end. */
    private int emptyParts;

    /** Whether the session has yet to learn of a ping or a part; a peer may send them faster than it does. */
    final AtomicBoolean isHeard = new AtomicBoolean();

    private volatile @Nullable WebSocketConnection wire;
    private volatile boolean isOpen;
    private volatile boolean isClosing;
    private volatile Runnable cancelCloseTimer = () -> {};

    /** @param address where it leads, without a token */
    Connection(DriverConfig driverConfig, SocketConfig config, SocketSession session, URI address) {
        this.driverConfig = driverConfig;
        this.config = config;
        this.session = session;
        this.address = address;
    }

    /** Begins the handshake. */
    void open(Token token) {
        Guarded.run(() -> wire = config.transport().open(request(token), this), this::failed);
    }

    private HandshakeRequest request(Token token) {
        TokenPlace place = config.tokenPlace();
        return new HandshakeRequest(
                place.address(address, token),
                place.subprotocols(token),
                place.headers(token),
                config.connectTimeout(),
                config.pings());
    }

    /** Requests one more message. */
    void next() {
        WebSocketConnection from = wire;
        if (from != null) {
            from.next();
        }
    }

    /** Sends a close frame, and drops what is received until the peer sends its own, for at most 2 s. */
    void close(int code, String reason) {
        isClosing = true;
        WebSocketConnection closing = wire;
        if (closing != null && isOpen) {
            cancelCloseTimer = driverConfig.environment().scheduler().schedule(closing::abort, CLOSE_TIMEOUT_MILLIS);
            closing.close(code, reason);
        } else {
            abort();
        }
    }

    /** Ends the connection without a close frame, or the handshake. */
    void abort() {
        isClosing = true;
        cancelCloseTimer.run();
        WebSocketConnection ending = wire;
        if (ending != null) {
            ending.abort();
        }
    }

    /** Sends a ping, unless the last one still waits behind a message. */
    void ping() {
        WebSocketConnection to = wire;
        if (to != null) {
            Stages.of(to::sendPing).whenComplete((sent, error) -> {
                if (error != null) {
                    abort();
                    session.failed(this, lost());
                }
            });
        }
    }

    @Override
    public void opened(WebSocketConnection connection) {
        wire = connection;
        isOpen = true;
        if (isClosing) {
            connection.abort();
        } else {
            session.opened(this, connection);
        }
    }

    @Override
    public void refused(Answer answer) {
        session.failed(this, failures().of(answer));
    }

    private HandshakeFailures failures() {
        return new HandshakeFailures(driverConfig, config, address);
    }

    @Override
    public void text(CharSequence part, boolean last) {
        if (!isClosing && fits(text.length(), part.length())) {
            text.append(part);
            if (last) {
                session.text(this, text.toString());
                forgetMessage();
            } else {
                heard();
            }
        }
    }

    @Override
    public void binary(ByteBuffer part, boolean last) {
        if (!isClosing && fits(binary.size(), part.remaining())) {
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            binary.writeBytes(bytes);
            if (last) {
                session.binary(this, ByteBuffer.wrap(binary.toByteArray()));
                forgetMessage();
            } else {
                heard();
            }
        }
    }

    /** Whether the message does not become too large by this part; else it is refused. */
    private boolean fits(int size, int more) {
        emptyParts += more == 0 ? 1 : 0;
        if (more <= config.maxMessageSize() - size && emptyParts <= config.maxMessageSize()) {
            return true;
        }
        forgetMessage();
        close(TOO_BIG, "");
        session.failed(
                this,
                TransportCodes.failure(
                                TransportCodes.TOO_LARGE,
                                driverConfig.transport(),
                                config.close().lookup(TOO_BIG))
                        .withContext(here("a message exceeds the limit of " + config.maxMessageSize())));
        return false;
    }

    private void forgetMessage() {
        if (text.length() + binary.size() > LARGE) {
            text = new StringBuilder();
            binary = new ByteArrayOutputStream();
        }
        text.setLength(0);
        binary.reset();
        emptyParts = 0;
    }

    @Override
    public void heard() {
        if (!isHeard.getAndSet(true)) {
            session.received(this);
        }
    }

    @Override
    public void closed(int code, String reason) {
        cancelCloseTimer.run();
        Instant now = driverConfig.environment().wallClock().instant();
        session.failed(
                this, config.close().read(Answer.of(code).withBody(reason), now).orElseGet(this::lost));
    }

    @Override
    public void failed(Throwable error) {
        cancelCloseTimer.run();
        session.failed(
                this,
                isOpen
                        ? lost().withContext(TransportCodes.context(error, address))
                        : failures().of(error));
    }

    @Override
    public void silent() {
        abort();
        session.failed(this, silence());
    }

    /** The failure of a connection that ended without a close frame. */
    Failure lost() {
        return config.close().lookup(ABNORMAL).failed().withContext(here("the connection ended"));
    }

    /** The failure of a connection that was cut because the application took its messages too slowly. */
    Failure flooded() {
        return lost().withContext(here("more messages wait for the application than one may be large"));
    }

    /** The failure of a connection whose peer did not answer a ping. */
    Failure silence() {
        return TransportCodes.failure(
                        TransportCodes.SILENT,
                        driverConfig.transport(),
                        config.close().lookup(ABNORMAL))
                .withContext(here("a ping was not answered"));
    }

    private String here(String what) {
        return AddressText.of(address) + ": " + what;
    }
}
