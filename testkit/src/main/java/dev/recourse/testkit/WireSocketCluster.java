package dev.recourse.testkit;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A small WireSocket: two regional nodes and the dashboard, each a {@link ScriptedServer}, with one token issuer.
 *
 * <p>With empty scripts, a correct client is served: the dashboard issues tokens; every node checks them, answers
 * {@code GET /discovery?documentName=…}, and closes a socket for a document of the other region with 4009 and the URL
 * to go to, cut off at 123 bytes. Every document is in {@link #eu()} until it is moved. A document's name has up to 255
 * letters, digits, {@code -} and {@code _}.
 */
public final class WireSocketCluster implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,255}");

    private final ScriptedServer dashboard = ScriptedServer.start();
    private final Region eu = new Region("eu-central-1", ScriptedServer.start());
    private final Region us = new Region("us-east-1", ScriptedServer.start());
    private final Map<String, Region> homes = new ConcurrentHashMap<>();
    private final TokenIssuer issuer;

    private WireSocketCluster(TokenIssuer issuer) {
        this.issuer = issuer;
        dashboard.issueTokens(issuer).checkTokens(issuer);
        serve(eu);
        serve(us);
    }

    /** Starts the three servers, with tokens dated by the system clock. */
    public static WireSocketCluster start() {
        return start(InstantSource.system());
    }

    /** Starts the three servers, with tokens dated by this clock. */
    public static WireSocketCluster start(InstantSource clock) {
        return new WireSocketCluster(new TokenIssuer(Account.EXAMPLE, clock));
    }

    /** The node of region {@code eu-central-1}. */
    public ScriptedServer eu() {
        return eu.server();
    }

    /** The node of region {@code us-east-1}. */
    public ScriptedServer us() {
        return us.server();
    }

    /** The server that issues tokens, at {@code POST /connect/token}. */
    public ScriptedServer dashboard() {
        return dashboard;
    }

    /** The issuer of the tokens that all three servers check. */
    public TokenIssuer issuer() {
        return issuer;
    }

    /**
     * Moves a document to a region.
     *
     * @throws IllegalArgumentException if the server is neither {@link #eu()} nor {@link #us()}
     */
    public void move(String document, ScriptedServer region) {
        homes.put(document, regionOf(region));
    }

    /** Closes the three servers. */
    @Override
    public void close() {
        dashboard.close();
        eu.server().close();
        us.server().close();
    }

    private void serve(Region region) {
        region.server()
                .checkTokens(issuer)
                .onHandshake(handshake -> decide(region, handshake))
                .serve("/discovery", this::discover);
    }

    private Handshake decide(Region here, Call handshake) {
        String document = handshake.path().substring(1);
        if (!NAME.matcher(document).matches()) {
            return Handshake.refuse(4007, "Invalid document name");
        }
        return home(document).equals(here)
                ? Handshake.accept()
                : Handshake.redirect(home(document).server().ws("/" + document));
    }

    private Answer discover(Call call) {
        return call.queryParameter("documentName")
                .filter(name -> NAME.matcher(name).matches())
                .map(this::located)
                .orElseGet(() -> Answer.status(400).withBody("documentName is missing or malformed"));
    }

    private Reply located(String document) {
        Region home = home(document);
        return Answer.status(200)
                .withJson("{\"region\":\"%s\",\"url\":\"%s\",\"isNew\":false}"
                        .formatted(home.name(), home.server().ws("/" + document)));
    }

    private Region home(String document) {
        return homes.getOrDefault(document, eu);
    }

    private Region regionOf(ScriptedServer server) {
        if (server.equals(eu.server())) {
            return eu;
        }
        if (server.equals(us.server())) {
            return us;
        }
        throw new IllegalArgumentException("not a region of this cluster: port " + server.port());
    }

    private record Region(String name, ScriptedServer server) {}
}
