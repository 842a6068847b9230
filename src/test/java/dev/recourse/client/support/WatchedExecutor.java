package dev.recourse.client.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Runs sessions on another executor, and knows when none of them has anything to do. */
public final class WatchedExecutor implements Executor {

    private final Executor executor;
    private int running;

    /** Sessions run on the threads that report to them. */
    public WatchedExecutor() {
        this(Runnable::run);
    }

    public WatchedExecutor(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
        count(1);
        executor.execute(() -> {
            try {
                task.run();
            } finally {
                count(-1);
            }
        });
    }

    private synchronized void count(int change) {
        running += change;
        notifyAll();
    }

    /** Waits until the sessions have done what they were asked, and handled what was reported to them. */
    public synchronized void awaitIdle() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        try {
            while (running > 0 && System.nanoTime() < end) {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertTrue(running == 0, "a session is still busy");
    }
}
