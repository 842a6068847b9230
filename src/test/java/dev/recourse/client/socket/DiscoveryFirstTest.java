package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.Environment;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.WireSocketCluster;
import dev.recourse.wiresocket.Documents;
import dev.recourse.wiresocket.WireSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** WireSocket's discovery is asked before the first attempt. */
class DiscoveryFirstTest {

    private static final Policy LOCAL =
            WireSocket.policy().withRedirects(WireSocket.policy().redirects().withLoopback());

    private final WireSocketCluster cluster = WireSocketCluster.start();
    private final ScriptedServer eu = cluster.eu();
    private final ScriptedServer us = cluster.us();
    private final SocketEvents events = new SocketEvents();
    private @Nullable ReconnectingWebSocket socket;

    private ReconnectingWebSocket open(Policy policy) {
        ReconnectingWebSocket opened = ReconnectingWebSocket.builder(() -> eu.ws("/doc"), policy)
                .httpDomain("dataplane")
                .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(
                        Token.of(cluster.issuer().accessToken()))))
                .environment(Environment.SYSTEM.withRandom(() -> 0))
                .locateFirst(Documents.discovery(() -> eu.http("/"), "doc"))
                .open(events);
        socket = opened;
        return opened;
    }

    @AfterEach
    void close() {
        if (socket != null) {
            socket.close();
        }
        cluster.close();
    }

    @Test
    void theFirstAttemptGoesWhereTheDocumentIs() {
        cluster.move("doc", us);

        open(LOCAL);

        events.expect("connected");
        assertEquals(0, eu.handshakes().count());
        assertEquals(1, us.handshakes().count());
    }

    @Test
    void theNextAttemptsGoThereWithoutAsking() {
        cluster.move("doc", us);
        open(LOCAL);
        events.expect("connected");

        us.dropAll();

        events.expect("retry close/1006", "connected");
        assertEquals(1, eu.calls().count());
        assertEquals(2, us.handshakes().count());
    }

    @Test
    void anAnswerThatIsNotAllowedIsNotUsed() {
        cluster.move("doc", us);

        open(WireSocket.policy());

        events.expect("connected");
        assertEquals(0, us.handshakes().count());
    }

    @Test
    void anAnswerWithoutAnAddressMeansTheSocketsOwn() {
        eu.script().on("/discovery", Answer.status(200).withJson("{}"));
        cluster.move("doc", us);

        open(LOCAL);

        events.expect("connected", "redirect close/4009", "connected");
        assertEquals(1, us.handshakes().count());
    }

    @Test
    void aBusyDiscoveryIsAskedAgain() {
        cluster.move("doc", us);
        eu.script().on("/discovery", Answer.status(503));

        open(LOCAL);

        events.expect("retry dataplane/503", "connected");
        assertEquals(0, eu.handshakes().count());
    }

    @Test
    void aResumeAsksDiscoveryAgain() {
        eu.script().refuse(4003, "Forbidden");
        ReconnectingWebSocket opened = open(LOCAL);
        events.expect("connected", "give-up close/4003 not-recoverable");
        cluster.move("doc", us);

        opened.resume();

        events.expect("connected");
        assertEquals(1, us.handshakes().count());
    }

    @Test
    void aDocumentsAddressIsChecked() {
        assertEquals(
                URI.create("wss://eu-central-1.wiresocket.net/my-doc"), Documents.address("eu-central-1", "my-doc"));
        for (String region : List.of("", "EU", "evil.example/", "eu.central", "-eu", "eu-", "a".repeat(64))) {
            assertThrows(IllegalArgumentException.class, () -> Documents.address(region, "my-doc"), region);
        }
        for (String name : List.of("", "a/b", "a?b", "d".repeat(256))) {
            assertThrows(IllegalArgumentException.class, () -> Documents.address("eu", name), name);
            assertThrows(IllegalArgumentException.class, () -> Documents.discovery(() -> eu.http("/"), name), name);
        }
    }
}
