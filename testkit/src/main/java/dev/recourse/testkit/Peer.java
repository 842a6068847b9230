package dev.recourse.testkit;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** A server's end of one open WebSocket. */
public final class Peer {
    private final Call handshake;
    private final Session session;
    private final EndPoint endPoint;

    Peer(Call handshake, Session session, EndPoint endPoint) {
        this.handshake = handshake;
        this.session = session;
        this.endPoint = endPoint;
    }

    /** The handshake that opened it. */
    public Call handshake() {
        return handshake;
    }

    /** Whether neither side has ended it. */
    public boolean isOpen() {
        return session.isOpen();
    }

    /** Sends a text message; if it cannot be sent any more, nothing happens. */
    public void send(String text) {
        session.sendText(text, Callback.NOOP);
    }

    /**
     * Closes with this code and reason.
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
     * Sends bytes as they are, be they frames, halves of frames, or none, while nothing else is being sent; if they
     * cannot be sent any more, nothing happens.
     */
    public void write(byte... bytes) {
        endPoint.write(org.eclipse.jetty.util.Callback.NOOP, ByteBuffer.wrap(bytes.clone()));
    }

    /** Ends the connection without a close frame, which a client sees as 1006. */
    public void cut() {
        ConnectionReset.cut(endPoint);
    }

    /** Cuts the connection with a TCP reset. */
    public void reset() {
        ConnectionReset.reset(endPoint);
    }
}
