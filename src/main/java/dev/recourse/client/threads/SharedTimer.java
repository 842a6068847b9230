package dev.recourse.client.threads;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The timer of the process: one daemon thread however many tasks wait, and none while no task waits. The tasks run in a
 * pool, so that a slow one does not delay the others, and not in the one that runs listeners, so that timeouts still
 * hold while these block it.
 */
public final class SharedTimer {

    public static final SharedTimer INSTANCE = new SharedTimer();

    private final Executor tasks = Daemons.pool("recourse-timeout");
    private final ScheduledThreadPoolExecutor timer;

    private SharedTimer() {
        timer = new ScheduledThreadPoolExecutor(1, Daemons.named("recourse-timer"));
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(Daemons.IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    /** Runs a task once, after a delay; what is returned cancels it. */
    public Runnable schedule(Runnable task, long delayMillis) {
        ScheduledFuture<?> scheduled =
                timer.schedule(() -> tasks.execute(task), Math.max(0, delayMillis), TimeUnit.MILLISECONDS);
        return () -> scheduled.cancel(false);
    }
}
