package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.SessionStatus;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tokens of a budget, computed as the contract says; only where the observed budget is the policy's. */
final class Tokens {

    /** Less than a hundredth of a token, and more than what sums of fractions lose. */
    static final double NOISE = 1e-4;

    private Tokens() {}

    /**
     * The tokens when a failure arrives: what was left, what came back with time, and the refund of a settled episode.
     */
    static double available(Observation seen) {
        double refilled = plus(seen.budgetBefore(), seen.budgetBefore().tokens(), refill(seen));
        boolean settled = seen.beginsEpisode() && seen.model().status() == SessionStatus.PROBATION;
        return settled
                ? plus(
                        seen.budgetBefore(),
                        refilled,
                        refund(seen, seen.model().episode().lastPrice()))
                : refilled;
    }

    /** What comes back after a success. */
    static double refund(Observation seen, double lastPrice) {
        return rule(seen).map(rule -> rule.refund().orElse(lastPrice)).orElse(lastPrice);
    }

    /**
     * Whether a step of this price is refused: it cannot be paid, or does not leave more than the reserve. With a
     * refill, also if the least part of a token is missing.
     */
    static boolean refuse(Observation seen, int price) {
        double left = available(seen) - price;
        Optional<BudgetRule> rule = rule(seen);
        OptionalDouble reserve = rule.map(BudgetRule::reserve).orElse(OptionalDouble.empty());
        boolean unpaid = left < (rule.flatMap(BudgetRule::refill).isPresent() ? NOISE : -NOISE);
        return unpaid || (reserve.isPresent() && left < reserve.getAsDouble() + NOISE);
    }

    /** What came back since the latest event that the budget had seen. */
    private static double refill(Observation seen) {
        Optional<BudgetRule.Refill> refill = rule(seen).flatMap(BudgetRule::refill);
        Budget before = seen.budgetBefore();
        if (refill.isEmpty() || before.lastMillis().isEmpty()) {
            return 0;
        }
        long last = before.lastMillis().getAsLong();
        long passed = seen.now() - last;
        double counted = seen.now() <= last ? 0 : passed < 0 ? Long.MAX_VALUE : passed;
        return counted * refill.get().tokens() / refill.get().per().toMillis();
    }

    /** The sum, at most the budget's capacity. */
    static double plus(Budget budget, double tokens, double more) {
        return Math.min((double) budget.capacity(), tokens + more);
    }

    static Optional<BudgetRule> rule(Observation seen) {
        return seen.policy().budget();
    }
}
