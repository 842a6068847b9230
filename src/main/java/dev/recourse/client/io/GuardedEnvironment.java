package dev.recourse.client.io;

import dev.recourse.client.Environment;
import dev.recourse.client.Scheduler;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * An environment that does not throw, whatever the application has put there: where a part of it fails, the system's is
 * used, except that a clock that fails or goes backwards stands still. The first failure of each part is logged.
 */
public final class GuardedEnvironment {

    /** Beyond this, not every sum of a time and a delay is a time. */
    private static final long MAX_SECONDS = Duration.ofDays(365 * 10_000L).toSeconds();

    private GuardedEnvironment() {}

    /** What this environment is to the drivers. */
    public static Environment of(Environment given) {
        return new Environment(clock(given), wallClock(given), scheduler(given), random(given), executor(given));
    }

    private static LongSupplier clock(Environment given) {
        Part part = new Part("clock");
        long first = Guarded.get(() -> given.clock().getAsLong(), error -> part.failed(error, 0L));
        AtomicLong latest = new AtomicLong(first);
        return () -> {
            long now = Guarded.get(() -> given.clock().getAsLong(), error -> part.failed(error, latest.get()));
            return latest.accumulateAndGet(now, Math::max);
        };
    }

    private static InstantSource wallClock(Environment given) {
        Part part = new Part("wall clock");
        return () -> Guarded.get(
                () -> {
                    Instant now = given.wallClock().instant();
                    if (Math.abs(now.getEpochSecond()) > MAX_SECONDS) {
                        throw new IllegalArgumentException("the time is more than 10,000 years away");
                    }
                    return now;
                },
                error -> part.failed(error, Environment.SYSTEM.wallClock().instant()));
    }

    private static Scheduler scheduler(Environment given) {
        Part part = new Part("scheduler");
        return (task, delayMillis) -> Guarded.get(
                () -> {
                    Runnable cancel = Objects.requireNonNull(given.scheduler().schedule(task, delayMillis));
                    return () -> Guarded.run(cancel::run, error -> part.failed(error, false));
                },
                error -> part.failed(error, Environment.SYSTEM.scheduler().schedule(task, delayMillis)));
    }

    private static DoubleSupplier random(Environment given) {
        Part part = new Part("source of random numbers");
        return () -> Guarded.get(
                () -> {
                    double number = given.random().getAsDouble();
                    if (Double.isNaN(number)) {
                        throw new IllegalArgumentException("NaN is not a number from 0 to 1");
                    }
                    return number;
                },
                error -> part.failed(error, Environment.SYSTEM.random().getAsDouble()));
    }

    private static Executor executor(Environment given) {
        Part part = new Part("executor");
        return task -> {
            Runnable once = once(task);
            Guarded.run(() -> given.executor().execute(once), error -> {
                part.failed(error, false);
                Guarded.run(() -> Environment.SYSTEM.executor().execute(once), noThread -> once.run());
            });
        };
    }

    /** An executor may keep a task, and still throw because there is no thread for it yet. */
    private static Runnable once(Runnable task) {
        AtomicBoolean begun = new AtomicBoolean();
        return () -> {
            if (!begun.getAndSet(true)) {
                task.run();
            }
        };
    }

    /** A part of the environment, whose first failure is logged. */
    private record Part(String name, AtomicBoolean hasFailed) {

        Part(String name) {
            this(name, new AtomicBoolean());
        }

        <T> T failed(Throwable error, T instead) {
            if (!hasFailed.getAndSet(true)) {
                Log.write(
                        Level.WARNING, () -> "the " + name + " of the environment failed; the system's is used", error);
            }
            return instead;
        }
    }
}
