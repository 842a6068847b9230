package dev.recourse.engine;

import java.time.Duration;

/** Arithmetic on milliseconds that saturates where it would overflow. */
final class Millis {

    /** A second. */
    static final long SECOND = 1_000;

    /** The error that binary fractions may have; less than any number written in a catalog. */
    private static final double NOISE = 1e-6;

    /** 2^63, the first number that is too large for a {@code long}. */
    private static final double BEYOND = 0x1p63;

    private Millis() {}

    /**
     * The next whole millisecond, not counting the noise of binary fractions; at least 0, at most
     * {@code Long.MAX_VALUE}.
     */
    static long roundUp(double millis) {
        double whole = Math.ceil(millis - NOISE);
        if (whole >= BEYOND) {
            return Long.MAX_VALUE;
        }
        return whole > 0 ? (long) whole : 0;
    }

    /**
     * A time that is longer by up to a part of itself, so that those who wait for it do not all return at once; at most
     * {@code Long.MAX_VALUE}.
     *
     * @param part how much longer it can be, such as 0.1 for a tenth
     * @param random from 0 to 1
     */
    static long spread(long millis, double part, double random) {
        return Math.max(millis, roundUp(millis * (1 + part * random)));
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
