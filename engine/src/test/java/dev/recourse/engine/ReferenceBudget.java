package dev.recourse.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The budget written from the contract: exact, and shared by the sessions of a process. It counts in fractions of a
 * token that are small enough for every price, refund and millisecond of refill to be a whole number of them.
 */
final class ReferenceBudget {

    private static final BigInteger NANOS_PER_MILLI = BigInteger.valueOf(1_000_000);

    private final Optional<BudgetRule> rule;
    private final BigInteger perHundredth;
    private final BigInteger perMilli;
    private BigInteger left;
    private Optional<Long> latest = Optional.empty();

    ReferenceBudget(Policy policy) {
        this.rule = policy.budget();
        Optional<BudgetRule.Refill> refill = rule.flatMap(BudgetRule::refill);
        this.perHundredth = BigInteger.valueOf(
                refill.map(BudgetRule.Refill::per).orElse(Duration.ofNanos(1)).toNanos());
        this.perMilli = refill.map(r -> hundredths(r.tokens()).multiply(NANOS_PER_MILLI))
                .orElse(BigInteger.ZERO);
        this.left = full();
    }

    /** Refills it for the time since the latest event that it has seen. */
    void see(long at) {
        long before = latest.orElse(at);
        long after = Math.max(before, at);
        latest = Optional.of(after);
        BigInteger passed = BigInteger.valueOf(after).subtract(BigInteger.valueOf(before));
        earn(passed.multiply(perMilli));
    }

    /** Takes the price of a step, if that leaves as much as the rule asks for. */
    boolean pays(int price) {
        if (rule.isEmpty()) {
            return true;
        }
        BigInteger after = left.subtract(units(price));
        OptionalDouble reserve = rule.get().reserve();
        boolean enough = reserve.isPresent() ? after.compareTo(units(reserve.getAsDouble())) > 0 : after.signum() >= 0;
        left = enough ? after : left;
        return enough;
    }

    /** Takes the price of a failure that cannot be recovered, or what is left. */
    void takeAtMost(int price) {
        left = left.subtract(units(price)).max(BigInteger.ZERO);
    }

    /** Returns what a success earns where the last step had this price. */
    void refund(int lastPrice) {
        earn(units(rule.map(BudgetRule::refund).orElse(OptionalDouble.empty()).orElse(lastPrice)));
    }

    private void earn(BigInteger units) {
        left = left.add(units).min(full());
    }

    private BigInteger full() {
        return units(rule.map(BudgetRule::tokens).orElse(0));
    }

    private BigInteger units(double tokens) {
        return hundredths(tokens).multiply(perHundredth);
    }

    private static BigInteger hundredths(double tokens) {
        return BigDecimal.valueOf(tokens).movePointRight(2).toBigIntegerExact();
    }

    /** The tokens left, to more digits than a {@code double} has; none if it is unlimited. */
    Optional<BigDecimal> tokens() {
        return rule.map(limited -> new BigDecimal(left).divide(new BigDecimal(units(1)), MathContext.DECIMAL128));
    }
}
