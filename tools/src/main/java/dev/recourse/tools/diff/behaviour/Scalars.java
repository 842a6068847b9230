package dev.recourse.tools.diff.behaviour;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values as a catalog file writes them. */
final class Scalars {

    private static final Map<String, Long> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("d", 86_400_000L);
        UNITS.put("h", 3_600_000L);
        UNITS.put("m", 60_000L);
        UNITS.put("s", 1_000L);
    }

    private Scalars() {}

    /** A duration in the largest unit of which it is a whole number, such as {@code 90s}. */
    static String text(Duration duration) {
        long millis = duration.toMillis();
        return UNITS.entrySet().stream()
                .filter(unit -> millis > 0 && millis % unit.getValue() == 0)
                .findFirst()
                .map(unit -> millis / unit.getValue() + unit.getKey())
                .orElse(millis + "ms");
    }
}
