package dev.recourse.client;

import java.time.Duration;

/** Bounds of the times that an application may set. */
final class Timeouts {

    private static final Duration LEAST = Duration.ofMillis(1);
    private static final Duration MOST = Duration.ofDays(24);

    private Timeouts() {}

    /** The same time. */
    static Duration positive(Duration time) {
        if (time.compareTo(LEAST) < 0 || time.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(time + " is not within a millisecond and 24 days");
        }
        return time;
    }
}
