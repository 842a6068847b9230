package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.WireSocketCluster;
import dev.recourse.testkit.junit.RecourseExtension;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SocketDecisionsTest {

    @RegisterExtension
    final RecourseExtension recourse = RecourseExtension.failOnUnusedSteps();

    private final SocketEvents events = new SocketEvents();
    private WireSocketCluster cluster;
    private CachedTokens tokens;
    private @Nullable ReconnectingWebSocket socket;

    @BeforeEach
    void start(WireSocketCluster started) {
        cluster = started;
        startWith(started.issuer().accessToken());
    }

    private void startWith(String token) {
        tokens = CachedTokens.builder(() -> CompletableFuture.completedFuture(
                        Token.of(cluster.issuer().accessToken())))
                .initialToken(Token.of(token))
                .build();
    }

    private ReconnectingWebSocket open() {
        ReconnectingWebSocket opened = ReconnectingWebSocket.builder(
                        () -> cluster.eu().ws("/doc"), TestPolicy.QUICK)
                .tokens(tokens)
                .httpDomain("dataplane")
                .open(events);
        socket = opened;
        return opened;
    }

    @AfterEach
    void close() {
        if (socket != null) {
            socket.close();
        }
    }

    @Test
    void connectsAndTalks() throws Exception {
        ReconnectingWebSocket open = open();
        events.expect("connected");

        open.send("hello").toCompletableFuture().get(30, TimeUnit.SECONDS);

        events.expect("text hello");
        assertEquals(SocketStatus.CONNECTED, open.status());
        open.close();
        events.expect("closed");
    }

    @Test
    void retriesAfterARateLimit() {
        cluster.eu().script().refuse(4006, "Rate limit exceeded: 100 ops/min");

        open();

        events.expect("connected", "retry close/4006", "connected");
        assertEquals(2, cluster.eu().handshakes().count());
    }

    @Test
    void refreshesAnInvalidToken() {
        startWith(cluster.issuer().expiredToken());

        open();

        events.expect("connected", "refresh close/4002", "connected");
    }

    @Test
    void goesWithItsTokenWhereTheDocumentIsAndStaysThere() throws Exception {
        cluster.move("doc", cluster.us());

        open();

        events.expect("connected", "redirect close/4009", "connected");
        assertEquals(
                tokens.token().toCompletableFuture().get().secret(),
                cluster.us().handshakes().entries().get(0).token().orElseThrow().text());
        cluster.us().dropAll();
        events.expect("retry close/1006", "connected");
        assertEquals(2, cluster.us().handshakes().count());
    }

    @Test
    void givesUpOnATokenOfAnotherTenant() {
        startWith(cluster.issuer().tokenForTenant("other"));

        ReconnectingWebSocket open = open();

        events.expect("connected");
        assertEquals(GiveUpCause.NOT_RECOVERABLE, events.giveUp().cause());
        assertEquals(SocketStatus.GIVEN_UP, open.status());
    }

    @Test
    void aRejectedHandshakeIsAStatusOfItsDomain() {
        cluster.eu()
                .script()
                .then(Handshake.answer(Answer.status(503).withHeader("Retry-After", "0")))
                .answer(401)
                .answer(400);

        open();

        events.expect("retry dataplane/503", "refresh dataplane/401", "give-up dataplane/400 not-recoverable");
    }

    @Test
    void aServerThatWasKilledIsFoundAgain() {
        open();
        events.expect("connected");

        cluster.eu().kill();
        events.expect("retry close/1006", "retry close/1006");
        cluster.eu().restart();

        assertTrue(events.until("connected"));
    }
}
