package dev.recourse.engine;

/**
 * What a server's hint does to a backoff's delay. The hint is first spread: h′ = h·(1 + s·r), so that a crowd told the
 * same second does not return in it.
 *
 * @param form the formula
 * @param spread s, as a fraction from 0 to 1
 * @param clampMillis the formula's c, for {@link Form#CLAMP}; 0 for the others
 */
public record HintRule(Form form, double spread, long clampMillis) {

    /** The formulas, with b the backoff's delay and h′ the spread hint. */
    public enum Form {
        /** max(b, h′). */
        FLOOR,
        /** h′, and the backoff starts again. */
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
    /** No hint is heard. */
    public static final HintRule IGNORE = new HintRule(Form.IGNORE, 0, 0);

    /** @throws IllegalArgumentException if the spread is not within 0 and 1, or the clamp not within 0 and 24 days */
    public HintRule {
        Checks.within("spread", spread, 0, 1);
        Checks.within("clamp", clampMillis, 0, Checks.MAX_MILLIS);
    }

    /** Never sooner than the hint. */
    public static HintRule floor(double spread) {
        return new HintRule(Form.FLOOR, spread, 0);
    }

    /** The hint, whatever the backoff says. */
    public static HintRule exact(double spread) {
        return new HintRule(Form.EXACT, spread, 0);
    }

    /** Never sooner than the hint, and at most {@code clampMillis} later. */
    public static HintRule clamp(double spread, long clampMillis) {
        return new HintRule(Form.CLAMP, spread, clampMillis);
    }

    /** Never later than the hint. */
    public static HintRule cap(double spread) {
        return new HintRule(Form.CAP, spread, 0);
    }

    /** Whether a hint can make a wait longer than its backoff. */
    boolean lengthens() {
        return form == Form.FLOOR || form == Form.EXACT || form == Form.CLAMP;
    }

    /** The delay, from the backoff's delay, the hint (both in milliseconds) and the random number in [0, 1]. */
    long apply(long backoff, long hint, double random) {
        if (form == Form.IGNORE) {
            return backoff;
        }
        long spreadHint = Math.max(hint, Millis.roundUp(hint * (1 + spread * random)));
        return switch (form) {
            case FLOOR -> Math.max(backoff, spreadHint);
            case EXACT -> spreadHint;
            case CLAMP -> Math.max(spreadHint, Math.min(backoff, Millis.add(spreadHint, clampMillis)));
            case CAP -> Math.min(backoff, spreadHint);
            case IGNORE -> backoff;
        };
    }
}
