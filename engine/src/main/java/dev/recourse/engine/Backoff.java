package dev.recourse.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A named backoff: how long to wait before its n-th retry in an episode.
 *
 * <p>The n-th ceiling is min(max, base · factor^(n−1)), by repeated multiplication of doubles, so that every platform
 * gives the same delays; or the n-th of a list of delays, the last of which repeats. {@link Jitter} makes a range of
 * it, the floor raises the range, and the delay is drawn evenly from what is left. Delays are whole milliseconds.
 */
public final class Backoff implements NotABean {

    /** The largest factor. */
    public static final double MAX_FACTOR = 100;
    /** The smallest factor above 1. A smaller one would take thousands of retries to make a difference. */
    public static final double LEAST_GROWTH = 1.01;
    /** The most delays that can be listed. */
    public static final int MAX_DELAYS = 100;

    private final String name;
    private final long baseMillis;
    private final double factor;
    private final long maxMillis;
    private final List<Duration> delays;
    private final Jitter jitter;
    private final long floorMillis;
    private final double[] ceilings;
    private final double[] lows;
    private final double[] spans;

    private Backoff(
            String name,
            long baseMillis,
            double factor,
            long maxMillis,
            List<Duration> delays,
            Jitter jitter,
            long floorMillis) {
        this.name = name;
        this.baseMillis = Bounds.within("base", baseMillis, 0, Bounds.MAX_MILLIS);
        this.maxMillis = Bounds.within("max", maxMillis, delays.isEmpty() ? baseMillis : 0, Bounds.MAX_MILLIS);
        this.floorMillis = Bounds.within("floor", floorMillis, 0, maxMillis);
        this.factor = factor == 1 ? factor : Bounds.within("factor", factor, LEAST_GROWTH, MAX_FACTOR);
        this.delays = delays;
        this.jitter = jitter;
        if (isDecorrelated() && !delays.isEmpty()) {
            throw new IllegalArgumentException(name + ": decorrelated jitter needs a base, not a list of delays");
        }
        this.ceilings = delays.isEmpty() ? ceilings((double) baseMillis, factor, (double) maxMillis) : ceilings(delays);
        this.lows = new double[ceilings.length];
        this.spans = new double[ceilings.length];
        for (int i = 0; i < ceilings.length; i++) {
            lows[i] = aboveFloor(jitter.low(ceilings[i]));
            spans[i] = aboveFloor(jitter.high(ceilings[i])) - lows[i];
        }
    }

    private double aboveFloor(double millis) {
        return Math.max((double) floorMillis, millis);
    }

    private static double[] ceilings(double base, double factor, double max) {
        int count = 1;
        for (double last = base; base > 0 && factor > 1 && last < max; last *= factor) {
            count++;
        }
        double[] found = new double[count];
        found[0] = base;
        for (int i = 1; i < count; i++) {
            found[i] = Math.min(max, found[i - 1] * factor);
        }
        return found;
    }

