package dev.recourse.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A clock and a scheduler that move only when told to.
 *
 * <p>Tasks run on the thread that moves the time, by due time, then in the order they were scheduled; during a task,
 * {@link #now()} is the time it was due. What a task throws reaches whoever moved the time, and the task counts as run.
 * Any thread may schedule and cancel; one thread at a time may move the time. Times are milliseconds and saturate at
 * {@link Long#MAX_VALUE}.
 */
public final class VirtualTime {
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

    private final ConcurrentSkipListSet<Task> tasks =
            new ConcurrentSkipListSet<>(Comparator.comparingLong(Task::due).thenComparingLong(Task::number));
    private final List<Watch> watches = new ArrayList<>();
    private final AtomicLong numbers = new AtomicLong();
    private volatile long now;
    private volatile Instant wallAtZero = EPOCH;

    /** A clock at 0, with nothing to do. */
    public VirtualTime() {}

    /** Monotonic milliseconds, 0 at the start. */
    public long now() {
        return now;
    }

    /** The wall clock: 2026-01-01T00:00:00Z at the start, moving with {@link #now()}. */
    public InstantSource wallClock() {
        return () -> wallAtZero.plusMillis(now);
    }

    /** Sets the wall clock forward, or back if negative, as an operator would; {@link #now()} and tasks stay. */
    public void stepWallClock(Duration step) {
        wallAtZero = wallAtZero.plus(step);
    }

    /**
     * Runs a task later.
     *
     * @param delayMillis from now; 0 or less is due at once, and still runs only when the time is moved
     * @return cancels the task; does nothing once it has run or was cancelled
     */
    public Runnable schedule(Runnable task, long delayMillis) {
        Task scheduled = new Task(plus(now, delayMillis), numbers.getAndIncrement(), Objects.requireNonNull(task));
        tasks.add(scheduled);
        watches().forEach(Watch::look);
        return () -> tasks.remove(scheduled);
    }

    /** How many tasks wait. */
    public int pending() {
        // The set's own size still counts, for a moment, what another thread has just removed.
        return (int) tasks.stream().count();
    }

    /** Completes once at least {@code count} tasks wait: how a test meets a task scheduled by another thread. */
    public CompletableFuture<@Nullable Void> whenPending(int count) {
        Watch watch = new Watch(count, new CompletableFuture<>());
        synchronized (watches) {
            watches.add(watch);
        }
        watch.look();
        return watch.met;
    }

    /** Moves the time, running what falls due on the way, including what those tasks schedule. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time does not go back: " + by);
        }
        long target = plus(now, saturatedMillis(by));
        for (Task next = first(); next != null && next.due <= target; next = first()) {
            run(next);
        }
        now = target;
    }

    /** Moves the time to the next task and runs it; false if none waits. */
    public boolean runNext() {
        Task next = first();
        if (next == null) {
            return false;
        }
        run(next);
        return true;
    }

    /**
     * Runs tasks, however far in the future, until none waits.
     *
     * @param limit the most tasks to run
     * @return how many ran
     * @throws IllegalStateException if tasks still wait after that many
     */
    public int runUntilIdle(int limit) {
        int ran = 0;
        while (ran < limit && runNext()) {
            ran++;
        }
        if (pending() > 0) {
            throw new IllegalStateException("not idle after " + ran + " tasks; pending: " + pending());
        }
        return ran;
    }

    private void run(Task task) {
        if (tasks.remove(task)) {
            now = Math.max(now, task.due);
            task.work.run();
        }
    }

    private @Nullable Task first() {
        return tasks.stream().findFirst().orElse(null);
    }

    private List<Watch> watches() {
        synchronized (watches) {
            watches.removeIf(watch -> watch.met.isDone());
            return List.copyOf(watches);
        }
    }

    private static long plus(long time, long delay) {
        return delay <= 0 ? time : time > Long.MAX_VALUE - delay ? Long.MAX_VALUE : time + delay;
    }

    private static long saturatedMillis(Duration duration) {
        return duration.compareTo(Duration.ofMillis(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : duration.toMillis();
    }

    private record Task(long due, long number, Runnable work) {}

    private final class Watch {
        private final int count;
        private final CompletableFuture<@Nullable Void> met;

        Watch(int count, CompletableFuture<@Nullable Void> met) {
            this.count = count;
            this.met = met;
        }

        void look() {
            if (pending() >= count) {
                met.complete(null);
            }
        }
    }
}
