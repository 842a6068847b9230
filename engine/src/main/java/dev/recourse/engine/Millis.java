package dev.recourse.engine;

import java.time.Duration;

/** Arithmetic on milliseconds that saturates where it would overflow. */
final class Millis {

    /** The error that binary fractions may have; less than any number written in a catalog. */
    private static final double NOISE = 1e-6;

    private Millis() {}

    /**
     * The next whole millisecond, not counting the noise of binary fractions; at least 0, at most
     * {@code Long.MAX_VALUE}.
     */
    static long roundUp(double millis) {
        return Math.max(0, (long) Math.ceil(millis - NOISE));
    }

    /** A duration in whole milliseconds, rounded up; 0 if it is negative, at most {@code Long.MAX_VALUE}. */
    static long of(Duration duration) {
        if (duration.isNegative()) {
            return 0;
        }
        if (duration.getSeconds() >= Long.MAX_VALUE / 1_000) {
            return Long.MAX_VALUE;
        }
        long whole = duration.toMillis();
        return duration.getNano() % 1_000_000 == 0 ? whole : whole + 1;
    }

    /** The sum, or the nearest {@code long} if it is not one. */
    static long add(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0 ? (a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
    }

    /** {@code later - earlier}, for {@code later >= earlier}. */
    static long between(long earlier, long later) {
        long difference = later - earlier;
        return difference < 0 ? Long.MAX_VALUE : difference;
    }
}
