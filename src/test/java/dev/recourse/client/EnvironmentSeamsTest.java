package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketStatus;
import dev.recourse.client.support.LogLines;
import dev.recourse.client.support.Mischief;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sessions recover, and end, in an environment whose parts fail. */
class EnvironmentSeamsTest {

    private static final Environment SYSTEM = Environment.SYSTEM;

    private enum Part {
        CLOCK("clock") {
            @Override
            Environment broken(Mischief mischief) {
                return SYSTEM.withTime(() -> mischief.<Long>commit(), SYSTEM.wallClock(), SYSTEM.scheduler());
            }
        },
        WALL_CLOCK("wall clock") {
            @Override
            Environment broken(Mischief mischief) {
                return SYSTEM.withTime(SYSTEM.clock(), mischief::commit, SYSTEM.scheduler());
            }
        },
        SCHEDULER("scheduler") {
            @Override
            Environment broken(Mischief mischief) {
                return SYSTEM.withTime(SYSTEM.clock(), SYSTEM.wallClock(), (task, delay) -> mischief.commit());
            }
        },
        CANCELLING("scheduler") {
            @Override
            Environment broken(Mischief mischief) {
                return SYSTEM.withTime(SYSTEM.clock(), SYSTEM.wallClock(), (task, delay) -> {
                    SYSTEM.scheduler().schedule(task, delay);
                    return mischief::commit;
                });
            }
        },
        RANDOM("source of random numbers") {
            @Override
            Environment broken(Mischief mischief) {
                return SYSTEM.withRandom(() -> mischief.<Double>commit());
            }
        },
        EXECUTOR("executor") {
            @Override
            Environment broken(Mischief mischief) {
                return SYSTEM.withExecutor(task -> mischief.commit());
            }
        };

        private final String text;

        Part(String text) {
            this.text = text;
        }

        abstract Environment broken(Mischief mischief);
    }

    private final ScriptedServer server = ScriptedServer.start();
    private final LogLines log = new LogLines(Level.INFO);
    private final SocketEvents events = new SocketEvents();

    @AfterEach
    void close() {
        log.close();
        server.close();
    }

    /** A cancelling or an executor has nothing to return. */
    static Stream<Arguments> everyPart() {
        return Stream.of(Part.values())
                .flatMap(part -> Stream.of(Mischief.values())
                        .filter(mischief ->
                                mischief != Mischief.NULL || (part != Part.CANCELLING && part != Part.EXECUTOR))
                        .map(mischief -> Arguments.of(part, mischief)));
    }

    private void assertRecovers(Environment environment) throws Exception {
        server.script().drop();
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .environment(environment)
                .open(events);
        events.expect("connected", "retry close/1006", "connected");
        socket.send("hello").toCompletableFuture().get(30, TimeUnit.SECONDS);
        events.expect("text hello");
        socket.close();
        events.expect("closed");
        assertEquals(SocketStatus.CLOSED, socket.status());
    }

    @ParameterizedTest
    @MethodSource("everyPart")
    void aSocketRecoversWhateverFails(Part part, Mischief mischief) throws Exception {
        assertRecovers(part.broken(mischief));

        assertTrue(
                log.next().startsWith("WARNING the " + part.text + " of the environment failed; the system's is used"));
    }

    @ParameterizedTest
    @MethodSource("everyPart")
    void aCallRecoversWhateverFails(Part part, Mischief mischief) throws Exception {
        server.script().on("/doc", Answer.status(503).withHeader("Retry-After", "0"));
        RecoveringHttp http = RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dataplane", server.http("/"))
                .environment(part.broken(mischief))
                .build();

        assertTrue(http.sendAsync(HttpCall.get("dataplane", "/doc"), BodyHandlers.discarding())
                .get(30, TimeUnit.SECONDS)
                .succeeded());
        assertEquals(2, server.calls().count());
    }

    @Test
    void numbersThatAreNoneDoNotMatter() throws Exception {
        assertRecovers(SYSTEM.withRandom(() -> Double.NaN));
    }

    @Test
    void aClockThatGoesBackwardsStandsStill() throws Exception {
        AtomicLong now = new AtomicLong();

        assertRecovers(SYSTEM.withTime(() -> now.getAndAdd(-3_600_000), SYSTEM.wallClock(), SYSTEM.scheduler()));
    }

    @Test
    void aTimeOfDayFarAwayDoesNotMatter() throws Exception {
        assertRecovers(SYSTEM.withTime(SYSTEM.clock(), () -> Instant.MAX, SYSTEM.scheduler()));
        assertRecovers(SYSTEM.withTime(SYSTEM.clock(), () -> Instant.MIN, SYSTEM.scheduler()));
    }

    @Test
    void aSocketClosesAfterItsExecutorWasShutDown() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .environment(SYSTEM.withExecutor(executor))
                .open(events);
        events.expect("connected");
        socket.send("hello").toCompletableFuture().get(30, TimeUnit.SECONDS);
        events.expect("text hello");
        executor.shutdown();
        assertTrue(executor.awaitTermination(30, TimeUnit.SECONDS));

        server.closeAll(4099, "");

        events.expect("retry close/4099", "connected");
        socket.close();
        events.expect("closed");
    }

    /** As a thread pool may, when it cannot start one more thread. */
    @Test
    void aTaskThatAnExecutorTookAndRefusedRunsOnce() throws Exception {
        assertRecovers(SYSTEM.withExecutor(task -> {
            SYSTEM.executor().execute(task);
            throw new OutOfMemoryError("unable to create native thread");
        }));
    }
}
