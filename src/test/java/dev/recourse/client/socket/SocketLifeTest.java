package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WatchedExecutor;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.DecisionKind;
import dev.recourse.testkit.CloseFrame;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the application can do with a socket in each status, in virtual time. */
class SocketLifeTest {

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private final WatchedExecutor sessions = new WatchedExecutor();
    private final CompletableFuture<Token> token = new CompletableFuture<>();
    private final ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.SLOW)
            .httpDomain("dataplane")
            .environment(VirtualEnvironment.at(time).withRandom(() -> 1).withExecutor(sessions))
            .tokens(CachedTokens.of(() -> token))
            .noHeartbeat()
            .open(events);

    private void connect() {
        token.complete(Token.of("secret"));
        events.expect("connected");
    }

    private void loseTheConnection() {
        server.dropAll();
        events.expect("retry close/1006");
        soon(time.whenPending(1));
    }

    private static <T> T soon(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        socket.close();
        soon(events.whenClosed());
        events.expect("closed");
        server.close();
        time.runUntilIdle(1);
        assertEquals(SocketStatus.CLOSED, socket.status());
        assertEquals(0, events.left());
    }

    @Test
    void aRateLimitIsWaitedOut() {
        server.script().refuse(4006, "Rate limit exceeded: 100 ops/min");
        connect();
        events.expect("retry close/4006");
        soon(time.whenPending(1));

        time.advance(Duration.ofMillis(29_999));
        assertEquals(1, server.handshakes().count());
        time.advance(Duration.ofMillis(1));

        events.expect("connected");
    }

    @Test
    void aConnectionThatEndsAtOnceEndsNoEpisode() {
        for (int i = 0; i < 4; i++) {
            server.script().refuse(4500, "later");
        }
        connect();
        for (int i = 0; i < 3; i++) {
            events.expect("retry close/4500");
            soon(time.whenPending(1));
            assertTrue(time.runNext());
            events.expect("connected");
        }

        events.expect("give-up close/4500 retries-spent");
    }

    @Test
    void aConnectionThatLastedEndsTheEpisode() {
        connect();
        for (int i = 0; i < 20; i++) {
            loseTheConnection();
            time.advance(Duration.ofSeconds(1));
            events.expect("connected");
            time.advance(Duration.ofSeconds(10));
        }
    }

    @Test
    void closingEndsTheWaitForAToken() {
        socket.close();
        soon(events.whenClosed());

        token.complete(Token.of("secret"));

        assertEquals(0, server.handshakes().count());
    }

    @Test
    void closingEndsAHandshake() {
        server.script().silent();
        token.complete(Token.of("secret"));
        soon(server.handshakes().nth(1));

        socket.close();

        soon(events.whenClosed());
    }

    @Test
    void closingEndsADelay() {
        connect();
        loseTheConnection();

        socket.close();

        soon(events.whenClosed());
        assertEquals(0, time.pending());
    }

    @Test
    void closingAfterAGiveUpIsReported() {
        server.script().refuse(4003, "Forbidden");
        connect();
        events.expect("give-up close/4003 not-recoverable");

        socket.close();

        soon(events.whenClosed());
    }

    @Test
    void aResumeAfterAGiveUpConnects() {
        server.script().refuse(4003, "Forbidden");
        connect();
        assertEquals(DecisionKind.GIVE_UP, events.giveUp().kind());

        socket.resume();

        events.expect("connected");
    }

    @Test
    void aPausedSocketStaysAwayUntilItIsResumed() {
        connect();
        socket.pause();
        assertEquals(new CloseFrame(1001, ""), soon(server.closes().nth(1)));
        assertEquals(SocketStatus.PAUSED, socket.status());
        time.advance(Duration.ofHours(1));
        assertEquals(1, server.handshakes().count());

        socket.resume();

        events.expect("connected");
    }

    @Test
    void aPauseDoesNotShortenAWait() {
        connect();
        loseTheConnection();
        socket.pause();
        sessions.awaitIdle();
        assertEquals(0, time.pending());
        socket.resume();
        sessions.awaitIdle();
        assertEquals(1, time.pending());

        time.advance(Duration.ofMillis(999));
        assertEquals(1, server.handshakes().count());
        time.advance(Duration.ofMillis(1));

        events.expect("connected");
    }

    @Test
    void resumingAHealthyOrAWaitingSocketChangesNothing() {
        connect();
        socket.resume();
        loseTheConnection();
        socket.resume();
        sessions.awaitIdle();

        assertEquals(1, time.pending());
        assertEquals(1, server.handshakes().count());
    }

    @Test
    void aTokenSourceThatNeverAnswersIsNotWaitedForForEver() {
        soon(time.whenPending(1));
        time.advance(Duration.ofMillis(59_999));
        assertEquals(0, events.left());
        time.advance(Duration.ofMillis(1));
        events.expect("refresh transport/refresh-unknown");
        soon(time.whenPending(1));
        time.advance(Duration.ofMinutes(1));

        events.expect("give-up transport/refresh-unknown refreshes-spent");
        assertEquals(0, time.pending());
    }
}
