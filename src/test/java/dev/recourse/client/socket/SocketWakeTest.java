package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.Connectivity;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Step;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Handshake;
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

/** A wait that is cut short: by a wake, or because the network is back. */
class SocketWakeTest {

    private static final Duration REST = Duration.ofMinutes(10);

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private final Object turn = new Object();
    private final Connectivity connectivity = Connectivity.create();

    private @Nullable ReconnectingWebSocket opened;

    private ReconnectingWebSocket open(Policy policy) {
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), policy)
                .httpDomain("dataplane")
                .environment(VirtualEnvironment.at(time).withRandom(() -> 0).withExecutor(this::inTurn))
                .connectivity(connectivity)
                .noHeartbeat()
                .open(events);
        opened = socket;
        return socket;
    }

    /** A socket that waits 30 s since the time 0, without a hint. */
    private ReconnectingWebSocket waiting() {
        server.script().refuse(4006, "");
        ReconnectingWebSocket socket = open(TestPolicy.SLOW);
        events.expect("connected", "retry close/4006");
        soon(time.whenPending(1));
        obeyed(socket);
        return socket;
    }

    private static <T> T soon(CompletableFuture<T> future) {
        return future.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private void inTurn(Runnable task) {
        synchronized (turn) {
            task.run();
        }
    }

    /** Waits until the socket has done what it was asked: whichever thread does it, it is in this turn. */
    private SocketSnapshot obeyed(ReconnectingWebSocket socket) {
        synchronized (turn) {
            return socket.snapshot();
        }
    }

    private static Optional<Instant> at(long millis) {
        return Optional.of(Instant.parse("2026-01-01T00:00:00Z").plusMillis(millis));
    }

    @AfterEach
    void nothingIsLeftBehind() {
        if (opened != null) {
            opened.close();
            soon(events.whenClosed());
        }
        server.close();
        time.runUntilIdle(2);
    }

    @Test
    void aWakeAttemptsAtOnce() {
        ReconnectingWebSocket socket = waiting();
        time.advance(Duration.ofSeconds(5));

        socket.wake();

        events.expect("connected");
        assertEquals(5_000, time.now());
        assertEquals(2, server.handshakes().count());
    }

    @Test
    void afterAWakeAPauseHasNothingLeftToWaitFor() {
        ReconnectingWebSocket socket = waiting();
        socket.wake();
        events.expect("connected");

        socket.pause();
        socket.resume();

        events.expect("connected");
        assertEquals(0, time.now());
    }

    @Test
    void aWakeThatWasPutOffIsNotCarriedOutWithoutANetwork() {
        ReconnectingWebSocket socket = waiting();
        socket.wake();
        events.expect("connected");
        connectivity.offline();
        server.closeAll(4099, "");
        events.expect("retry close/4099");
        soon(time.whenPending(1));
        obeyed(socket);
        time.advance(Duration.ofMillis(500));
        connectivity.online();
        obeyed(socket);
        connectivity.offline();

        time.advance(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), obeyed(socket).nextAttempt());
        assertEquals(2, server.handshakes().count());
        connectivity.online();

        events.expect("connected");
    }

    @Test
    void aWakeStartsTheBackoffAgain() {
        server.script().refuse(4006, "").refuse(4006, "").refuse(4006, "");
        ReconnectingWebSocket socket = open(TestPolicy.SLOW);
        for (int wait : new int[] {30, 60}) {
            events.expect("connected");
            assertEquals(Duration.ofSeconds(wait), events.step().delay());
            soon(time.whenPending(1));
            obeyed(socket);
            if (wait == 30) {
                time.advance(Duration.ofSeconds(wait));
            }
        }

        socket.wake();

        events.expect("connected");
        assertEquals(Duration.ofSeconds(30), events.step().delay());
        assertEquals(3, socket.snapshot().decision().orElseThrow().state().steps());
    }

    @Test
    void aSecondWakeIsCarriedOutWhenASecondHasPassed() {
        server.script().refuse(4006, "").refuse(4006, "");
        ReconnectingWebSocket socket = open(TestPolicy.SLOW);
        events.expect("connected", "retry close/4006");
        soon(time.whenPending(1));
        obeyed(socket);
        socket.wake();
        events.expect("connected", "retry close/4006");
        soon(time.whenPending(1));
        obeyed(socket);

        socket.wake();
        socket.wake();

        assertEquals(at(1_000), obeyed(socket).nextAttempt());
        time.advance(Duration.ofMillis(999));
        assertEquals(2, server.handshakes().count());
        time.advance(Duration.ofMillis(1));
        events.expect("connected");
        assertEquals(3, server.handshakes().count());
    }

    @Test
    void aWakeDoesNotComeBeforeTheServersHint() {
        server.script().then(Handshake.answer(Answer.status(503).withHeader("Retry-After", "20")));
        ReconnectingWebSocket socket = open(TestPolicy.SLOW);
        Step step = events.step();
        assertEquals(Duration.ofSeconds(20), step.earliest());
        soon(time.whenPending(1));
        obeyed(socket);

        socket.wake();
        obeyed(socket);
        time.advance(Duration.ofMillis(19_999));
        assertEquals(1, server.handshakes().count());
        time.advance(Duration.ofMillis(1));

        events.expect("connected");
    }

    @Test
    void aWakeEndsARest() {
        server.script().refuse(4500, "");
        ReconnectingWebSocket socket =
                open(TestPolicy.SLOW.withLimits(TestPolicy.LIMITS.withRest(REST).withRetries(0)));
        events.expect("connected", "give-up close/4500 retries-spent");
        soon(time.whenPending(1));
        obeyed(socket);

        socket.wake();

        events.expect("connected");
        assertEquals(0, time.now());
        assertEquals(SocketStatus.CONNECTED, socket.status());
    }

    @Test
    void aWakeIsNothingToASocketThatDoesNotWait() {
        ReconnectingWebSocket socket = open(TestPolicy.SLOW);
        events.expect("connected");
        socket.wake();
        obeyed(socket);
        socket.pause();
        socket.wake();
        obeyed(socket);

        assertEquals(SocketStatus.PAUSED, socket.status());
        assertEquals(1, server.handshakes().count());
    }

    @Test
    void nothingIsAttemptedWithoutANetwork() {
        ReconnectingWebSocket socket = waiting();
        connectivity.offline();

        time.advance(Duration.ofHours(5));
        socket.wake();
        obeyed(socket);

        assertEquals(1, server.handshakes().count());
        assertEquals(Optional.empty(), socket.snapshot().nextAttempt());
        assertEquals(0, time.pending());
        connectivity.online();
        events.expect("connected");
    }

    @Test
    void theTimeWithoutANetworkIsNotCounted() {
        server.script().refuse(4006, "").refuse(4006, "");
        ReconnectingWebSocket socket = open(TestPolicy.SLOW);
        events.expect("connected", "retry close/4006");
        soon(time.whenPending(1));
        obeyed(socket);
        connectivity.offline();
        time.advance(Duration.ofSeconds(30));
        obeyed(socket);
        time.advance(Duration.ofHours(5));

        connectivity.online();

        events.expect("connected");
        Step step = events.step();
        assertEquals(Duration.ofSeconds(30), step.explanation().elapsed());
        assertEquals(Duration.ofSeconds(30), step.delay());
    }

    @Test
    void theFirstAttemptWaitsForTheNetworkToo() {
        connectivity.offline();
        ReconnectingWebSocket socket = open(TestPolicy.SLOW);
        obeyed(socket);
        assertEquals(SocketStatus.CONNECTING, socket.status());
        assertEquals(0, server.handshakes().count());

        connectivity.online();

        events.expect("connected");
    }

    @Test
    void aNetworkThatIsBackCutsTheWaitShort() {
        waiting();

        connectivity.online();

        events.expect("connected");
        assertEquals(0, time.now());
    }

    @Test
    void anOpenConnectionIsLeftAlone() {
        ReconnectingWebSocket socket = open(TestPolicy.SLOW);
        events.expect("connected");

        connectivity.offline();
        connectivity.online();
        obeyed(socket);

        assertEquals(SocketStatus.CONNECTED, socket.status());
        assertEquals(1, server.handshakes().count());
    }

    @Test
    void aClosedSocketIsNotWoken() {
        connectivity.offline();
        ReconnectingWebSocket socket = open(TestPolicy.SLOW);
        obeyed(socket);
        socket.close();
        soon(events.whenClosed());

        connectivity.online();

        assertEquals(0, server.handshakes().count());
        assertEquals(0, time.pending());
    }
}
