package dev.recourse.engine;

import java.util.List;

/**
 * Reads durations as services write them: {@code 30} (seconds), {@code 30s}, {@code 1.5 s}, {@code 2 minutes},
 * {@code 1m30s}. The units are milliseconds, seconds, minutes, hours and days, by their usual abbreviations and names.
 */
final class DurationText {

    static final long UNREADABLE = -1;

    /** The names of the units, each with its milliseconds at the same position. */
    private static final List<List<String>> UNITS = List.of(
            List.of("", "s", "sec", "secs", "second", "seconds"),
            List.of("ms", "msec", "msecs", "millis", "millisecond", "milliseconds"),
            List.of("m", "min", "mins", "minute", "minutes"),
            List.of("h", "hr", "hrs", "hour", "hours"),
            List.of("d", "day", "days"));

    private static final long[] MILLIS = {1_000, 1, 60_000, 3_600_000, 86_400_000};

    private DurationText() {}

    /**
     * The duration in milliseconds, each of its parts rounded up, at most {@code Long.MAX_VALUE}; {@link #UNREADABLE}
     * if the text is not one.
     */
    static long millis(String text) {
        int end = text.length();
        int at = 0;
        long sum = 0;
        boolean isFirst = true;
        while (isFirst || at < end) {
            int point = DecimalText.digitsEnd(text, at, end);
            boolean hasDecimals = point < end && text.charAt(point) == '.';
            int numberEnd = hasDecimals ? DecimalText.digitsEnd(text, point + 1, end) : point;
            if (point == at || (hasDecimals && numberEnd == point + 1)) {
                return UNREADABLE;
            }
            int unitStart = numberEnd < end && text.charAt(numberEnd) == ' ' ? numberEnd + 1 : numberEnd;
            int unitEnd = unitEnd(text, unitStart);
            long unit = unit(text.substring(unitStart, unitEnd));
            boolean isBare = unitEnd == unitStart;
            if (unit == UNREADABLE || (isBare && !(isFirst && numberEnd == end))) {
                return UNREADABLE;
            }
            sum = Millis.add(sum, DecimalText.times(text, at, numberEnd, unit));
            isFirst = false;
            at = unitEnd < end && text.charAt(unitEnd) == ' ' && unitEnd + 1 < end ? unitEnd + 1 : unitEnd;
        }
        return sum;
    }

    private static int unitEnd(String text, int start) {
        int at = start;
        while (at < text.length() && Texts.lower(text.charAt(at)) >= 'a' && Texts.lower(text.charAt(at)) <= 'z') {
            at++;
        }
        return at;
    }

    private static long unit(String name) {
        for (int i = 0; i < UNITS.size(); i++) {
            if (Texts.position(name, UNITS.get(i)) >= 0) {
                return MILLIS[i];
            }
        }
        return UNREADABLE;
    }
}
