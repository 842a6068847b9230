package dev.recourse.tools.duration;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as catalog files write them, such as {@code 90s}. */
public final class DurationText {

    private static final String MILLISECOND = "ms";
    private static final Pattern DURATION = Pattern.compile("(0|[1-9][0-9]{0,9})(ms|s|m|h|d)");

    /** The milliseconds of the other units, the largest first. */
    private static final Map<String, Long> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("d", 86_400_000L);
        UNITS.put("h", 3_600_000L);
        UNITS.put("m", 60_000L);
        UNITS.put("s", 1_000L);
    }

    private DurationText() {}

    /** A duration in the largest unit of which it is a whole number. */
    public static String of(Duration duration) {
        long millis = duration.toMillis();
        return UNITS.entrySet().stream()
                .filter(unit -> millis > 0 && millis % unit.getValue() == 0)
                .findFirst()
                .map(unit -> millis / unit.getValue() + unit.getKey())
                .orElse(millis + MILLISECOND);
    }

    /** The duration that a text writes; empty if it does not write one. */
    public static Optional<Duration> read(String text) {
        return Optional.of(DURATION.matcher(text))
                .filter(Matcher::matches)
                .map(found ->
                        Duration.ofMillis(Long.parseLong(found.group(1)) * UNITS.getOrDefault(found.group(2), 1L)));
    }
}
