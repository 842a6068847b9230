package dev.recourse.tools.simulate.report;

import java.util.Locale;
import java.util.OptionalLong;

/** Numbers as people read them. */
final class Numbers {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    /** Shorter times have a decimal. */
    private static final long SHORT = 9_950;
    /** Shorter times are in milliseconds. */
    private static final long VERY_SHORT = 100;

    private static final int FEW = 10;

    private Numbers() {}

    /** A time, such as {@code 40 ms}, {@code 4.2 s}, {@code 48 s}, {@code 3 min 5 s} or {@code 2 h}. */
    static String time(long millis) {
        if (millis > 0 && millis < VERY_SHORT) {
            return millis + " ms";
        }
        if (millis < SHORT && millis % SECOND != 0) {
            return String.format(Locale.ROOT, "%.1f s", (double) millis / SECOND);
        }
        long seconds = (millis + SECOND / 2) / SECOND;
        if (seconds < 120) {
            return seconds + " s";
        }
        return millis < 2 * HOUR ? two(seconds, " min", " s") : two(seconds / 60, " h", " min");
    }

    /** A time in two units, or in one if nothing is left for the smaller one. */
    private static String two(long number, String large, String small) {
        String whole = number / 60 + large;
        return number % 60 == 0 ? whole : whole + " " + number % 60 + small;
    }

    static String time(OptionalLong millis) {
        return millis.isPresent() ? time(millis.getAsLong()) : "never";
    }

    /** A count with separators. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A factor, such as {@code 1.4}, {@code 31} or {@code 1,200}. */
    static String factor(double number) {
        if (Double.isInfinite(number) || Double.isNaN(number)) {
            return "–";
        }
        return number < FEW ? String.format(Locale.ROOT, "%.1f", number) : count(Math.round(number));
    }
}
