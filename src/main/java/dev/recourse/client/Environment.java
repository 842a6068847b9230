package dev.recourse.client;

import dev.recourse.client.threads.Daemons;
import dev.recourse.client.threads.SharedTimer;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * The clocks, the timer, the random numbers and the threads that a driver uses. Tests replace them.
 *
 * @param clock monotonic time in milliseconds, from any origin
 * @param wallClock the time of day, for dates that a server sends and times that people see
 * @param scheduler runs tasks later, by the same time as {@code clock}
 * @param random draws numbers from 0 to 1
 * @param executor runs the sessions, and with them the code of the application: listeners, token sources, suppliers; of
 *     a call that blocks its caller, only what comes after a wait
 */
public record Environment(
        LongSupplier clock, InstantSource wallClock, Scheduler scheduler, DoubleSupplier random, Executor executor) {

    /** The system's clocks, and a timer thread and a few workers that the whole process shares. */
    public static final Environment SYSTEM = new Environment(
            () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()),
            InstantSource.system(),
            SharedTimer.INSTANCE::schedule,
            () -> ThreadLocalRandom.current().nextDouble(),
            Daemons.WORKERS);

    /** A copy with other clocks and another scheduler. */
    public Environment withTime(LongSupplier clock, InstantSource wallClock, Scheduler scheduler) {
        return new Environment(clock, wallClock, scheduler, random, executor);
    }

    /** A copy with other random numbers. */
    public Environment withRandom(DoubleSupplier random) {
        return new Environment(clock, wallClock, scheduler, random, executor);
    }

    /**
     * A copy with other threads, for listeners that block. The workers of the process are at most two for each
     * processor, at least four; while listeners block them all, no other session goes on. The executor must run each
     * task that it accepts; where it refuses one, the workers of the process do. {@code Runnable::run} runs a session
     * on the threads that report to it or ask something of it, which makes a test with virtual time repeatable.
     */
    public Environment withExecutor(Executor executor) {
        return new Environment(clock, wallClock, scheduler, random, executor);
    }

    /** The monotonic time in milliseconds. */
    public long now() {
        return clock.getAsLong();
    }
}
