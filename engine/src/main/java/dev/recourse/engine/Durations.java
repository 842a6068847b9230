package dev.recourse.engine;

import java.time.Duration;

/** Durations at the edge, milliseconds inside. */
final class Durations {

    private Durations() {}

    /** Whole milliseconds, rounded up, saturating at {@code Long.MAX_VALUE}; 0 for a negative duration. */
    static long toMillis(Duration duration) {
        if (duration.isNegative()) {
            return 0;
        }
        if (duration.getSeconds() >= Long.MAX_VALUE / 1_000) {
            return Long.MAX_VALUE;
        }
        long wholeMillis = duration.toMillis();
        return duration.getNano() % 1_000_000 == 0 ? wholeMillis : wholeMillis + 1;
    }
}
