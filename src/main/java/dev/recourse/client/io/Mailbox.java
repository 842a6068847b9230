package dev.recourse.client.io;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs tasks one at a time, in the order they were posted, without a thread or a lock of its own: the thread that posts
 * to an idle mailbox runs the tasks. A task that is posted by a task runs after it.
 */
public final class Mailbox {

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    public void post(Runnable task) {
        tasks.add(task);
        if (waiting.getAndIncrement() == 0) {
            do {
                Guarded.run(tasks.remove());
            } while (waiting.decrementAndGet() > 0);
        }
    }
}
