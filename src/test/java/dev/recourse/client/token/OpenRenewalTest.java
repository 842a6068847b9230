package dev.recourse.client.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Renewals while somebody listens. */
class OpenRenewalTest {

    private final VirtualTime time = new VirtualTime();
    private final List<String> told = new ArrayList<>();
    private int requests;
    private Duration lifetime = Duration.ofMinutes(15);
    private boolean fails;

    private final CachedTokens tokens = CachedTokens.builder(this::grant)
            .environment(VirtualEnvironment.at(time).withRandom(() -> 1))
            .build();

    private CompletionStage<Token> grant() {
        requests++;
        return fails
                ? CompletableFuture.failedFuture(new IOException("no"))
                : CompletableFuture.completedFuture(Token.of("token" + requests).withLifetime(lifetime));
    }

    private Runnable listen(String name) {
        return tokens.onRenewal(token -> told.add(name + " " + token.secret()));
    }

    @Test
    void whileSomebodyListensTokensAreRenewedBeforeTheyExpire() {
        tokens.token();
        Runnable stop = listen("a");

        time.advance(Duration.ofMinutes(14));
        assertEquals(List.of("a token2"), told);
        time.advance(Duration.ofMinutes(28));
        assertEquals(List.of("a token2", "a token3", "a token4"), told);

        stop.run();
        stop.run();
        assertEquals(0, time.pending());
        time.advance(Duration.ofHours(1));
        assertEquals(4, requests);
    }

    @Test
    void aRenewalThatFailsIsRepeatedAsThePolicySays() {
        tokens.token();
        listen("a");
        fails = true;
        time.advance(Duration.ofMinutes(14).plusSeconds(6));
        assertEquals(4, requests);

        fails = false;
        time.advance(Duration.ofSeconds(1));

        assertEquals(List.of("a token5"), told);
    }

    @Test
    void tokensWithoutALifeAreNotRenewedWithoutEnd() {
        lifetime = Duration.ZERO;
        listen("a");
        tokens.token();

        time.advance(Duration.ofSeconds(10));

        assertEquals(11, requests);
    }

    @Test
    void aListenerThatThrowsHarmsNobody() {
        tokens.onRenewal(token -> {
            throw new AssertionError("a mistake");
        });
        listen("b");

        tokens.token();
        tokens.renew(Token.of("token1"));

        assertEquals(List.of("b token1", "b token2"), told);
    }

    @Test
    void oneOfTwoEqualListenersCanLeave() {
        List<Token> heard = new ArrayList<>();
        Runnable first = tokens.onRenewal(heard::add);
        tokens.onRenewal(heard::add);
        first.run();

        tokens.token();

        assertEquals(List.of(Token.of("token1")), heard);
    }

    @Test
    void anOpenSocketIsToldAndAClosedOneIsNot() throws InterruptedException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        try (ScriptedServer server = ScriptedServer.start()) {
            ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                    .httpDomain("dataplane")
                    .environment(VirtualEnvironment.at(time))
                    .tokens(tokens)
                    .noHeartbeat()
                    .open(new SocketListener() {
                        @Override
                        public void connected() {
                            events.add("connected");
                        }

                        @Override
                        public void tokenRenewed(Token token) {
                            events.add(token.secret());
                            throw new IllegalStateException("a mistake");
                        }

                        @Override
                        public void closed() {
                            events.add("closed");
                        }
                    });
            assertEquals("connected", events.poll(30, TimeUnit.SECONDS));
            tokens.renew(Token.of("token1"));
            assertEquals("token2", events.poll(30, TimeUnit.SECONDS));
            time.advance(Duration.ofMinutes(14));
            assertEquals("token3", events.poll(30, TimeUnit.SECONDS));

            socket.close();
            assertEquals("closed", events.poll(30, TimeUnit.SECONDS));
            tokens.renew(Token.of("token3"));

            assertTrue(events.isEmpty());
            assertEquals(1, server.handshakes().count());
        }
    }
}
