package dev.recourse.engine;

import java.time.Duration;
import java.util.Arrays;

/**
 * A named backoff: how long to wait before its n-th retry in an episode.
 *
 * <p>The n-th ceiling is min(max, base · factor^(n−1)), by repeated multiplication of doubles, so that every platform
 * gives the same delays. Delays are whole milliseconds.
 */
public final class Backoff {

    /** The largest factor. */
    public static final double MAX_FACTOR = 100;
    /** The smallest factor above 1. A smaller one would take thousands of retries to make a difference. */
    public static final double LEAST_GROWTH = 1.01;

    private final String name;
    private final long baseMillis;
    private final double factor;
    private final long maxMillis;
    private final Jitter jitter;
    private final long floorMillis;
    private final double[] ceilings;

    private Backoff(String name, long baseMillis, double factor, long maxMillis, Jitter jitter, long floorMillis) {
        this.name = name;
        this.baseMillis = Bounds.within("base", baseMillis, 0, Bounds.MAX_MILLIS);
        this.maxMillis = Bounds.within("max", maxMillis, baseMillis, Bounds.MAX_MILLIS);
        this.floorMillis = Bounds.within("floor", floorMillis, 0, maxMillis);
        this.factor = Bounds.within("factor", factor, 1, MAX_FACTOR);
        if (factor > 1) {
            Bounds.within("factor", factor, LEAST_GROWTH, MAX_FACTOR);
        }
        this.jitter = jitter;
        this.ceilings = ceilings((double) baseMillis, factor, (double) maxMillis);
    }

    private static double[] ceilings(double base, double factor, double max) {
        double[] found = {base};
        while (base > 0 && factor > 1 && found[found.length - 1] < max) {
            found = Arrays.copyOf(found, found.length + 1);
            found[found.length - 1] = Math.min(max, found[found.length - 2] * factor);
        }
        return found;
    }

    /**
     * A backoff that grows from {@code base} by {@code factor} up to {@code max}, without jitter or floor.
     *
     * @param name the catalog's name for it
     * @param base the first ceiling, from 0 to 24 days
     * @param factor 1, or from 1.01 to 100
     * @param max the last ceiling, from base to 24 days
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public static Backoff exponential(String name, Duration base, double factor, Duration max) {
        return new Backoff(name, Bounds.millis("base", base), factor, Bounds.millis("max", max), Jitter.NONE, 0);
    }

    /** A copy with this jitter. */
    public Backoff withJitter(Jitter jitter) {
        return new Backoff(name, baseMillis, factor, maxMillis, jitter, floorMillis);
    }

    /**
     * A copy that never waits less than this.
     *
     * @param floor from 0 to {@link #max()}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Backoff withFloor(Duration floor) {
        return new Backoff(name, baseMillis, factor, maxMillis, jitter, Bounds.millis("floor", floor));
    }

    /** The catalog's name for it. */
    public String name() {
        return name;
    }

    /** The first ceiling. */
    public Duration base() {
        return Duration.ofMillis(baseMillis);
    }

    /** What each ceiling is multiplied by to get the next. */
    public double factor() {
        return factor;
    }

    /** The last ceiling. */
    public Duration max() {
        return Duration.ofMillis(maxMillis);
    }

    /** How delays are spread. */
    public Jitter jitter() {
        return jitter;
    }

    /** The least delay. */
    public Duration floor() {
        return Duration.ofMillis(floorMillis);
    }

    long baseMillis() {
        return baseMillis;
    }

    long maxMillis() {
        return maxMillis;
    }

    long floorMillis() {
        return floorMillis;
    }

    boolean isDecorrelated() {
        return jitter.form() == Jitter.Form.DECORRELATED;
    }

    /** The ceiling of the n-th retry, from 1. */
    double ceiling(int n) {
        return ceilings[Math.min(n, ceilings.length) - 1];
    }

    /** The delay of the n-th retry, from 1; {@code previous} is the delay before, and the base at first. */
    long delayMillis(int n, long previous, double random) {
        double delay = isDecorrelated()
                ? Math.min((double) maxMillis, baseMillis + random * (3.0 * previous - baseMillis))
                : jitter.apply(ceiling(n), random);
        return Millis.roundUp(Math.max((double) floorMillis, delay));
    }

    /** The shortest delay that the n-th retry, from 1, can get. */
    long shortestMillis(int n) {
        double shortest = isDecorrelated() ? baseMillis : jitter.apply(ceiling(n), 0);
        return Millis.roundUp(Math.max((double) floorMillis, shortest));
    }

    /** The longest delay that the n-th retry, from 1, can get. */
    long longestMillis(int n) {
        return isDecorrelated()
                ? Math.max(floorMillis, maxMillis)
                : Millis.roundUp(Math.max((double) floorMillis, ceiling(n) * jitter.greatest()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Backoff that
                && name.equals(that.name)
                && baseMillis == that.baseMillis
                && factor == that.factor
                && maxMillis == that.maxMillis
                && jitter.equals(that.jitter)
                && floorMillis == that.floorMillis;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
