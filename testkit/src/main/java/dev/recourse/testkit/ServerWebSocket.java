package dev.recourse.testkit;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** The server's end of one WebSocket. Thread-safe. */
public final class ServerWebSocket {
    private final Call handshake;
    private final Session session;
    private final EndPoint endPoint;

    ServerWebSocket(Call handshake, Session session, EndPoint endPoint) {
        this.handshake = handshake;
        this.session = session;
        this.endPoint = endPoint;
    }

    /** The handshake that opened it. */
    public Call handshake() {
        return handshake;
    }

    /** Whether neither side has closed it. */
    public boolean isOpen() {
        return session.isOpen();
    }

    /** Sends a text message; does nothing if the socket is closed. */
    public void send(String text) {
        session.sendText(text, Callback.NOOP);
    }

    /**
     * Sends a close frame.
     *
     * @throws IllegalArgumentException if the code cannot be sent or the reason is too long
     */
    public void close(int code, String reason) {
        close(CloseFrame.sendable(code, reason), () -> {});
    }

    void close(CloseFrame close, Runnable done) {
        session.close(close.code(), close.reason(), Callback.from(done, failed -> done.run()));
    }

    /**
     * Sends raw bytes on the connection, which need not be valid frames; does nothing if it is closed. Must not run
     * while something else is being sent.
     */
    public void write(byte... bytes) {
        endPoint.write(org.eclipse.jetty.util.Callback.NOOP, ByteBuffer.wrap(bytes.clone()));
    }

    /** Ends the connection without a close frame, which a client sees as 1006. */
    public void drop() {
        ConnectionReset.drop(endPoint);
    }

    /** Ends the connection with a TCP reset. */
    public void reset() {
        ConnectionReset.reset(endPoint);
    }
}
