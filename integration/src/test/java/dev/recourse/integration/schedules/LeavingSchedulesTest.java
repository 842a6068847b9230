package dev.recourse.integration.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.Environment;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SentMessage;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.support.DrivenTransport;
import dev.recourse.wiresocket.WireSocket;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Messages that are sent or taken back while their socket is closed, paused, or writes them. */
@Tag("long")
class LeavingSchedulesTest {

    private static final URI ADDRESS = URI.create("wss://example.com/");
    private static final int HELD = 10;

    private static final class Scenario {
        private final DrivenTransport transport = new DrivenTransport();
        private final Queue<Runnable> timers = new ConcurrentLinkedQueue<>();
        private final ReconnectingWebSocket socket = ReconnectingWebSocket.builder(ADDRESS, WireSocket.policy())
                .httpDomain("dataplane")
                .transport(transport)
                .environment(Environment.SYSTEM
                        .withTime(() -> 0, InstantSource.fixed(Instant.EPOCH), (task, delay) -> {
                            timers.add(task);
                            return () -> timers.remove(task);
                        })
                        .withRandom(() -> 0.5)
                        .withExecutor(Runnable::run))
                .noHeartbeat()
                .queue(HELD)
                .open(new SocketListener() {});

        CompletableFuture<?> send(String text) {
            return socket.send(text).toCompletableFuture();
        }

        void runTimers() {
            for (Runnable task = timers.poll(); task != null; task = timers.poll()) {
                task.run();
            }
        }

        /** Each message has one outcome: those that succeeded were written once, and in their order. */
        void assertOneOutcome(List<CompletableFuture<?>> sent) {
            assertTrue(sent.stream().allMatch(CompletableFuture::isDone));
            List<String> written = transport.texts();
            assertEquals(written.stream().distinct().sorted().toList(), written);
            for (int i = 0; i < sent.size(); i++) {
                assertEquals(!sent.get(i).isCompletedExceptionally(), written.contains(Integer.toString(i + 1)));
            }
        }
    }

    private static void together(Runnable... tasks) {
        try {
            Schedules.together(tasks);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsSentWhileTheSocketIsClosedHasOneOutcome() {
        Schedules.hold(() -> {
            Scenario scenario = new Scenario();
            Queue<CompletableFuture<?>> sent = new ConcurrentLinkedQueue<>();
            together(() -> Stream.of("1", "2").forEach(text -> sent.add(scenario.send(text))), scenario.socket::close);
            scenario.runTimers();
            scenario.assertOneOutcome(List.copyOf(sent));
        });
    }

    @Test
    void whatIsSentWhileTheSocketIsPausedIsWrittenOnce() {
        Schedules.hold(() -> {
            Scenario scenario = new Scenario();
            Queue<CompletableFuture<?>> sent = new ConcurrentLinkedQueue<>();
            together(() -> Stream.of("1", "2").forEach(text -> sent.add(scenario.send(text))), () -> {
                scenario.socket.pause();
                scenario.socket.resume();
            });
            scenario.runTimers();
            scenario.assertOneOutcome(List.copyOf(sent));
            assertTrue(sent.stream().noneMatch(CompletableFuture::isCompletedExceptionally));
        });
    }

    @Test
    void whatIsTakenBackIsNotWritten() {
        Schedules.hold(() -> {
            Scenario scenario = new Scenario();
            CompletableFuture<?> network = new CompletableFuture<>();
            scenario.transport.last().sent = network;
            assertFalse(scenario.send("1").isDone());
            SentMessage second = scenario.socket.send("2");
            takingBack(scenario.transport, () -> network.complete(null), second::withdraw);
        });
    }

    @Test
    void aMessageThatIsTakenBackAndWrittenIsFound() {
        Schedules.catchFault(() -> {
            DrivenTransport transport = new DrivenTransport();
            ReconnectingWebSocket.builder(ADDRESS, WireSocket.policy())
                    .httpDomain("dataplane")
                    .transport(transport)
                    .noHeartbeat()
                    .environment(Environment.SYSTEM.withExecutor(Runnable::run))
                    .open(new SocketListener() {});
            takingBack(
                    transport,
                    () -> transport.last().sendText("2"),
                    () -> !transport.texts().contains("2"));
        });
    }

    private static void takingBack(DrivenTransport transport, Runnable write, BooleanSupplier withdraw) {
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        together(write, () -> taken.complete(withdraw.getAsBoolean()));
        assertEquals(taken.join(), !transport.texts().contains("2"));
    }
}
