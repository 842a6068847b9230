package dev.recourse.client.socket;

import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import java.util.Objects;

/**
 * Tells a listener about each new token while a connection is open; of those that came during the handshake, about the
 * last. Confined to its mailbox.
 */
final class TokenWatch {

    private final TokenSource source;
    private final Mailbox mailbox;
    private final SocketListener listener;
    private Runnable cancel = () -> {};
    private long turn;
    private boolean isOpen;
    /** The token that the server has, or has been offered to the listener. */
    private Token known = Token.NONE;

    private Token latest = Token.NONE;

    TokenWatch(TokenSource source, Mailbox mailbox, SocketListener listener) {
        this.source = source;
        this.mailbox = mailbox;
        this.listener = listener;
    }

    /** A handshake with this token begins. */
    void start(Token presented) {
        stop();
        known = presented;
        latest = presented;
        long expected = turn;
        Guarded.run(() -> cancel = Objects.requireNonNull(
                source.onRenewal(token -> mailbox.post(() -> renewed(expected, token))), "nothing ends the watch"));
    }

    private void renewed(long expected, Token token) {
        if (expected == turn) {
            latest = token;
            tell();
        }
    }

    /** The handshake succeeded, and the listener knows. */
    void opened() {
        isOpen = true;
        tell();
    }

    private void tell() {
        if (isOpen && !latest.equals(known)) {
            Token token = latest;
            known = token;
            Guarded.run(() -> listener.tokenRenewed(token));
        }
    }

    /** There is no connection any more. */
    void stop() {
        turn++;
        isOpen = false;
        Runnable last = cancel;
        cancel = () -> {};
        Guarded.run(last::run);
    }
}
