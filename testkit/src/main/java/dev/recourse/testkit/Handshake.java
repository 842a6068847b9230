package dev.recourse.testkit;

import java.net.URI;
import java.util.function.Consumer;

/** What a server does with one WebSocket handshake. Immutable. */
public final class Handshake {
    private static final Handshake ACCEPT = new Handshake("accept", Upgrade::echo);
    private static final int WRONG_REGION = 4009;

    private final String name;
    private final Consumer<Upgrade> action;
    private final Runnable next;

    private Handshake(String name, Consumer<Upgrade> action, Runnable next) {
        this.name = name;
        this.action = action;
        this.next = next;
    }

    private Handshake(String name, Consumer<Upgrade> action) {
        this(name, action, () -> {});
    }

    /**
     * Does what the server does when its script is empty: checks the token if the server checks tokens, then opens a
     * socket that echoes text messages, unless {@link ScriptedServer#onHandshake} decides otherwise.
     */
    public static Handshake accept() {
        return ACCEPT;
    }

    /**
     * Completes the handshake and closes at once: this is how a client receives a private close code.
     *
     * @param reason at most {@link CloseFrame#MAX_REASON_BYTES} bytes of UTF-8
     * @throws IllegalArgumentException if the code cannot be sent or the reason is too long
     */
    public static Handshake refuse(int code, String reason) {
        CloseFrame close = CloseFrame.sendable(code, reason);
        return new Handshake(
                "refuse " + code + " " + reason, upgrade -> upgrade.end((socket, done) -> socket.close(close, done)));
    }

    /** Refuses with 4009 and the reason {@code REDIRECT:<target>}, cut off at 123 bytes, as WireSocket does. */
    public static Handshake redirect(URI target) {
        String whole = "REDIRECT:" + target.toASCIIString();
        return refuse(WRONG_REGION, whole.substring(0, Math.min(whole.length(), CloseFrame.MAX_REASON_BYTES)));
    }

    /** Completes the handshake and closes at once with an empty close frame, which a client sees as 1005. */
    public static Handshake refuseWithoutCode() {
        return new Handshake("refuse", upgrade -> upgrade.end((socket, done) -> socket.close(CloseFrame.EMPTY, done)));
    }

    /** Completes the handshake and cuts the connection without a close frame, which a client sees as 1006. */
    public static Handshake drop() {
        return new Handshake(
                "drop",
                upgrade -> upgrade.end((socket, done) -> {
                    socket.drop();
                    done.run();
                }));
    }

    /** Completes the handshake, then neither reads nor sends, not even a pong: a half-open connection. */
    public static Handshake freeze() {
        return new Handshake("freeze", Upgrade::freeze);
    }

    /** Answers the handshake like an HTTP call, without opening a socket. */
    public static Handshake answer(Answer answer) {
        return new Handshake(answer.toString(), upgrade -> upgrade.answer(answer));
    }

    void perform(Upgrade upgrade) {
        action.accept(upgrade.then(next));
    }

    boolean isUsual() {
        return action == ACCEPT.action;
    }

    /** Another handshake's action, followed by what follows this one. */
    Handshake doing(Handshake replacement) {
        return new Handshake(replacement.name, replacement.action, next);
    }

    /** This handshake, followed by something else. */
    Handshake then(String what, Runnable after) {
        return new Handshake(name + ", then " + what, action, after);
    }

    @Override
    public String toString() {
        return name;
    }
}
