package dev.recourse.client;

/** Runs tasks later. */
@FunctionalInterface
public interface Scheduler {

    /**
     * Runs a task once, after a delay.
     *
     * @param delayMillis from now; 0 or less runs it at once
     * @return cancels the task; does nothing if the task has run or was cancelled
     */
    Runnable schedule(Runnable task, long delayMillis);
}
