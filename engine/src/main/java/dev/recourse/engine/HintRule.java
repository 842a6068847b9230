package dev.recourse.engine;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a server's hint does to a backoff's delay. The hint h is spread first, by the random number r in [0, 1]: h′ =
 * h·(1 + s·r), so that clients with the same hint do not all return at once.
 */
public final class HintRule implements NotABean {

    /** The formulas, with b the backoff's delay and h′ the spread hint. */
    public enum Form {
        /** max(b, h′). */
        FLOOR,
        /** h′, and the backoff restarts. */
        EXACT,
        /** h′, held between b and b + c. */
        CLAMP,
        /** min(b, h′). */
        CAP,
        /** b, drawn with h, without a spread, in place of the backoff's base. */
        BASE,
        /** b. */
        IGNORE
    }

    /** A floor with a spread of 10 %. */
    public static final HintRule DEFAULT = floor(0.1);
    /** Hints are ignored. */
    public static final HintRule IGNORE = new HintRule(Form.IGNORE, 0, 0, Long.MAX_VALUE);

    private final Form form;
    private final double spread;
    private final long clampMillis;
    private final long maxMillis;

    private HintRule(Form form, double spread, long clampMillis, long maxMillis) {
        this.form = form;
        this.spread = Bounds.within("spread", spread, 0, 1);
        this.clampMillis = Bounds.within("clamp", clampMillis, 0, Bounds.MAX_MILLIS);
        this.maxMillis = maxMillis;
    }

    private static HintRule of(Form form, double spread) {
        return new HintRule(form, spread, 0, Long.MAX_VALUE);
    }

    /**
     * Never sooner than the hint.
     *
     * @param spread s, from 0 to 1
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static HintRule floor(double spread) {
        return of(Form.FLOOR, spread);
    }

    /**
     * The hint, whatever the backoff says.
     *
     * @param spread s, from 0 to 1
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static HintRule exact(double spread) {
        return of(Form.EXACT, spread);
    }

    /**
     * The hint, but never sooner than the backoff, and at most this much later.
     *
     * @param spread s, from 0 to 1
     * @param clamp c, from 0 to 24 days
     * @throws IllegalArgumentException if one of them is out of bounds
     */
    public static HintRule clamp(double spread, Duration clamp) {
        return new HintRule(Form.CLAMP, spread, Bounds.millis("clamp", clamp), Long.MAX_VALUE);
    }

    /**
     * Never later than the hint.
     *
     * @param spread s, from 0 to 1
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static HintRule cap(double spread) {
        return of(Form.CAP, spread);
    }

    /**
     * The backoff, with the hint in place of its base. A remedy without a backoff does not wait. Not for backoffs with
     * listed delays or decorrelated jitter, which have no base that could be changed: a policy refuses that.
     */
    public static HintRule base() {
        return of(Form.BASE, 0);
    }

    /**
     * A copy in which a longer hint counts as this long, before it is spread.
     *
     * @param max from 0 to 24 days
     * @throws IllegalArgumentException if it is out of bounds
     */
    public HintRule withMax(Duration max) {
        long millis = Bounds.within("max", Bounds.millis("max", max), 0, Bounds.MAX_MILLIS);
        return new HintRule(form, spread, clampMillis, millis);
    }

    /** The formula. */
    public Form form() {
        return form;
    }

    /** The formula's s, as a fraction from 0 to 1. */
    public double spread() {
        return spread;
    }

    /** The formula's c, for {@link Form#CLAMP}; zero for the others. */
    public Duration clamp() {
        return Duration.ofMillis(clampMillis);
    }

    /** The longest that a hint counts, if that is limited. */
    public Optional<Duration> max() {
        return maxMillis == Long.MAX_VALUE ? Optional.empty() : Optional.of(Duration.ofMillis(maxMillis));
    }

    long clampMillis() {
        return clampMillis;
    }

    /**
     * The delay, from the backoff's delay, the hint (both in milliseconds) and the random number in [0, 1]. Not for
     * {@link Form#BASE}, which draws the backoff again.
     */
    long apply(long backoff, long hint, double random) {
        long spreadHint = spread(hint, random);
        return switch (form) {
            case FLOOR -> Math.max(backoff, spreadHint);
            case EXACT -> spreadHint;
            case CLAMP -> Math.max(backoff, Math.min(spreadHint, Millis.add(backoff, clampMillis)));
            case CAP -> Math.min(backoff, spreadHint);
            case BASE, IGNORE -> backoff;
        };
    }

    /**
     * The part of a delay that the hint demands, in milliseconds: before it is over, the server wants no attempt.
     *
     * @param delay the whole delay
     */
    long earliest(long delay, long hint, double random) {
        return form == Form.IGNORE ? 0 : Math.min(delay, spread(hint, random));
    }

    private long spread(long hint, double random) {
        return Millis.spread(limited(hint), spread, random);
    }

    /** The hint as it counts, which is at most {@link #max()}. */
    long limited(long hint) {
        return Math.min(hint, maxMillis);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HintRule that
                && form == that.form
                && spread == that.spread
                && clampMillis == that.clampMillis
                && maxMillis == that.maxMillis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, spread, clampMillis, maxMillis);
    }

    /** The rule in words, such as {@code a hint is the least wait}. */
    @Override
    public String toString() {
        return RemedyText.of(this);
    }
}
