package dev.recourse.testkit;

import java.net.URI;
import java.util.function.Consumer;

/** What a server does with one WebSocket handshake: an immutable value, written into a script. */
public final class Handshake {
    private static final Handshake ACCEPT = new Handshake("accept", Upgrade::echo);
    private static final int WRONG_REGION = 4009;

    private final String name;
    private final Consumer<Upgrade> deed;
    private final Runnable next;

    private Handshake(String name, Consumer<Upgrade> deed, Runnable next) {
        this.name = name;
        this.deed = deed;
        this.next = next;
    }

    private Handshake(String name, Consumer<Upgrade> deed) {
        this(name, deed, () -> {});
    }

    /**
     * Does what the server does when its script is empty.
     *
     * <p>That is: checks the token if the server checks tokens, then opens a socket that echoes text messages, unless
     * {@link ScriptedServer#admit} says otherwise.
     */
    public static Handshake accept() {
        return ACCEPT;
    }

    /**
     * Completes the handshake and closes at once: how a private close code reaches a client.
     *
     * @param reason at most {@link CloseFrame#MAX_REASON_BYTES} bytes of UTF-8
     * @throws IllegalArgumentException if the code cannot be sent or the reason is too long
     */
    public static Handshake refuse(int code, String reason) {
        CloseFrame close = CloseFrame.sendable(code, reason);
        return new Handshake(
                "refuse " + code + " " + reason, upgrade -> upgrade.end((peer, done) -> peer.close(close, done)));
    }

    /**
     * Refuses with 4009 and the reason {@code REDIRECT:} and this address, cut off at 123 bytes, as WireSocket does.
     */
    public static Handshake redirect(URI to) {
        String whole = "REDIRECT:" + to.toASCIIString();
        return refuse(WRONG_REGION, whole.substring(0, Math.min(whole.length(), CloseFrame.MAX_REASON_BYTES)));
    }

    /** Completes the handshake and closes at once with an empty close frame, which a client sees as 1005. */
    public static Handshake refuseWithoutCode() {
        return new Handshake("refuse", upgrade -> upgrade.end((peer, done) -> peer.close(CloseFrame.EMPTY, done)));
    }

    /** Completes the handshake and cuts the connection without a close frame, which a client sees as 1006. */
    public static Handshake drop() {
        return new Handshake(
                "drop",
                upgrade -> upgrade.end((peer, done) -> {
                    peer.cut();
                    done.run();
                }));
    }

    /** Completes the handshake, then reads nothing and says nothing, not even a pong: a half-open connection. */
    public static Handshake freeze() {
        return new Handshake("freeze", Upgrade::freeze);
    }

    /** Answers the handshake as if it were an HTTP call: the socket is never opened. */
    public static Handshake answer(Answer answer) {
        return new Handshake(answer.toString(), upgrade -> upgrade.answer(answer));
    }

    void perform(Upgrade upgrade) {
        deed.accept(upgrade.then(next));
    }

    boolean isUsual() {
        return deed == ACCEPT.deed;
    }

    /** Another handshake's deed, with what follows this one. */
    Handshake doing(Handshake other) {
        return new Handshake(other.name, other.deed, next);
    }

    /** The same handshake, with something that follows once it has been carried out. */
    Handshake then(String what, Runnable after) {
        return new Handshake(name + ", then " + what, deed, after);
    }

    @Override
    public String toString() {
        return name;
    }
}
