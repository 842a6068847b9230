package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.SessionStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Laws about the retry budget of a process. */
final class BudgetLaws {

    private static final BudgetRule TWO = BudgetRule.of(2, Map.of());
    private static final Budget EMPTY = Budget.full(TWO).withTokens(0);
    private static final List<Budget> ANY = List.of(
            EMPTY,
            EMPTY.withTokens(1),
            Budget.full(TWO.withRefill(0.01, Duration.ofMillis(1))
                            .withReserve(1)
                            .withRefund(0.1))
                    .withTokens(0),
            Budget.UNLIMITED);

    static final List<Law> ALL = List.of(
            new Law("A budget stays between zero and its capacity", BudgetLaws::staysWithinItsCapacity),
            new Law(
                    "A failure brings what came back with time and with a settled episode, and takes its price",
                    BudgetLaws::aFailureBringsAndTakes),
            new Law("A refused step takes nothing", BudgetLaws::aRefusedStepTakesNothing),
            new Law("A step leaves more than the reserve", BudgetLaws::aStepLeavesMoreThanTheReserve),
            new Law("A budget's time is its latest failure's and never goes back", BudgetLaws::timeNeverGoesBack),
            new Law("A successful end returns the budget's refund", BudgetLaws::aSuccessfulEndReturnsTheRefund),
            Law.rerunning("No budget makes the machine throw or overspend", BudgetLaws::noBudgetThrowsOrIsOverspent));

    private BudgetLaws() {}

    private static boolean staysWithinItsCapacity(Observation seen) {
        return seen.budgetAfter().capacity() == seen.budgetBefore().capacity()
                && seen.budgetAfter().tokens() >= 0
                && seen.budgetAfter().tokens() <= seen.budgetAfter().capacity();
    }

    private static boolean aFailureBringsAndTakes(Observation seen) {
        if (seen.failure().isEmpty()) {
            return seen.event() instanceof Event.End || seen.budgetAfter().equals(seen.budgetBefore());
        }
        double available = Tokens.available(seen);
        boolean hopeless = seen.cause().equals(Optional.of(GiveUpCause.NOT_RECOVERABLE));
        int price = seen.step().isPresent() || hopeless ? seen.prescription().price(seen.policy()) : 0;
        return leaves(seen, hopeless ? Math.max(0, available - price) : available - price);
    }

    private static boolean aRefusedStepTakesNothing(Observation seen) {
        boolean refused = seen.cause().isPresent() && seen.cause().get() != GiveUpCause.NOT_RECOVERABLE;
        return !refused || seen.budgetAfter().tokens() >= seen.budgetBefore().tokens();
    }

    private static boolean aStepLeavesMoreThanTheReserve(Observation seen) {
        return seen.step().isEmpty()
                || isUnbounded(seen.budgetBefore())
                || Tokens.rule(seen).isEmpty()
                || Tokens.rule(seen).get().reserve().isEmpty()
                || seen.budgetAfter().tokens()
                        > Tokens.rule(seen).get().reserve().getAsDouble();
    }

    private static boolean timeNeverGoesBack(Observation seen) {
        boolean refilled = seen.failure().isPresent()
                && !isUnbounded(seen.budgetBefore())
                && Tokens.rule(seen).flatMap(BudgetRule::refill).isPresent();
        return refilled
                ? seen.budgetAfter().lastMillis().orElse(Long.MIN_VALUE)
                        == Math.max(seen.budgetBefore().lastMillis().orElse(Long.MIN_VALUE), seen.now())
                : seen.budgetAfter().lastMillis().equals(seen.budgetBefore().lastMillis());
    }

    private static boolean aSuccessfulEndReturnsTheRefund(Observation seen) {
        if (!(seen.event() instanceof Event.End end)) {
            return true;
        }
        boolean healthy = seen.model().status() == SessionStatus.HEALTHY;
        double refund = Tokens.refund(seen, healthy ? 1 : seen.model().episode().lastPrice());
        return leaves(seen, Tokens.plus(seen.budgetBefore(), seen.budgetBefore().tokens(), end.success() ? refund : 0));
    }

    private static boolean leaves(Observation seen, double tokens) {
        return isUnbounded(seen.budgetBefore()) || Math.abs(seen.budgetAfter().tokens() - tokens) < Tokens.NOISE;
    }

    private static boolean noBudgetThrowsOrIsOverspent(Observation seen) {
        boolean asSeen = seen.budgetAfter().tokens() >= 0
                && seen.budgetAfter().tokens() <= seen.budgetBefore().capacity();
        return asSeen
                && ANY.stream()
                        .map(budget -> Observation.of(seen.model(), seen.before(), seen.event(), budget))
                        .allMatch(BudgetLaws::staysWithinItsCapacity);
    }

    private static boolean isUnbounded(Budget budget) {
        return budget.capacity() == Long.MAX_VALUE;
    }
}
