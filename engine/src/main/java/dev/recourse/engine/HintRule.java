package dev.recourse.engine;

import java.time.Duration;
import java.util.Objects;

/**
 * What a server's hint does to a backoff's delay. The hint h is spread first, by the random number r in [0, 1]: h′ =
 * h·(1 + s·r), so that clients with the same hint do not all return at once.
 */
public final class HintRule {

    /** The formulas, with b the backoff's delay and h′ the spread hint. */
    public enum Form {
        /** max(b, h′). */
        FLOOR,
        /** h′, and the backoff restarts. */
        EXACT,
        /** b, held between h′ and h′ + c. */
        CLAMP,
        /** min(b, h′). */
        CAP,
        /** b. */
        IGNORE
    }

    /** A floor with a spread of 10 %. */
    public static final HintRule DEFAULT = floor(0.1);
    /** Hints are ignored. */
    public static final HintRule IGNORE = new HintRule(Form.IGNORE, 0, 0);

    private final Form form;
    private final double spread;
    private final long clampMillis;

    private HintRule(Form form, double spread, long clampMillis) {
        this.form = form;
        this.spread = Bounds.within("spread", spread, 0, 1);
        this.clampMillis = Bounds.within("clamp", clampMillis, 0, Bounds.MAX_MILLIS);
    }

    /**
     * Never sooner than the hint.
     *
     * @param spread s, from 0 to 1
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static HintRule floor(double spread) {
        return new HintRule(Form.FLOOR, spread, 0);
    }

    /**
     * The hint, whatever the backoff says.
     *
     * @param spread s, from 0 to 1
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static HintRule exact(double spread) {
        return new HintRule(Form.EXACT, spread, 0);
    }

    /**
     * Never sooner than the hint, and at most this much later.
     *
     * @param spread s, from 0 to 1
     * @param clamp c, from 0 to 24 days
     * @throws IllegalArgumentException if one of them is out of bounds
     */
    public static HintRule clamp(double spread, Duration clamp) {
        return new HintRule(Form.CLAMP, spread, Bounds.millis("clamp", clamp));
    }

    /**
     * Never later than the hint.
     *
     * @param spread s, from 0 to 1
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static HintRule cap(double spread) {
        return new HintRule(Form.CAP, spread, 0);
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

    long clampMillis() {
        return clampMillis;
    }

    /** Whether a hint can make a wait longer than its backoff. */
    boolean lengthens() {
        return form == Form.FLOOR || form == Form.EXACT || form == Form.CLAMP;
    }

    /** The delay, from the backoff's delay, the hint (both in milliseconds) and the random number in [0, 1]. */
    long apply(long backoff, long hint, double random) {
        long spreadHint = Math.max(hint, Millis.roundUp(hint * (1 + spread * random)));
        return switch (form) {
            case FLOOR -> Math.max(backoff, spreadHint);
            case EXACT -> spreadHint;
            case CLAMP -> Math.max(spreadHint, Math.min(backoff, Millis.add(spreadHint, clampMillis)));
            case CAP -> Math.min(backoff, spreadHint);
            case IGNORE -> backoff;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HintRule that
                && form == that.form
                && spread == that.spread
                && clampMillis == that.clampMillis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, spread, clampMillis);
    }

    /** Every part by name; equal rules have the same text. */
    @Override
    public String toString() {
        return "HintRule[form=" + form + ", spread=" + spread + ", clampMillis=" + clampMillis + "]";
    }
}
