package dev.recourse.testkit;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A real HTTP and WebSocket server, on one loopback port, that fails as its {@link Script} says.
 *
 * <p>With nothing scripted it accepts every socket, echoes text messages of up to 64 KiB, and answers every call 200.
 * It never times a connection out. Safe for any thread.
 */
public final class ScriptedServer implements AutoCloseable {
    /** The subprotocol it selects when a client offers it, beside which a client may offer its token. */
    public static final String SUBPROTOCOL = "wiresocket";

    private final ServerLog story = new ServerLog();
    private final ServerBehavior conduct = new ServerBehavior(story, this::kill);
    private final Peers peers = new Peers(story);
    private final Journal<Call> handshakes = new Journal<>();
    private final Journal<Call> calls = new Journal<>();
    private final Optional<Identity> identity;
    private final int port;
    private @Nullable Listener listener;
    private volatile boolean up = true;

    private ScriptedServer(int port, Optional<Identity> identity) {
        this.identity = identity;
        Listener opened = listen(port);
        listener = opened;
        this.port = opened.port();
    }

    /** Listens on a free port. */
    public static ScriptedServer start() {
        return start(0);
    }

    /**
     * Listens on this port; 0 takes a free one.
     *
     * @throws java.io.UncheckedIOException naming the port, if it is in use
     */
    public static ScriptedServer start(int port) {
        return new ScriptedServer(port, Optional.empty());
    }

    /** Listens on a free port under TLS, with this identity's certificate. */
    public static ScriptedServer startSecure(Identity identity) {
        return new ScriptedServer(0, Optional.of(identity));
    }

    /** The port, the same after {@link #restart()}. */
    public int port() {
        return port;
    }

    /** The address of a path, as {@code http:}, or {@code https:} under TLS. */
    public URI http(String path) {
        return address(identity.isPresent() ? "https" : "http", path);
    }

    /** The address of a path, as {@code ws:}, or {@code wss:} under TLS. */
    public URI ws(String path) {
        return address(identity.isPresent() ? "wss" : "ws", path);
    }

    /** What it does next; steps are added to what it returns. */
    public Script script() {
        return conduct.script;
    }

    /** Decides, instead of accepting all, each handshake that no script step and no token check decides. */
    public ScriptedServer admit(Function<? super Call, Handshake> usual) {
        conduct.admit(usual);
        return this;
    }

    /**
     * Answers, instead of with 200, the calls to a path that no script step and no token check answers.
     *
     * @param usual may block, and may throw, which is answered 500; {@link Answer#usual()} from here would ask it again
     */
    public ScriptedServer serve(String path, Function<? super Call, Answer> usual) {
        conduct.serve(path, usual);
        return this;
    }

    /** Serves {@code POST /connect/token}, with the grants {@code client_credentials} and {@code refresh_token}. */
    public ScriptedServer issueTokens(TokenIssuer issuer) {
        conduct.serveOpenly(TokenEndpoint.PATH, new TokenEndpoint(issuer));
        return this;
    }

    /**
     * Wants a good token from everyone, on every handshake and every call but those for tokens.
     *
     * <p>A socket is closed 4001 without a token, 4002 with an invalid one, 4003 with one for another tenant; a call is
     * answered 401. Where a token may be is in {@link PresentedToken.Place}.
     */
    public ScriptedServer checkTokens(TokenIssuer issuer) {
        conduct.checkTokens(issuer);
        return this;
    }

    /** The WebSocket handshakes it received, whatever became of them. */
    public Journal<Call> handshakes() {
        return handshakes;
    }

    /** The other HTTP calls it received, whatever became of them. */
    public Journal<Call> calls() {
        return calls;
    }

    /** The sockets it accepted; refused and dropped ones are among the handshakes only. */
    public Journal<Peer> sockets() {
        return peers.accepted;
    }

    /** The text messages it received, on any socket. */
    public Journal<String> messages() {
        return peers.messages;
    }

    /** The ends of the sockets it had accepted, as its side saw them: 1005 for no code, 1006 for no close frame. */
    public Journal<CloseFrame> closes() {
        return peers.closes;
    }

    /** What happened so far, for people: a line each, the last 100, without the secrets that clients sent. */
    public String story() {
        return story.toString();
    }

    /** How many sockets are open. */
    public int open() {
        return peers.open().size();
    }

    /**
     * Closes every open socket.
     *
     * @throws IllegalArgumentException if the code cannot be sent or the reason is too long
     */
    public void closeAll(int code, String reason) {
        CloseFrame close = CloseFrame.sendable(code, reason);
        peers.open().forEach(peer -> peer.close(close, () -> {}));
    }

    /** Cuts every connection without a close frame, which clients see as 1006; new ones are welcome. */
    public synchronized void dropAll() {
        if (listener != null) {
            listener.cutAll();
        }
    }

    /** Dies: stops listening and cuts every connection without a close frame. Does nothing if it is down. */
    public synchronized void kill() {
        up = false;
        if (listener != null) {
            story.tell("down");
            listener.stop();
            peers.lose();
            listener = null;
        }
    }

    /**
     * Listens on the same port again, with its script, journals and services as they were; kills it first if it is up.
     *
     * @throws java.io.UncheckedIOException naming the port, if it was taken meanwhile
     */
    public synchronized void restart() {
        kill();
        up = true;
        story.tell("up again");
        listener = listen(port);
    }

    /** The same as {@link #kill()}; no thread is left. */
    @Override
    public void close() {
        kill();
    }

    private Listener listen(int wanted) {
        return Listener.open(wanted, identity, new JettyAdapter(conduct, alive(this::meet), alive(this::answer)));
    }

    private Consumer<Exchange> alive(Consumer<Exchange> taker) {
        return exchange -> {
            if (up) {
                taker.accept(exchange);
            } else {
                exchange.reset();
            }
        };
    }

    private void meet(Exchange exchange) {
        handshakes.add(exchange.call());
        conduct.handshake(exchange.call()).perform(new Upgrade(exchange, peers));
    }

    private void answer(Exchange exchange) {
        calls.add(exchange.call());
        conduct.answer(exchange.call()).give(exchange);
    }

    private URI address(String scheme, String path) {
        return URI.create(scheme + "://" + Listener.HOST + ":" + port + path);
    }
}
