package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.ConnectToken;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.WireSocketCluster;
import dev.recourse.wiresocket.WireSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The drivers under the policy of the shipped catalog. */
class WireSocketPolicyTest {

    private static final Policy POLICY =
            WireSocket.policy().withRedirects(WireSocket.policy().redirects().withLoopback());

    private final VirtualTime time = new VirtualTime();
    private final WireSocketCluster cluster = WireSocketCluster.start();
    private final SocketEvents events = new SocketEvents();
    private final ConnectToken grant = ConnectToken.builder(
                    cluster.dashboard().http("/connect/token"), POLICY, "dashboard")
            .credentials(
                    cluster.issuer().account().clientId(),
                    cluster.issuer().account().clientSecret())
            .build();

    private ReconnectingWebSocket open() {
        return open(CachedTokens.of(grant));
    }

    private ReconnectingWebSocket open(CachedTokens tokens) {
        return ReconnectingWebSocket.builder(() -> cluster.eu().ws("/doc"), POLICY)
                .environment(VirtualEnvironment.at(time).withRandom(() -> 0))
                .tokens(tokens)
                .httpDomain("dataplane")
                .endpoint("dataplane", () -> cluster.eu().ws("/doc"))
                .noHeartbeat()
                .open(events);
    }

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void aRateLimitedSocketComesBackAfterThirtySeconds() throws Exception {
        cluster.eu().script().refuse(4006, "Rate limit exceeded: 100 ops/min");
        ReconnectingWebSocket socket = open();
        events.expect("connected", "retry close/4006");
        time.whenPending(1).get(30, TimeUnit.SECONDS);

        time.advance(Duration.ofMillis(29_999));
        assertEquals(1, cluster.eu().handshakes().count());
        time.advance(Duration.ofMillis(1));

        events.expect("connected");
        socket.close();
    }

    @Test
    void anOldTokenInTheWrongRegionIsRenewedAndTakenThere() {
        cluster.move("doc", cluster.us());
        CachedTokens tokens = CachedTokens.builder(grant)
                .initialToken(Token.of(cluster.issuer().expiredToken()))
                .build();
        CompletableFuture<Void> gate = new CompletableFuture<>();
        cluster.dashboard().script().on("/connect/token", Answer.usual().after(gate));
        ReconnectingWebSocket socket = open(tokens);

        events.expect("connected", "refresh close/4002");
        gate.complete(null);

        events.expect("connected", "redirect close/4009", "connected");
        assertTrue(cluster.us().handshakes().entries().get(0).token().isPresent());
        socket.close();
    }
}
