package dev.recourse.engine;

import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How many tokens a process has left for recoveries. An immutable value; the sessions of a process share one through a
 * holder in the application, such as an {@code AtomicReference}.
 */
public final class Budget implements NotABean {

    /** A budget that nothing is taken from. */
    public static final Budget UNLIMITED = new Budget(null, Long.MAX_VALUE, State.NEVER);

    private final @Nullable BudgetRule rule;
    /** The tokens left, in the rule's units. */
    private final long units;
    /** The latest event's time, from which tokens come back. */
    private final long seen;

    private Budget(@Nullable BudgetRule rule, long units, long seen) {
        this.rule = rule;
        this.units = units;
        this.seen = seen;
    }

    /** A full budget. */
    public static Budget full(BudgetRule rule) {
        return new Budget(rule, rule.tokens() * rule.unitsPerToken(), State.NEVER);
    }

    /**
     * A copy with this many whole tokens; an unlimited budget stays as it is.
     *
     * @param left from 0 to the capacity
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Budget withTokens(long left) {
        return rule == null
                ? this
                : new Budget(rule, Bounds.within("tokens", left, 0, rule.tokens()) * rule.unitsPerToken(), seen);
    }

    /** The tokens left; {@code Long.MAX_VALUE} if it is unlimited. */
    public double tokens() {
        return rule == null ? Long.MAX_VALUE : (double) units / rule.unitsPerToken();
    }

    /** The most tokens that can be left; {@code Long.MAX_VALUE} if it is unlimited. */
    public long capacity() {
        return rule == null ? Long.MAX_VALUE : rule.tokens();
    }

    /** The time of the latest event that it has seen, in milliseconds, if tokens come back with time. */
    public OptionalLong lastMillis() {
        return seen == State.NEVER ? OptionalLong.empty() : OptionalLong.of(seen);
    }

    /** A copy on another clock, on which the latest event that it has seen was at {@code time}. */
    public Budget movedTo(long time) {
        return seen == State.NEVER ? this : new Budget(rule, units, Math.max(State.EARLIEST, time));
    }

    /**
     * Whether a step of this price is allowed: it can be paid for, and leaves more than the reserve, if there is one.
     */
    public boolean covers(int price) {
        if (rule == null) {
            return true;
        }
        if (price > rule.tokens()) {
            return false;
        }
        long left = units - price * rule.unitsPerToken();
        return rule.reserveUnits() < 0 ? left >= 0 : left > rule.reserveUnits();
    }

    /** With what came back by this time. A time before the latest one seen brings nothing. */
    Budget at(long time) {
        if (rule == null || rule.unitsPerMilli() == 0 || time <= seen) {
            return this;
        }
        long passed = seen == State.NEVER ? 0 : Millis.between(seen, time);
        long missing = rule.tokens() * rule.unitsPerToken() - units;
        boolean fills = passed > missing / rule.unitsPerMilli();
        return new Budget(rule, units + (fills ? missing : passed * rule.unitsPerMilli()), time);
    }

    /** Without this price, or empty if it is more than is left. */
    Budget minus(int price) {
        return rule == null || price == 0
                ? this
                : new Budget(rule, Math.max(0, units - price * rule.unitsPerToken()), seen);
    }

    /** After a success whose last step had this price. */
    Budget refunded(int lastPrice) {
        if (rule == null) {
            return this;
        }
        long back = rule.refundUnits() < 0 ? lastPrice * rule.unitsPerToken() : rule.refundUnits();
        return back == 0 ? this : new Budget(rule, Math.min(rule.tokens() * rule.unitsPerToken(), units + back), seen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Budget that
                && units == that.units
                && seen == that.seen
                && Objects.equals(rule, that.rule);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(units);
    }

    /** What is left, such as {@code 7.5 of 20 tokens}. */
    @Override
    public String toString() {
        return rule == null ? "unlimited" : NumberText.number(tokens()) + " of " + rule.tokens() + " tokens";
    }
}
