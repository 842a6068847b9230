package dev.recourse.tools.diff.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Durations as people read them: {@code 1 min 30 s}. */
final class Durations {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private Durations() {}

    static String text(long millis) {
        if (millis < SECOND) {
            return millis == 0 ? "0 s" : millis + " ms";
        }
        List<String> parts = new ArrayList<>();
        if (millis >= HOUR) {
            parts.add(millis / HOUR + " h");
        }
        if (millis % HOUR >= MINUTE) {
            parts.add(millis % HOUR / MINUTE + " min");
        }
        if (millis % MINUTE > 0) {
            parts.add(
                    BigDecimal.valueOf(millis % MINUTE, 3).stripTrailingZeros().toPlainString() + " s");
        }
        return String.join(" ", parts);
    }
}
