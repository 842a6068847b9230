package dev.recourse.engine;

import java.time.Duration;

/** The bounds of numbers that an application or a catalog sets. */
final class Checks {

    /** 24 days. A state keeps its last delay as an {@code int} of milliseconds, which holds 24.8 days. */
    static final long MAX_MILLIS = 24L * 24 * 60 * 60 * 1_000;

    private Checks() {}

    static double within(String what, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw outOfBounds(what, value, min, max);
        }
        return value;
    }

    static long within(String what, long value, long min, long max) {
        if (value < min || value > max) {
            throw outOfBounds(what, value, min, max);
        }
        return value;
    }

    static int within(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw outOfBounds(what, value, min, max);
        }
        return value;
    }

    /** The duration in milliseconds, rounded up. */
    static long millis(String what, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(what + " is " + value + ", less than 0");
        }
        return Millis.of(value);
    }

    private static IllegalArgumentException outOfBounds(String what, Number value, Number min, Number max) {
        return new IllegalArgumentException(what + " is " + value + ", not between " + min + " and " + max);
    }
}
