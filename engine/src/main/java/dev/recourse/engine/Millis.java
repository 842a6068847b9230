package dev.recourse.engine;

/** Arithmetic on milliseconds that saturates where it would overflow. */
final class Millis {

    /** What binary fractions may be off by; less than anything a person writes into a catalog. */
    private static final double NOISE = 1e-6;

    private Millis() {}

    /**
     * The next whole millisecond, not counting the noise of binary fractions; at least 0, at most
     * {@code Long.MAX_VALUE}.
     */
    static long roundUp(double millis) {
        return Math.max(0, (long) Math.ceil(millis - NOISE));
    }

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
