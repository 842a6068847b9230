package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.ScriptedServer;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The explanation of a failure without an answer names the address and the cause, and no secret. */
class BlameTest {

    private static final String USER = "hush:hush@";
    private static final String QUERY = "?token=hush";

    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private @Nullable ReconnectingWebSocket socket;

    @AfterEach
    void close() {
        if (socket != null) {
            socket.close();
        }
        server.close();
    }

    private void open(Supplier<URI> address) {
        open(address, TestPolicy.QUICK);
    }

    private void open(Supplier<URI> address, Policy policy) {
        socket = ReconnectingWebSocket.builder(address, policy)
                .httpDomain("dataplane")
                .heartbeat(Duration.ofSeconds(1), Duration.ofMillis(100))
                .maxMessageSize(10)
                .open(events);
    }

    private static GiveUp call(URI base) throws InterruptedException {
        return call(base, TestPolicy.QUICK);
    }

    private static GiveUp call(URI base, Policy policy) throws InterruptedException {
        return RecoveringHttp.builder(policy)
                .endpoint("dataplane", base)
                .build()
                .send(HttpCall.get("dataplane", "/orders" + QUERY), BodyHandlers.ofString())
                .giveUp()
                .orElseThrow();
    }

    private static void assertBlames(String context, Decision decision) {
        assertEquals(context, decision.failure().context());
        assertTrue(
                decision.explanation().text().endsWith("; " + context),
                () -> decision.explanation().text());
    }

    private static void assertGaveUp(String code, String context, GiveUp giveUp) {
        assertEquals(code, giveUp.failure().code().code());
        assertBlames(context, giveUp);
    }

    private URI withSecrets(String scheme) {
        return URI.create(scheme + "://" + USER + "localhost:" + server.port() + "/doc" + QUERY);
    }

    private String there(String scheme) {
        return scheme + "://localhost:" + server.port() + "/doc";
    }

    @Test
    void anUnderscoreInAHostIsNamed() throws Exception {
        open(() -> URI.create("ws://my_service:8080/d" + QUERY));

        assertGaveUp(
                "request-invalid",
                "ws://my_service:8080/d cannot be used: its host has an underscore",
                events.giveUp());
        assertGaveUp(
                "request-invalid",
                "http://my_service:8080/ cannot be used: its host has an underscore",
                call(URI.create("http://my_service:8080/" + QUERY)));
    }

    @Test
    void aFragmentIsNamed() {
        open(() -> URI.create("ws://localhost/d#hush"));

        assertGaveUp("request-invalid", "ws://localhost/d cannot be used: it has a fragment", events.giveUp());
    }

    @Test
    void aSupplierWithoutAnAddressIsNamed() {
        open(() -> {
            throw new IllegalStateException("hush");
        });

        assertGaveUp("request-invalid", "the socket has no address", events.giveUp());
    }

    @Test
    void aRefusedPortIsNamed() throws Exception {
        server.kill();
        open(() -> withSecrets("ws"));

        String context = events.step().failure().context();
        assertTrue(context.startsWith(there("ws") + ": Conn"), context);
        GiveUp giveUp = call(server.http("/"));
        assertEquals("not-sent", giveUp.failure().code().code());
        assertTrue(
                giveUp.failure().context().startsWith(server.http("/orders") + ": Conn"),
                () -> giveUp.failure().context());
    }

    @Test
    void anUnknownHostIsNamed() {
        open(() -> URI.create("ws://nobody.invalid/doc"));

        assertBlames("ws://nobody.invalid/doc: the host is unknown", events.step());
    }

    @Test
    void anAnswerOfAProxyIsNamed() {
        server.script().then(Handshake.answer(Answer.status(302).withHeader("Location", "/login?hush")));
        open(() -> withSecrets("ws"));

        assertBlames(there("ws") + ": answered with the status 302", events.step());
    }

    @Test
    void aPingWithoutAnAnswerIsNamed() {
        server.script().then(Handshake.freeze());
        open(() -> withSecrets("ws"));

        events.expect("connected");
        assertBlames(there("ws") + ": a ping was not answered", events.step());
    }

    @Test
    void aMessageThatIsTooLargeIsNamed() {
        try (RawServer raw = RawServer.keeping(new byte[] {(byte) 0x82, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})) {
            open(() -> raw.address("ws"));

            events.expect("connected");
            assertGaveUp("too-large", raw.address("ws") + ": a message exceeds the limit of 10", events.giveUp());
        }
    }

    @Test
    void anEndpointWithoutAnAddressIsNamed() throws Exception {
        Policy policy = TestPolicy.QUICK.withRemedy(
                TestPolicy.QUICK.domain("close").lookup("1006"), Remedy.redirectTo("elsewhere"));
        server.script().cutShort().cutShort();
        open(() -> server.ws("/doc"), policy);

        events.step();
        assertGaveUp("endpoint-unknown", "the endpoint elsewhere has no address", events.giveUp());
        assertGaveUp("endpoint-unknown", "the endpoint elsewhere has no address", callThatIsRedirected());
    }

    private GiveUp callThatIsRedirected() throws InterruptedException {
        server.script().on("/orders", Answer.status(503));
        return call(
                server.http("/"),
                TestPolicy.QUICK.withRemedy(
                        TestPolicy.QUICK.domain("dataplane").lookup("503"), Remedy.redirectTo("elsewhere")));
    }
}
