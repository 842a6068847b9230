package dev.recourse.testkit;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * WireSocket in miniature: two regional nodes and the dashboard, each a {@link ScriptedServer}, with one issuer.
 *
 * <p>With nothing scripted, a client that does everything right is served: the dashboard issues tokens, every node
 * checks them, answers {@code GET /discovery?documentName=…}, and closes a socket for a document that lives in the
 * other region with 4009 and where to go, cut off at 123 bytes. A document lives in {@link #eu()} until it is moved;
 * its name is letters, digits, {@code -} and {@code _}, at most 255.
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

    /** Starts the three servers, with tokens dated by the system's clock. */
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

    /** Who signs the tokens, and checks them on all three servers. */
    public TokenIssuer issuer() {
        return issuer;
    }

    /**
     * Lets a document live in another region from now on.
     *
     * @throws IllegalArgumentException if the server is neither {@link #eu()} nor {@link #us()}
     */
    public void move(String document, ScriptedServer to) {
        homes.put(document, regionOf(to));
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
                .admit(handshake -> admit(region, handshake))
                .serve("/discovery", this::discover);
    }

    private Handshake admit(Region here, Call handshake) {
        String document = handshake.path().substring(1);
        if (!NAME.matcher(document).matches()) {
            return Handshake.refuse(4007, "Invalid document name");
        }
        return home(document).equals(here)
                ? Handshake.accept()
                : Handshake.redirect(home(document).server().ws("/" + document));
    }

    private Answer discover(Call call) {
        return call.parameter("documentName")
                .filter(name -> NAME.matcher(name).matches())
                .map(this::whereabouts)
                .orElseGet(() -> Answer.status(400).body("documentName is missing or malformed"));
    }

    private Reply whereabouts(String document) {
        Region home = home(document);
        return Answer.status(200)
                .json("{\"region\":\"%s\",\"url\":\"%s\",\"isNew\":false}"
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
