package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for what a cluster or another process does. */
final class Await {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Await() {}

    /** Waits until this is true; fails if it takes too long. */
    static void until(Callable<Boolean> claim) throws Exception {
        long begin = System.nanoTime();
        while (!claim.call()) {
            assertTrue(System.nanoTime() - begin < LONGEST.toNanos(), "it did not happen in " + LONGEST);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
