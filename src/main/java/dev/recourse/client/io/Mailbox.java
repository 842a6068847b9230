package dev.recourse.client.io;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs tasks one at a time, in the order they were posted, without a lock or a thread of its own: an executor runs
 * them, a share at a time, so that no session keeps a thread from the others. A task that is posted by a task runs
 * after it.
 */
public final class Mailbox {

    /** How many tasks run before the thread is given to another session. */
    private static final int SHARE = 64;

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Executor executor;
    private final int share;

    private Mailbox(Executor executor, int share) {
        this.executor = executor;
        this.share = share;
    }

    public Mailbox(Executor executor) {
        this(executor, SHARE);
    }

    /** A mailbox whose tasks are run by the thread that posts to it while it is idle. */
    public static Mailbox ofPoster() {
        return new Mailbox(Runnable::run, Integer.MAX_VALUE);
    }

    public void post(Runnable task) {
        if (isFirst(task)) {
            executor.execute(this::run);
        }
    }

    /**
     * Posts a task that the calling thread runs, with what is posted meanwhile, up to a share. While another thread
     * runs tasks, it runs this one too.
     */
    public void postHere(Runnable task) {
        if (isFirst(task)) {
            run();
        }
    }

    private boolean isFirst(Runnable task) {
        tasks.add(task);
        return waiting.getAndIncrement() == 0;
    }

    private void run() {
        for (int i = 0; i < share; i++) {
            Guarded.run(tasks.remove()::run);
            if (waiting.decrementAndGet() == 0) {
                return;
            }
        }
        executor.execute(this::run);
    }
}
