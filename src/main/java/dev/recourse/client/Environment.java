package dev.recourse.client;

import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Where time and chance come from; replaced in tests.
 *
 * @param clock monotonic milliseconds, whose zero may lie anywhere
 * @param wallClock the time of day, by which dates from a server are read and times are shown to people
 * @param scheduler runs tasks later, on the same time as {@code clock}
 * @param random draws numbers from 0 to 1
 */
public record Environment(LongSupplier clock, InstantSource wallClock, Scheduler scheduler, DoubleSupplier random) {

    /** The system's clocks and a timer thread that the whole process shares. */
    public static final Environment SYSTEM = new Environment(
            () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()),
            InstantSource.system(),
            SharedTimer.INSTANCE,
            () -> ThreadLocalRandom.current().nextDouble());

    /** Another time, and the same randomness. */
    public Environment on(LongSupplier otherClock, InstantSource otherWallClock, Scheduler otherScheduler) {
        return new Environment(otherClock, otherWallClock, otherScheduler, random);
    }

    /** The same time, and other randomness. */
    public Environment drawing(DoubleSupplier otherRandom) {
        return new Environment(clock, wallClock, scheduler, otherRandom);
    }

    long now() {
        return clock.getAsLong();
    }
}
