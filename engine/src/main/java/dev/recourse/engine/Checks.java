package dev.recourse.engine;

/** Bounds of what an application or a catalog may ask for. */
final class Checks {

    /** 24 days: a wait that an {@code int} of milliseconds can hold. */
    static final long MAX_MILLIS = 24L * 24 * 60 * 60 * 1_000;

    private Checks() {}

    static void within(String what, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(what + " is " + value + ", not within " + min + " and " + max);
        }
    }

    static void within(String what, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(what + " is " + value + ", not within " + min + " and " + max);
        }
    }
}
