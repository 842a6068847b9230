package dev.recourse.client;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The process's one timer: a single daemon thread however many tasks wait, and none while no task does. Tasks run
 * elsewhere, so that a slow one delays no other.
 */
final class SharedTimer implements Scheduler {

    private static final Executor WORKERS = Daemons.pool("recourse-worker");

    static final SharedTimer INSTANCE = new SharedTimer();

    private final ScheduledThreadPoolExecutor timer;

    private SharedTimer() {
        timer = new ScheduledThreadPoolExecutor(1, Daemons.named("recourse-timer"));
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(Daemons.IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    @Override
    public Runnable schedule(Runnable task, long delayMillis) {
        ScheduledFuture<?> scheduled =
                timer.schedule(() -> WORKERS.execute(task), Math.max(0, delayMillis), TimeUnit.MILLISECONDS);
        return () -> scheduled.cancel(false);
    }
}