    private static double[] ceilings(List<Duration> delays) {
        double[] found = new double[delays.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = delays.get(i).toMillis();
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
        return new Backoff(
                name, Bounds.millis("base", base), factor, Bounds.millis("max", max), List.of(), Jitter.NONE, 0);
    }

    /**
     * A backoff whose ceilings are listed, without jitter or floor. Retries beyond the list repeat the last delay.
     *
     * @param name the catalog's name for it
     * @param delays from 1 to {@value #MAX_DELAYS} delays, each from 0 to 24 days; parts of a millisecond are rounded
     *     up
     * @throws IllegalArgumentException if there are too few or too many, or one is out of its bounds
     */
    public static Backoff delays(String name, List<Duration> delays) {
        Bounds.within("number of delays", delays.size(), 1, MAX_DELAYS);
        long longest = 0;
        List<Duration> whole = new ArrayList<>();
        for (Duration delay : delays) {
            long millis = Bounds.millis("delay", delay);
            longest = Math.max(longest, millis);
            whole.add(Duration.ofMillis(millis));
        }
        return new Backoff(name, whole.get(0).toMillis(), 1, longest, List.copyOf(whole), Jitter.NONE, 0);
    }

    /**
     * A copy with this jitter.
     *
     * @throws IllegalArgumentException if it is decorrelated, and the delays are listed
     */
    public Backoff withJitter(Jitter jitter) {
        return new Backoff(name, baseMillis, factor, maxMillis, delays, jitter, floorMillis);
    }

    /**
     * A copy that never waits less than this: the floor raises the lower end of the range that a delay is drawn from,
     * and the upper end if that is below it, so that no crowd gathers at the floor.
     *
     * @param floor from 0 to {@link #max()}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Backoff withFloor(Duration floor) {
        return new Backoff(name, baseMillis, factor, maxMillis, delays, jitter, Bounds.millis("floor", floor));
    }

    /** The catalog's name for it. */
    public String name() {
        return name;
    }

    /** The first ceiling. */
    public Duration base() {
        return Duration.ofMillis(baseMillis);
    }

    /** What each ceiling is multiplied by to get the next; 1 where delays are listed. */
    public double factor() {
        return factor;
    }

    /** The largest ceiling. */
    public Duration max() {
        return Duration.ofMillis(maxMillis);
    }

    /** The listed delays; empty where the ceilings grow by a factor. */
    public List<Duration> delays() {
        return delays;
    }

    /** How delays are spread. */
    public Jitter jitter() {
        return jitter;
    }

    /** The least delay. */
    public Duration floor() {
        return Duration.ofMillis(floorMillis);
    }

    /**
     * The shortest delay that a retry can get without a hint.
     *
     * @param n which retry under this backoff in its episode, from 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public Duration shortest(int n) {
        return Duration.ofMillis(shortestMillis(Bounds.within("n", n, 1, Integer.MAX_VALUE)));
    }

    /**
     * The longest delay that a retry can get without a hint.
     *
     * @param n which retry under this backoff in its episode, from 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public Duration longest(int n) {
        return Duration.ofMillis(longestMillis(Bounds.within("n", n, 1, Integer.MAX_VALUE)));
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

    /** Whether a hint can take the place of the base: there is one, and no delay feeds the next. */
    boolean canChangeBase() {
        return delays.isEmpty() && !isDecorrelated();
    }

    /** The lower end of the range of the n-th delay, from 1, in milliseconds. Not for decorrelated backoffs. */
    double low(int n) {
        return lows[index(n)];
    }

    /** The upper end of the range of the n-th delay, from 1, in milliseconds. Not for decorrelated backoffs. */
    double high(int n) {
        return lows[index(n)] + spans[index(n)];
    }

    private int index(int n) {
        return Math.min(n, ceilings.length) - 1;
    }

    /** The delay of the n-th retry, from 1. Not for decorrelated backoffs. */
    long delayMillis(int n, double random) {
        int i = index(n);
        return Millis.roundUp(lows[i] + random * spans[i]);
    }

    /** The delay of a decorrelated backoff; {@code previous} is the delay before, and the base at first. */
    long decorrelatedMillis(long previous, double random) {
        double low = aboveFloor((double) baseMillis);
        double high = aboveFloor(3.0 * previous);
        return Millis.roundUp(Math.min((double) maxMillis, low + random * (high - low)));
    }

    /** The delay of the n-th retry, from 1, if the base were this many milliseconds. */
    long delayMillisFrom(long base, int n, double random) {
        double ceiling = ceilingFrom(base, n);
        double low = aboveFloor(jitter.low(ceiling));
        double high = aboveFloor(jitter.high(ceiling));
        return Millis.roundUp(low + random * (high - low));
    }

    /** The ceiling of the n-th retry, from 1, if the base were this many milliseconds. */
    double ceilingFrom(long base, int n) {
        if (base == baseMillis) {
            return ceilings[index(n)];
        }
        double ceiling = (double) Math.min(maxMillis, base);
        for (int i = 1; i < n && ceiling < maxMillis; i++) {
            ceiling = Math.min((double) maxMillis, ceiling * factor);
        }
        return ceiling;
    }

    /** The shortest delay that the n-th retry, from 1, can get. */
    long shortestMillis(int n) {
        return isDecorrelated() ? Math.max(baseMillis, floorMillis) : Millis.roundUp(low(n));
    }

    /** The longest delay that the n-th retry, from 1, can get. */
    long longestMillis(int n) {
        return isDecorrelated() ? maxMillis : Millis.roundUp(high(n));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Backoff that
                && name.equals(that.name)
                && baseMillis == that.baseMillis
                && factor == that.factor
                && maxMillis == that.maxMillis
                && delays.isEmpty() == that.delays.isEmpty()
                && Arrays.equals(ceilings, that.ceilings)
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
