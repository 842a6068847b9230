package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectFlaw;
import dev.recourse.engine.RedirectRules;
import dev.recourse.testkit.ScriptedServer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing may reach the other server, which counts its requests. */
class RedirectSafetyTest {

    private static final Policy STRICT =
            TestPolicy.QUICK.withRedirects(RedirectRules.of(List.of("wss"), List.of("*.wiresocket.net")));

    private final ScriptedServer server = ScriptedServer.start();
    private final ScriptedServer other = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();

    @AfterEach
    void close() {
        server.close();
        other.close();
    }

    private GiveUp giveUpAfter(String reason, Policy policy) {
        server.script().refuse(4009, reason);
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), policy)
                .httpDomain("dataplane")
                .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(Token.of("secret"))))
                .open(events);
        events.expect("connected");
        GiveUp giveUp = events.giveUp();
        socket.close();
        assertEquals(0, other.handshakes().count() + other.calls().count());
        assertEquals(1, server.handshakes().count());
        return giveUp;
    }

    private void refused(String url, RedirectFlaw flaw) {
        GiveUp giveUp = giveUpAfter("REDIRECT:" + url.replace("PORT", Integer.toString(other.port())), STRICT);

        assertEquals(GiveUpCause.REDIRECT_UNSAFE, giveUp.cause());
        assertEquals(Optional.of(flaw), giveUp.explanation().flaw());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wss://localhost:PORT/doc",
                "wss://127.0.0.1:PORT/doc",
                "wss://wiresocket.net:PORT/doc",
                "wss://wiresocket.net.localhost:PORT/doc",
                "wss://localhost:PORT/eu.wiresocket.net",
                "wss://localhost:PORT?eu.wiresocket.net"
            })
    void anotherHostIsRefused(String url) {
        refused(url, RedirectFlaw.HOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws://localhost:PORT/doc", "http://localhost:PORT/doc", "ws://eu.wiresocket.net/doc"})
    void anotherSchemeIsRefused(String url) {
        refused(url, RedirectFlaw.SCHEME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wss://eu.wiresocket.net@localhost:PORT/doc", "wss://a:b@eu.wiresocket.net/doc"})
    void userInfoIsRefused(String url) {
        refused(url, RedirectFlaw.USER_INFO);
    }

    @Test
    void aFragmentIsRefused() {
        refused("wss://localhost:PORT/#eu.wiresocket.net", RedirectFlaw.FRAGMENT);
    }

    @Test
    void aUrlThatMayBeCutOffIsRefused() {
        String url = "ws://localhost:" + other.port() + "/";
        GiveUp giveUp = giveUpAfter("REDIRECT:" + url + "d".repeat(123 - 9 - url.length()), TestPolicy.QUICK);

        assertEquals(GiveUpCause.REDIRECT_UNSAFE, giveUp.cause());
        assertEquals(Optional.of(RedirectFlaw.CUT), giveUp.explanation().flaw());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REDIRECT:", "moved", "redirect:wss://eu.wiresocket.net/doc"})
    void aReasonWithoutAUrlIsGivenUp(String reason) {
        assertEquals(GiveUpCause.REDIRECT_MISSING, giveUpAfter(reason, STRICT).cause());
    }

    @ParameterizedTest
    @ValueSource(strings = {"REDIRECT:wss://", "REDIRECT://", "REDIRECT:%", "REDIRECT: wss://eu.wiresocket.net/"})
    void anUnreadableUrlIsRefused(String reason) {
        assertEquals(GiveUpCause.REDIRECT_UNSAFE, giveUpAfter(reason, STRICT).cause());
    }

    @Test
    void theSameTargetTwiceIsGivenUp() {
        String there = "REDIRECT:" + other.ws("/doc");
        server.script().refuse(4009, there);
        other.script().refuse(4009, there);
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .open(events);

        events.expect("connected", "redirect close/4009", "connected");

        assertEquals(GiveUpCause.REDIRECT_LOOP, events.giveUp().cause());
        assertEquals(1, other.handshakes().count());
        socket.close();
    }
}
