package dev.recourse.client.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.Environment;
import dev.recourse.client.KnownFailure;
import dev.recourse.client.io.Stages;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.socket.SocketStatus;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A failed token request counts once, however many sessions asked. */
class SharedFailureTest {

    private static final Policy POLICY = WireSocket.policy();
    private static final int SOCKETS = 100;
    private static final Duration OUTAGE = Duration.ofMinutes(5);

    private final VirtualTime time = new VirtualTime();
    private final SplittableRandom random = new SplittableRandom(7);
    private final Environment environment = VirtualEnvironment.at(time).withRandom(this::random);
    private final List<ReconnectingWebSocket> sockets = new ArrayList<>();
    private Optional<Throwable> outage = Optional.empty();
    private int requests;

    private synchronized double random() {
        return random.nextDouble();
    }

    private CompletionStage<Token> grant() {
        requests++;
        return outage.<CompletionStage<Token>>map(CompletableFuture::failedFuture)
                .orElseGet(() -> CompletableFuture.completedFuture(Token.of("good")));
    }

    private CachedTokens tokens() {
        return CachedTokens.builder(this::grant)
                .policy(POLICY)
                .environment(environment)
                .build();
    }

    private static Throwable error(String kind) {
        return kind.equals("refused")
                ? new ConnectException("refused")
                : new KnownFailure(POLICY.domain("dataplane").lookup(kind).failed());
    }

    private Failure failure(CachedTokens tokens) {
        CompletableFuture<Failure> failed = new CompletableFuture<>();
        Stages.whenDone(
                tokens.token(),
                (token, thrown) -> failed.complete(
                        ((KnownFailure) Stages.cause(thrown == null ? new IOException() : thrown)).failure()));
        return failed.join();
    }

    /** How many requests clients send during an outage of five minutes, each of which asks as its policy says. */
    private int requestsOf(int clients, String kind, CountDownLatch connected) {
        outage = Optional.of(error(kind));
        requests = 0;
        CachedTokens shared = tokens();
        try (ScriptedServer server = ScriptedServer.start()) {
            for (int i = 0; i < clients; i++) {
                sockets.add(ReconnectingWebSocket.builder(() -> server.ws("/doc"), POLICY)
                        .httpDomain("dataplane")
                        .environment(environment)
                        .tokens(shared)
                        .noHeartbeat()
                        .open(new SocketListener() {
                            @Override
                            public void connected() {
                                connected.countDown();
                            }
                        }));
            }
            time.advance(OUTAGE);
            int during = requests;
            outage = Optional.empty();
            shared.reset();
            sockets.forEach(ReconnectingWebSocket::resume);
            time.advance(Duration.ofMinutes(2));
            assertTrue(connected.await(30, TimeUnit.SECONDS));
            assertEquals(during + 1, requests);
            sockets.forEach(ReconnectingWebSocket::close);
            sockets.clear();
            return during;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"503", "500", "401", "refused"})
    void aHundredSocketsAskAFailingEndpointAsOftenAsOne(String kind) {
        int alone = requestsOf(1, kind, new CountDownLatch(1));

        int together = requestsOf(SOCKETS, kind, new CountDownLatch(SOCKETS));

        assertTrue(together <= 2 * alone, () -> together + " requests, one client alone " + alone);
        assertTrue(together <= 22, () -> together + " requests");
    }

    @Test
    void untilTheDelayIsOverEverybodyGetsTheSameFailureAtOnce() {
        outage = Optional.of(error("503"));
        CachedTokens tokens = tokens();

        for (int i = 0; i < 10; i++) {
            assertEquals("dataplane/503 SERVICE_UNAVAILABLE", failure(tokens).toString());
        }

        assertEquals(1, requests);
    }

    @Test
    void aHintThatIsToldLaterIsShorterByThen() {
        outage = Optional.of(
                new KnownFailure(POLICY.domain("dataplane").lookup(503).failed().withHint(Duration.ofMinutes(1))));
        CachedTokens tokens = tokens();
        assertEquals(Optional.of(Duration.ofMinutes(1)), failure(tokens).hint());

        time.advance(Duration.ofSeconds(50));

        Duration left = failure(tokens).hint().orElseThrow();
        assertTrue(left.toSeconds() >= 10 && left.toSeconds() <= 16, left::toString);
        assertEquals(1, requests);
    }

    @Test
    void afterAGiveUpOneRequestAMinuteIsSent() {
        outage = Optional.of(error("400"));
        CachedTokens tokens = tokens();
        for (int second = 0; second < 600; second++) {
            assertEquals("dataplane/400 BAD_REQUEST", failure(tokens).toString());
            time.advance(Duration.ofSeconds(1));
        }

        assertEquals(10, requests);
    }

    @Test
    void aSourceThatIsResetAsksAtOnce() {
        outage = Optional.of(error("400"));
        CachedTokens tokens = tokens();
        failure(tokens);
        outage = Optional.empty();

        tokens.reset();

        assertEquals(Token.of("good"), tokens.token().toCompletableFuture().join());
    }

    @Test
    void aSuccessEndsTheEpisode() {
        CachedTokens tokens = tokens();
        for (int i = 0; i < 100; i++) {
            outage = Optional.of(error("503"));
            tokens.renew(Token.of("good"));
            time.advance(Duration.ofSeconds(1));
            outage = Optional.empty();
            assertEquals(
                    Token.of("good"),
                    tokens.renew(Token.of("good")).toCompletableFuture().join());
        }

        assertEquals(200, requests);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> CompletionStage<Token> sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void aGrantThatThrowsACheckedExceptionOnceStopsNobody() throws InterruptedException {
        CountDownLatch connected = new CountDownLatch(3);
        CachedTokens tokens = CachedTokens.builder(() -> requests++ == 0
                        ? SharedFailureTest.<RuntimeException>sneaky(new IOException("network"))
                        : CompletableFuture.completedFuture(Token.of("ok")))
                .environment(environment)
                .build();
        try (ScriptedServer server = ScriptedServer.start()) {
            for (int i = 0; i < 3; i++) {
                sockets.add(ReconnectingWebSocket.builder(() -> server.ws("/doc"), POLICY)
                        .httpDomain("dataplane")
                        .environment(environment)
                        .tokens(tokens)
                        .noHeartbeat()
                        .open(new SocketListener() {
                            @Override
                            public void connected() {
                                connected.countDown();
                            }
                        }));
            }
            sockets.forEach(socket -> assertEquals(SocketStatus.RECOVERING, socket.status()));

            time.advance(Duration.ofSeconds(10));

            assertTrue(connected.await(30, TimeUnit.SECONDS));
            assertEquals(2, requests);
            sockets.forEach(ReconnectingWebSocket::close);
        }
    }
}
