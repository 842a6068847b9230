package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.Recording;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WatchedExecutor;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A socket that gave up comes back by itself after its rest, once. */
class SocketRestTest {

    private static final Duration REST = Duration.ofMinutes(10);
    private static final Limits LIMITS = TestPolicy.LIMITS.withRest(REST);

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private final WatchedExecutor sessions = new WatchedExecutor();

    private @Nullable ReconnectingWebSocket opened;

    private ReconnectingWebSocket open(Policy policy) {
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), policy)
                .httpDomain("dataplane")
                .environment(VirtualEnvironment.at(time).withRandom(() -> 0).withExecutor(sessions))
                .noHeartbeat()
                .open(events);
        opened = socket;
        return socket;
    }

    /** A socket that rests since the time 0. */
    private ReconnectingWebSocket resting() {
        server.script().refuse(4500, "");
        ReconnectingWebSocket socket = open(TestPolicy.SLOW.withLimits(LIMITS.withRetries(0)));
        events.expect("connected");
        GiveUp giveUp = events.giveUp();
        assertEquals(Optional.of(REST), giveUp.rest());
        assertEquals(
                new SocketSnapshot(
                        SocketStatus.GIVEN_UP, Optional.of(giveUp), Optional.of(Instant.parse("2026-01-01T00:10:00Z"))),
                socket.snapshot());
        return socket;
    }

    private static <T> T soon(CompletableFuture<T> future) {
        return future.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        if (opened != null) {
            opened.close();
            soon(events.whenClosed());
        }
        server.close();
        time.runUntilIdle(1);
    }

    @Test
    void aSocketComesBackByItself() {
        ReconnectingWebSocket socket = resting();

        time.advance(REST.minusMillis(1));
        assertEquals(1, server.handshakes().count());
        time.advance(Duration.ofMillis(1));

        events.expect("connected");
        assertEquals(SocketStatus.CONNECTED, socket.status());
        assertEquals(0, time.pending());
        assertEquals(2, server.handshakes().count());
    }

    @Test
    void theLogSaysWhenASocketComesBack() {
        Recording recording = new Recording();

        resting();

        recording.close();
        assertTrue(recording.all().contains("given up; comes back by itself in PT10M"), recording::all);
    }

    @Test
    void anEpisodeAfterARestHasFreshLimits() {
        server.script().refuse(4500, "").refuse(4500, "").refuse(4500, "").refuse(4500, "");
        open(TestPolicy.SLOW.withLimits(LIMITS.withRetries(1)));
        events.expect("connected", "retry close/4500");
        soon(time.whenPending(1));
        assertTrue(time.runNext());
        events.expect("connected", "give-up close/4500 retries-spent");
        soon(time.whenPending(1));

        time.advance(REST);

        events.expect("connected", "retry close/4500");
        soon(time.whenPending(1));
        assertTrue(time.runNext());
        events.expect("connected", "give-up close/4500 retries-spent");
    }

    @Test
    void aResumeEndsTheRest() {
        ReconnectingWebSocket socket = resting();

        socket.resume();

        events.expect("connected");
        assertEquals(0, time.pending());
        time.advance(Duration.ofHours(1));
        assertEquals(2, server.handshakes().count());
        assertEquals(0, events.left());
    }

    @Test
    void aPauseEndsTheRest() {
        ReconnectingWebSocket socket = resting();

        socket.pause();
        sessions.awaitIdle();

        assertEquals(0, time.pending());
        assertEquals(SocketStatus.GIVEN_UP, socket.status());
        assertEquals(Optional.empty(), socket.snapshot().nextAttempt());
        socket.resume();
        events.expect("connected");
    }

    @Test
    void closingEndsTheRest() {
        ReconnectingWebSocket socket = resting();

        socket.close();
        events.expect("closed");

        assertEquals(0, time.pending());
    }

    @Test
    void aRowsOwnLimitDoesNotRest() {
        server.script().refuse(4500, "").refuse(4500, "").refuse(4500, "").refuse(4500, "");
        ReconnectingWebSocket socket = open(TestPolicy.SLOW.withLimits(LIMITS));
        for (int i = 0; i < 3; i++) {
            events.expect("connected", "retry close/4500");
            soon(time.whenPending(1));
            assertTrue(time.runNext());
        }
        events.expect("connected");

        assertFalse(events.giveUp().rest().isPresent());

        sessions.awaitIdle();
        assertEquals(0, time.pending());
        assertEquals(Optional.empty(), socket.snapshot().nextAttempt());
    }
}
