package dev.recourse.engine;

/**
 * How a random number r in [0, 1] spreads a delay below, around or above its ceiling.
 *
 * @param form the formula
 * @param amount the formula's p, as a fraction: 0.2 is 20 %; 0 where the formula has none
 */
public record Jitter(Form form, double amount) {

    /** The formulas, with c the ceiling. */
    public enum Form {
        /** c. */
        NONE,
        /** r·c. */
        FULL,
        /** c/2 + r·c/2. */
        EQUAL,
        /** c·(1 − p + 2·p·r), with p at most 1. */
        PROPORTIONAL,
        /** c·(1 + p·r). */
        ABOVE,
        /** min(max, base + r·(3·previous − base)): the only one that feeds the next delay. */
        DECORRELATED
    }

    /** The largest amount: a delay may at most double, or shrink to nothing. */
    public static final double MAX_AMOUNT = 1;

    /** The ceiling itself. */
    public static final Jitter NONE = new Jitter(Form.NONE, 0);
    /** Anything from nothing to the ceiling. */
    public static final Jitter FULL = new Jitter(Form.FULL, 0);
    /** Anything from half of the ceiling to the ceiling. */
    public static final Jitter EQUAL = new Jitter(Form.EQUAL, 0);
    /** Anything from the base to three times the delay before. */
    public static final Jitter DECORRELATED = new Jitter(Form.DECORRELATED, 0);

    /** @throws IllegalArgumentException if the amount is not between 0 and 1 */
    public Jitter {
        Checks.within("jitter", amount, 0, MAX_AMOUNT);
    }

    /**
     * Anything from c·(1 − p) to c·(1 + p).
     *
     * @param amount p, from 0 to 1
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static Jitter proportional(double amount) {
        return new Jitter(Form.PROPORTIONAL, amount);
    }

    /**
     * Anything from c to c·(1 + p).
     *
     * @param amount p, from 0 to 1
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static Jitter above(double amount) {
        return new Jitter(Form.ABOVE, amount);
    }

    /** The delay for this ceiling, in the ceiling's unit. Not for {@link Form#DECORRELATED}, which has no ceiling. */
    double apply(double ceiling, double random) {
        return switch (form) {
            case NONE, DECORRELATED -> ceiling;
            case FULL -> random * ceiling;
            case EQUAL -> ceiling / 2 + random * ceiling / 2;
            case PROPORTIONAL -> ceiling * (1 - amount + 2 * amount * random);
            case ABOVE -> ceiling * (1 + amount * random);
        };
    }

    /** The largest factor by which a delay can exceed its ceiling. */
    double greatest() {
        return form == Form.PROPORTIONAL || form == Form.ABOVE ? 1 + amount : 1;
    }
}
