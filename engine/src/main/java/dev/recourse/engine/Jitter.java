package dev.recourse.engine;

import java.time.Duration;
import java.util.Objects;

/**
 * The range around a backoff's ceiling that a delay is drawn from, evenly: with a random number r in [0, 1] the delay
 * is lo + r·(hi − lo).
 */
public final class Jitter implements NotABean {

    /** The ranges from lo to hi, with c the ceiling. */
    public enum Form {
        /** c, without a draw. */
        NONE,
        /** 0 to c. */
        FULL,
        /** c/2 to c. */
        EQUAL,
        /** c·(1 − p) to c·(1 + p). */
        PROPORTIONAL,
        /** c to c·(1 + p). */
        ABOVE,
        /** c to c + d. */
        PLUS,
        /** base to 3·previous, then cut to max: the only one in which a delay feeds the next. */
        DECORRELATED
    }

    /** The largest amount: a delay may at most double, or shrink to nothing. */
    public static final double MAX_AMOUNT = 1;

    /** The ceiling itself. */
    public static final Jitter NONE = new Jitter(Form.NONE, 0, 0);
    /** Anything from nothing to the ceiling. */
    public static final Jitter FULL = new Jitter(Form.FULL, 0, 0);
    /** Anything from half of the ceiling to the ceiling. */
    public static final Jitter EQUAL = new Jitter(Form.EQUAL, 0, 0);
    /** Anything from the base to three times the delay before. */
    public static final Jitter DECORRELATED = new Jitter(Form.DECORRELATED, 0, 0);

    private final Form form;
    private final double amount;
    private final long extraMillis;

    private Jitter(Form form, double amount, long extraMillis) {
        this.form = form;
        this.amount = Bounds.within("jitter", amount, 0, MAX_AMOUNT);
        this.extraMillis = Bounds.within("jitter", extraMillis, 0, Bounds.MAX_MILLIS);
    }

    /**
     * Anything from c·(1 − p) to c·(1 + p).
     *
     * @param amount p, from 0 to 1
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static Jitter proportional(double amount) {
        return new Jitter(Form.PROPORTIONAL, amount, 0);
    }

    /**
     * Anything from c to c·(1 + p).
     *
     * @param amount p, from 0 to 1
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static Jitter above(double amount) {
        return new Jitter(Form.ABOVE, amount, 0);
    }

    /**
     * Anything from c to c + d.
     *
     * @param extra d, from 0 to 24 days
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static Jitter plus(Duration extra) {
        return new Jitter(Form.PLUS, 0, Bounds.millis("jitter", extra));
    }

    /** Which range. */
    public Form form() {
        return form;
    }

    /** The range's p, as a fraction: 0.2 is 20 %; 0 where it has none. */
    public double amount() {
        return amount;
    }

    /** The range's d; zero where it has none. */
    public Duration extra() {
        return Duration.ofMillis(extraMillis);
    }

    long extraMillis() {
        return extraMillis;
    }

    /** The lower end of the range, in milliseconds. Not for {@link Form#DECORRELATED}, which has no ceiling. */
    double low(double ceiling) {
        return switch (form) {
            case NONE, ABOVE, PLUS, DECORRELATED -> ceiling;
            case FULL -> 0;
            case EQUAL -> ceiling / 2;
            case PROPORTIONAL -> ceiling * (1 - amount);
        };
    }

    /** The upper end of the range, in milliseconds. Not for {@link Form#DECORRELATED}, which has no ceiling. */
    double high(double ceiling) {
        return switch (form) {
            case NONE, FULL, EQUAL, DECORRELATED -> ceiling;
            case PROPORTIONAL, ABOVE -> ceiling * (1 + amount);
            case PLUS -> ceiling + extraMillis;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jitter that
                && form == that.form
                && amount == that.amount
                && extraMillis == that.extraMillis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, amount, extraMillis);
    }

    /** The range in words, such as {@code full jitter}. */
    /** The jitter in words. */
    String text() {
        return switch (form) {
            case NONE -> "no jitter";
            case FULL, EQUAL, DECORRELATED -> Texts.lower(form.name()) + " jitter";
            case PROPORTIONAL -> "up to " + percent() + " jitter either way";
            case ABOVE -> "plus up to " + percent() + " jitter";
            case PLUS -> "plus up to " + NumberText.duration(extraMillis) + " jitter";
        };
    }

    private String percent() {
        return NumberText.number(amount * 100) + " %";
    }

    @Override
    public String toString() {
        return text();
    }
}
