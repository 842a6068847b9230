package dev.recourse.engine;

import java.time.Duration;

/** The bounds of numbers that an application or a catalog sets. */
final class Bounds {

    /** 24 days. A state keeps its last delay as an {@code int} of milliseconds, which holds 24.8 days. */
    static final long MAX_MILLIS = 24L * 24 * 60 * 60 * 1_000;

    private Bounds() {}

    static double within(String what, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw outOfBounds(what, text(value), text(min), text(max));
        }
        return value;
    }

    static long within(String what, long value, long min, long max) {
        if (value < min || value > max) {
            throw outOfBounds(what, Long.toString(value), Long.toString(min), Long.toString(max));
        }
        return value;
    }

    static int within(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw outOfBounds(what, Long.toString(value), Long.toString(min), Long.toString(max));
        }
        return value;
    }

    /** The duration in milliseconds, rounded up. */
    static long millis(String what, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(what + " is less than 0");
        }
        return Millis.of(value);
    }

    /** A number with up to two decimals: texts of all its decimals are large in a browser. */
    private static String text(double value) {
        if (Double.isNaN(value)) {
            return "not a number";
        }
        return value < 0 ? "-" + NumberText.number(-value) : NumberText.number(value);
    }

    private static IllegalArgumentException outOfBounds(String what, String value, String min, String max) {
        return new IllegalArgumentException(what + " is " + value + ", not between " + min + " and " + max);
    }
}
