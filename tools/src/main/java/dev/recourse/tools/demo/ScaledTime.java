package dev.recourse.tools.demo;

import dev.recourse.client.Environment;
import java.util.concurrent.TimeUnit;

/** Real time, run faster: a wait of 30 s at a scale of 60 takes half a second. */
final class ScaledTime {

    private ScaledTime() {}

    /** The system's time at this scale, always drawing this number. */
    static Environment at(int scale, double random) {
        Environment real = Environment.SYSTEM;
        return real.withTime(
                        () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() * scale),
                        real.wallClock(),
                        (task, delay) -> real.scheduler().schedule(task, (delay + scale - 1) / scale))
                .withRandom(() -> random);
    }
}
