package dev.recourse.engine;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A token bucket that limits what a whole process spends on recoveries. Every step takes its price; every success
 * returns some. Immutable: start from {@link #of}, and add what differs.
 *
 * <p>Amounts with a fraction have at most two decimals, and are exact.
 */
public final class BudgetRule implements NotABean {

    /** The most prices that a budget can have: a state keeps the last step's price as a number of four bits. */
    public static final int MAX_PRICES = 15;
    /** The largest bucket. */
    public static final int MAX_TOKENS = 1_000_000;

    private static final long MAX_REFILL_MILLIS = 24L * 60 * 60 * 1_000;
    private static final int HUNDREDTHS = 100;
    private static final double LEAST_REFILL = 0.01;
    /** The error that hundredths may have as binary fractions. */
    private static final double NOISE = 1e-6;

    private static final long NONE = -1;

    private final int tokens;
    private final Map<String, Integer> prices;
    private final Optional<Refill> refill;
    private final long reserve;
    private final long refund;
    private final long unitsPerHundredth;
    private final long unitsPerMilli;

    /**
     * Tokens that come back as time passes.
     *
     * @param tokens how many, more than 0 and at most {@link #MAX_TOKENS}
     * @param per in what time, from 1 ms to 1 day; parts of a millisecond are rounded up
     */
    public record Refill(double tokens, Duration per) {

        /** @throws IllegalArgumentException if a number is out of its bounds */
        public Refill {
            hundredths("refill", tokens, LEAST_REFILL, MAX_TOKENS);
            per = Duration.ofMillis(
                    Bounds.within("time of refill", Bounds.millis("time of refill", per), 1, MAX_REFILL_MILLIS));
        }
    }

    private BudgetRule(int tokens, Map<String, Integer> prices, Optional<Refill> refill, long reserve, long refund) {
        this.tokens = Bounds.within("tokens", tokens, 1, MAX_TOKENS);
        Bounds.within("number of prices", prices.size(), 0, MAX_PRICES);
        for (Map.Entry<String, Integer> price : prices.entrySet()) {
            Bounds.within("price of " + price.getKey(), price.getValue(), 0, tokens);
        }
        this.prices = Collections.unmodifiableMap(new LinkedHashMap<>(prices));
        this.refill = refill;
        this.reserve = reserve;
        this.refund = refund;
        this.unitsPerHundredth = refill.isPresent() ? refill.get().per().toMillis() : 1;
        this.unitsPerMilli =
                refill.isPresent() ? hundredths("refill", refill.get().tokens(), LEAST_REFILL, MAX_TOKENS) : 0;
    }

    /**
     * A bucket that starts full, is not refilled by time, and gets the last step's price back after a success.
     *
     * @param tokens the bucket's size, from 1 to {@value #MAX_TOKENS}
     * @param prices what a step costs, from 0 to the bucket's size: by the remedy's own price name, or by its kind
     *     ({@code retry}, {@code refresh}, {@code redirect}); at most {@value #MAX_PRICES} names; a step without a
     *     price is free. A price named {@code give-up} is taken for failures that the catalog gives up on
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public static BudgetRule of(int tokens, Map<String, Integer> prices) {
        return new BudgetRule(tokens, prices, Optional.empty(), NONE, NONE);
    }

    /**
     * A copy whose tokens come back as time passes.
     *
     * @param amount how many, more than 0 and at most {@value #MAX_TOKENS}
     * @param per in what time, from 1 ms to 1 day
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public BudgetRule withRefill(double amount, Duration per) {
        return new BudgetRule(tokens, prices, Optional.of(new Refill(amount, per)), reserve, refund);
    }

    /**
     * A copy that allows a step, of any kind, only if more than this is left after it is paid. Default: a step is
     * allowed if it can be paid.
     *
     * @param amount from 0 to the bucket's size
     * @throws IllegalArgumentException if it is out of bounds
     */
    public BudgetRule withReserve(double amount) {
        return new BudgetRule(tokens, prices, refill, hundredths("reserve", amount, 0, tokens), refund);
    }

    /**
     * A copy that gets this amount back after each success. Default: the last step's price, or one token if there was
     * no step.
     *
     * @param amount from 0 to the bucket's size
     * @throws IllegalArgumentException if it is out of bounds
     */
    public BudgetRule withRefund(double amount) {
        return new BudgetRule(tokens, prices, refill, reserve, hundredths("refund", amount, 0, tokens));
    }

    private static long hundredths(String what, double amount, double least, double most) {
        double exact = Bounds.within(what, amount, least, most) * HUNDREDTHS;
        long whole = (long) Math.floor(exact + 0.5);
        if (Math.abs(exact - whole) > NOISE) {
            throw new IllegalArgumentException(what + " has more than two decimals");
        }
        return whole;
    }

    /** The bucket's size. */
    public int tokens() {
        return tokens;
    }

    /** What a step costs, by name. */
    public Map<String, Integer> prices() {
        return prices;
    }

    /** The tokens that come back as time passes, if any do. */
    public Optional<Refill> refill() {
        return refill;
    }

    /** What must be left after a step, if anything must. */
    public OptionalDouble reserve() {
        return optional(reserve);
    }

    /** What comes back after a success; empty for the last step's price. */
    public OptionalDouble refund() {
        return optional(refund);
    }

    private static OptionalDouble optional(long hundredths) {
        return hundredths == NONE ? OptionalDouble.empty() : OptionalDouble.of((double) hundredths / HUNDREDTHS);
    }

    /**
     * How many units a token has. A unit is so small that a whole number of them comes back in a millisecond: with a
     * refill per minute, a hundredth of a token divided by 60,000.
     */
    long unitsPerToken() {
        return unitsPerHundredth * HUNDREDTHS;
    }

    /** The units that come back in a millisecond. */
    long unitsPerMilli() {
        return unitsPerMilli;
    }

    /** What must be left after a step, in units; negative if nothing must. */
    long reserveUnits() {
        return reserve == NONE ? NONE : reserve * unitsPerHundredth;
    }

    /** What comes back after a success, in units; negative for the last step's price. */
    long refundUnits() {
        return refund == NONE ? NONE : refund * unitsPerHundredth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetRule that
                && tokens == that.tokens
                && prices.equals(that.prices)
                && refill.equals(that.refill)
                && reserve == that.reserve
                && refund == that.refund;
    }

    @Override
    public int hashCode() {
        return Objects.hash(tokens, prices);
    }

    @Override
    public String toString() {
        return tokens + " tokens, prices " + new TreeMap<>(prices)
                + refill.map(by -> ", refill " + by.tokens() + " per " + by.per())
                        .orElse("")
                + (reserve == NONE ? "" : ", reserve " + (double) reserve / HUNDREDTHS)
                + (refund == NONE ? "" : ", refund " + (double) refund / HUNDREDTHS);
    }
}
