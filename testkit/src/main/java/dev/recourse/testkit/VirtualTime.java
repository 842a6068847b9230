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
 * A clock and scheduler that a test moves by hand.
 *
 * <p>Tasks run on the thread that moves the time, ordered by due time, then by when they were scheduled; during a task,
 * {@link #now()} is the time it was due. An exception of a task is thrown to the caller that moved the time, and the
 * task counts as run. Any thread may schedule and cancel; one thread at a time may move the time. Times are
 * milliseconds and saturate at {@link Long#MAX_VALUE}.
 */
public final class VirtualTime {
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

    private final ConcurrentSkipListSet<Task> tasks =
            new ConcurrentSkipListSet<>(Comparator.comparingLong(Task::due).thenComparingLong(Task::number));
    private final List<Waiter> waiters = new ArrayList<>();
    private final AtomicLong numbers = new AtomicLong();
    private volatile long now;
    private volatile Instant wallAtZero = EPOCH;

    /** A clock at 0, without tasks. */
    public VirtualTime() {}

    /** Monotonic time in milliseconds, 0 at the start. */
    public long now() {
        return now;
    }

    /** The wall clock: 2026-01-01T00:00:00Z at the start; it moves with {@link #now()}. */
    public InstantSource wallClock() {
        return () -> wallAtZero.plusMillis(now);
    }

    /** Sets the wall clock forward, or back if negative; {@link #now()} and the tasks stay. */
    public void stepWallClock(Duration step) {
        wallAtZero = wallAtZero.plus(step);
    }

    /**
     * Runs a task later.
     *
     * @param delayMillis from now; a task with 0 or less is due at once, and still runs only when the time is moved
     * @return cancels the task if it has not run
     */
    public Runnable schedule(Runnable task, long delayMillis) {
        Task scheduled = new Task(plus(now, delayMillis), numbers.getAndIncrement(), Objects.requireNonNull(task));
        tasks.add(scheduled);
        waiters().forEach(Waiter::check);
        return () -> tasks.remove(scheduled);
    }

    /** How many tasks are scheduled. */
    public int pending() {
        // size() may still count a task that another thread has just removed.
        return (int) tasks.stream().count();
    }

    /** Completes once at least {@code count} tasks are scheduled, so that a test can wait for another thread. */
    public CompletableFuture<@Nullable Void> whenPending(int count) {
        Waiter waiter = new Waiter(count, new CompletableFuture<>());
        synchronized (waiters) {
            waiters.add(waiter);
        }
        waiter.check();
        return waiter.reached;
    }

    /** Moves the time forward and runs the tasks that fall due, including those that they schedule. */
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

    /** Moves the time to the next task and runs it; false if there is none. */
    public boolean runNext() {
        Task next = first();
        if (next == null) {
            return false;
        }
        run(next);
        return true;
    }

    /**
     * Runs tasks, however far in the future, until none is left.
     *
     * @param limit the most tasks to run
     * @return how many ran
     * @throws IllegalStateException if tasks are left after that many
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

    private List<Waiter> waiters() {
        synchronized (waiters) {
            waiters.removeIf(waiter -> waiter.reached.isDone());
            return List.copyOf(waiters);
        }
    }

    private static long plus(long time, long delay) {
        return delay <= 0 ? time : time > Long.MAX_VALUE - delay ? Long.MAX_VALUE : time + delay;
    }

    private static long saturatedMillis(Duration duration) {
        return duration.compareTo(Duration.ofMillis(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : duration.toMillis();
    }

    private record Task(long due, long number, Runnable work) {}

    private final class Waiter {
        private final int count;
        private final CompletableFuture<@Nullable Void> reached;

        Waiter(int count, CompletableFuture<@Nullable Void> reached) {
            this.count = count;
            this.reached = reached;
        }

        void check() {
            if (pending() >= count) {
                reached.complete(null);
            }
        }
    }
}
