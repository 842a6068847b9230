package dev.recourse.tools.demo;

import dev.recourse.client.Environment;
import java.util.concurrent.TimeUnit;

/** Real time that passes faster: at a scale of 60, a wait of 30 s takes half a second. */
final class ScaledTime {

    private ScaledTime() {}

    /** An environment with the system's time at a scale and a constant random number. */
    static Environment at(int scale, double random) {
        Environment real = Environment.SYSTEM;
        return real.withTime(
                        () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() * scale),
                        real.wallClock(),
                        (task, delay) -> real.scheduler().schedule(task, (delay + scale - 1) / scale))
                .withRandom(() -> random);
    }
}
