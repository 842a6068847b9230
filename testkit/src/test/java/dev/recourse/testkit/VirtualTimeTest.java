package dev.recourse.testkit;

import static dev.recourse.testkit.TestSocket.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {
    private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

    private final VirtualTime time = new VirtualTime();
    private final List<String> ran = new ArrayList<>();

    @Test
    void nothingRunsUntilTheTimeIsMoved() {
        schedule("now", 0);

        assertEquals(List.of(), ran);
        time.advance(Duration.ZERO);
        assertEquals(List.of("now@0"), ran);
    }

    @Test
    void tasksRunAtTheirTimeUpToTheTarget() {
        schedule("b", 20);
        schedule("a", 10);
        schedule("c", 21);

        time.advance(Duration.ofMillis(20));

        assertEquals(List.of("a@10", "b@20"), ran);
        assertEquals(20, time.now());
        assertEquals(1, time.pending());
    }

    @Test
    void tasksScheduledByTasksRunInTheSameAdvance() {
        time.schedule(() -> schedule("child", 5), 10);

        time.advance(Duration.ofMillis(15));

        assertEquals(List.of("child@15"), ran);
    }

    @Test
    void runNextJumpsToTheNextTask() {
        schedule("far", 1_000_000);

        assertTrue(time.runNext());
        assertFalse(time.runNext());
        assertEquals(List.of("far@1000000"), ran);
    }

    @Test
    void runUntilIdleCountsTheTasksRun() {
        schedule("a", 1);
        schedule("b", 1);

        assertEquals(2, time.runUntilIdle(2));
        assertEquals(0, time.runUntilIdle(0));
    }

    @Test
    void runUntilIdleStopsAtItsLimit() {
        forever();

        IllegalStateException busy = assertThrows(IllegalStateException.class, () -> time.runUntilIdle(10));
        assertEquals("not idle after 10 tasks; pending: 1", busy.getMessage());
    }

    @Test
    void aCancelledTaskDoesNotRun() {
        Runnable cancel = schedule("a", 1);
        schedule("b", 1);

        cancel.run();
        cancel.run();
        time.runUntilIdle(1);
        cancel.run();

        assertEquals(List.of("b@1"), ran);
    }

    @Test
    void aTaskMayCancelAnother() {
        List<Runnable> cancels = new ArrayList<>();
        time.schedule(() -> cancels.forEach(Runnable::run), 1);
        cancels.add(schedule("never", 1));

        time.runUntilIdle(1);

        assertEquals(List.of(), ran);
    }

    @Test
    void timesSaturate() {
        time.advance(Duration.ofMillis(5));
        schedule("never", Long.MAX_VALUE);
        schedule("past", Long.MIN_VALUE);

        time.advance(FOREVER);

        assertEquals(List.of("past@5", "never@" + Long.MAX_VALUE), ran);
        time.advance(FOREVER);
        assertEquals(Long.MAX_VALUE, time.now());
    }

    @Test
    void timeDoesNotGoBack() {
        assertThrows(IllegalArgumentException.class, () -> time.advance(Duration.ofMillis(-1)));
    }

    @Test
    void theWallClockMovesAlongAndCanBeStepped() {
        time.advance(Duration.ofSeconds(90));
        assertEquals(Instant.parse("2026-01-01T00:01:30Z"), time.wallClock().instant());

        time.stepWallClock(Duration.ofHours(-1));

        assertEquals(Instant.parse("2025-12-31T23:01:30Z"), time.wallClock().instant());
        assertEquals(90_000, time.now());
    }

    @Test
    void anExceptionOfATaskReachesTheCaller() {
        IllegalStateException broken = new IllegalStateException("broken");
        time.schedule(
                () -> {
                    throw broken;
                },
                1);
        schedule("after", 2);

        assertSame(broken, assertThrows(IllegalStateException.class, () -> time.advance(Duration.ofMillis(3))));
        assertEquals(1, time.now());
        time.advance(Duration.ofMillis(1));
        assertEquals(List.of("after@2"), ran);
    }

    @Test
    void aTaskFromAnotherThreadCanBeAwaited() {
        CompletableFuture<@Nullable Void> two = time.whenPending(2);
        schedule("mine", 1);
        assertFalse(two.isDone());

        Thread other = new Thread(() -> time.schedule(() -> {}, 1));
        other.start();

        soon(two);
        assertEquals(2, time.pending());
        assertTrue(time.whenPending(1).isDone());
    }

    private Runnable schedule(String name, long delay) {
        return time.schedule(() -> ran.add(name + "@" + time.now()), delay);
    }

    private void forever() {
        time.schedule(this::forever, 1);
    }
}
