package dev.recourse.testkit;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A real HTTP and WebSocket server on one loopback port that fails as its {@link Script} says.
 *
 * <p>With an empty script it accepts every socket, echoes text messages of up to 64 KiB and answers every call with
 * 200. It has no idle timeout. Thread-safe.
 */
public final class ScriptedServer implements AutoCloseable {
    /** The subprotocol that is selected if a client offers it; a second one offered is the client's token. */
    public static final String SUBPROTOCOL = "wiresocket";

    private final ServerLog log = new ServerLog();
    private final ServerBehavior behavior = new ServerBehavior(log, this::kill);
    private final AcceptedSockets accepted = new AcceptedSockets(log);
    private final Journal<Call> handshakes = new Journal<>();
    private final Journal<Call> calls = new Journal<>();
    private final Optional<ServerCertificate> certificate;
    private final int port;
    private @Nullable Listener listener;
    private volatile boolean up = true;

    private ScriptedServer(int port, Optional<ServerCertificate> certificate) {
        this.certificate = certificate;
        Listener opened = listen(port);
        listener = opened;
        this.port = opened.port();
    }

    /** Listens on a free port. */
    public static ScriptedServer start() {
        return start(0);
    }

    /**
     * Listens on a port; 0 picks a free one.
     *
     * @throws java.io.UncheckedIOException if the port is in use
     */
    public static ScriptedServer start(int port) {
        return new ScriptedServer(port, Optional.empty());
    }

    /** Listens on a free port with TLS. */
    public static ScriptedServer startSecure(ServerCertificate certificate) {
        return new ScriptedServer(0, Optional.of(certificate));
    }

    /** The port; {@link #restart()} keeps it. */
    public int port() {
        return port;
    }

    /** The {@code http:} URL of a path, {@code https:} with TLS. */
    public URI http(String path) {
        return url(certificate.isPresent() ? "https" : "http", path);
    }

    /** The {@code ws:} URL of a path, {@code wss:} with TLS. */
    public URI ws(String path) {
        return url(certificate.isPresent() ? "wss" : "ws", path);
    }

    /** The script, to which steps can be added. */
    public Script script() {
        return behavior.script;
    }

    /** Decides each handshake that neither the script nor the token check decides. Default: accept. */
    public ScriptedServer onHandshake(Function<? super Call, Handshake> handler) {
        behavior.onHandshake(handler);
        return this;
    }

    /**
     * Answers each call to a path that neither the script nor the token check answers. Default: 200.
     *
     * @param handler may block; if it throws, the answer is 500. It must not return {@link Answer#usual()}, which calls
     *     it again
     */
    public ScriptedServer serve(String path, Function<? super Call, Answer> handler) {
        behavior.serve(path, handler);
        return this;
    }

    /** Serves {@code POST /connect/token} with the grants {@code client_credentials} and {@code refresh_token}. */
    public ScriptedServer issueTokens(TokenIssuer issuer) {
        behavior.serveWithoutToken(TokenEndpoint.PATH, new TokenEndpoint(issuer));
        return this;
    }

    /**
     * Requires a valid token on every handshake and every call, except {@code /connect/token}.
     *
     * <p>A socket is closed with 4001 without a token, 4002 with an invalid one and 4003 with one for another tenant; a
     * call is answered with 401. {@link PresentedToken.Place} lists where a token may be.
     */
    public ScriptedServer checkTokens(TokenIssuer issuer) {
        behavior.checkTokens(issuer);
        return this;
    }

    /** The WebSocket handshakes received, whatever their outcome. */
    public Journal<Call> handshakes() {
        return handshakes;
    }

    /** The other HTTP calls received, whatever their outcome. */
    public Journal<Call> calls() {
        return calls;
    }

    /** The sockets accepted; refused and dropped ones are among the handshakes only. */
    public Journal<ServerWebSocket> sockets() {
        return accepted.sockets;
    }

    /** The text messages received, on any socket. */
    public Journal<String> messages() {
        return accepted.messages;
    }

    /** How the accepted sockets ended, as the server saw it: 1005 for no code, 1006 for no close frame. */
    public Journal<CloseFrame> closes() {
        return accepted.closes;
    }

    /** What happened so far, one line each: the last 100 lines, without the tokens and secrets that clients sent. */
    public String log() {
        return log.toString();
    }

    /** How many sockets are open. */
    public int openSockets() {
        return accepted.count();
    }

    /**
     * Sends a close frame on every open socket, and on each that is being accepted as soon as it is open.
     *
     * @throws IllegalArgumentException if the code cannot be sent or the reason is too long
     */
    public void closeAll(int code, String reason) {
        accepted.closeAll(CloseFrame.sendable(code, reason));
    }

    /** Cuts every connection without a close frame, which clients see as 1006; new ones are accepted. */
    public synchronized void dropAll() {
        if (listener != null) {
            listener.dropAll();
        }
    }

    /** Stops listening and cuts every connection without a close frame. Does nothing if it is down. */
    public synchronized void kill() {
        up = false;
        if (listener != null) {
            log.add("down");
            listener.stop();
            accepted.loseAll();
            listener = null;
        }
    }

    /**
     * Listens on the same port again, with its script, journals and handlers as they were; kills it first if it is up.
     *
     * @throws java.io.UncheckedIOException if the port was taken meanwhile
     */
    public synchronized void restart() {
        kill();
        up = true;
        log.add("up again");
        listener = listen(port);
    }

    /** The same as {@link #kill()}; no thread remains. */
    @Override
    public void close() {
        kill();
    }

    private Listener listen(int requestedPort) {
        return Listener.open(
                requestedPort,
                certificate,
                new JettyAdapter(behavior, whileUp(this::handshake), whileUp(this::answer)));
    }

    private Consumer<Exchange> whileUp(Consumer<Exchange> handler) {
        return exchange -> {
            if (up) {
                handler.accept(exchange);
            } else {
                exchange.reset();
            }
        };
    }

    private void handshake(Exchange exchange) {
        handshakes.add(exchange.call());
        behavior.handshake(exchange.call()).perform(new Upgrade(exchange, accepted));
    }

    private void answer(Exchange exchange) {
        calls.add(exchange.call());
        behavior.answer(exchange.call()).give(exchange);
    }

    private URI url(String scheme, String path) {
        return URI.create(scheme + "://" + Listener.HOST + ":" + port + path);
    }
}
