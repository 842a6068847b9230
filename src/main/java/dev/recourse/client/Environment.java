package dev.recourse.client;

import dev.recourse.client.threads.SharedTimer;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * The clocks, the timer and the random numbers that a driver uses. Tests replace them.
 *
 * @param clock monotonic time in milliseconds, from any origin
 * @param wallClock the time of day, for dates that a server sends and times that people see
 * @param scheduler runs tasks later, by the same time as {@code clock}
 * @param random draws numbers from 0 to 1
 */
public record Environment(LongSupplier clock, InstantSource wallClock, Scheduler scheduler, DoubleSupplier random) {

    /** The system's clocks, and a timer thread that the whole process shares. */
    public static final Environment SYSTEM = new Environment(
            () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()),
            InstantSource.system(),
            SharedTimer.INSTANCE::schedule,
            () -> ThreadLocalRandom.current().nextDouble());

    /** A copy with other clocks and another scheduler. */
    public Environment withTime(LongSupplier clock, InstantSource wallClock, Scheduler scheduler) {
        return new Environment(clock, wallClock, scheduler, random);
    }

    /** A copy with other random numbers. */
    public Environment withRandom(DoubleSupplier random) {
        return new Environment(clock, wallClock, scheduler, random);
    }

    /** The monotonic time in milliseconds. */
    public long now() {
        return clock.getAsLong();
    }
}
