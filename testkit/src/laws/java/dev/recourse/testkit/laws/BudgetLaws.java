package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.SessionStatus;
import java.util.List;
import java.util.Map;

/** Laws about the retry budget of a process. */
final class BudgetLaws {

    private static final Budget EMPTY = Budget.full(BudgetRule.of(2, Map.of())).withTokens(0);
    private static final List<Budget> ANY = List.of(EMPTY, EMPTY.withTokens(1), Budget.UNLIMITED);

    static final List<Law> ALL = List.of(
            new Law("A budget stays between zero and its capacity", BudgetLaws::staysWithinItsCapacity),
            new Law(
                    "A settled episode returns its last price, and a step takes its own",
                    BudgetLaws::aSettledEpisodeReturnsItsPriceAndAStepTakesItsOwn),
            new Law("A successful end returns the last price, or one token", BudgetLaws::aSuccessfulEndReturnsThePrice),
            Law.rerunning("No budget makes the machine throw or overspend", BudgetLaws::noBudgetThrowsOrIsOverspent));

    private BudgetLaws() {}

    private static boolean staysWithinItsCapacity(Observation seen) {
        return seen.budgetAfter().capacity() == seen.budgetBefore().capacity()
                && seen.budgetAfter().tokens() >= 0
                && seen.budgetAfter().tokens() <= seen.budgetAfter().capacity();
    }

    private static boolean aSettledEpisodeReturnsItsPriceAndAStepTakesItsOwn(Observation seen) {
        if (seen.failure().isEmpty()) {
            return seen.event() instanceof Event.End || seen.budgetAfter().equals(seen.budgetBefore());
        }
        boolean settled = seen.beginsEpisode() && seen.model().status() == SessionStatus.PROBATION;
        long returned = settled ? seen.model().episode().lastPrice() : 0;
        long taken = seen.step().isPresent() ? seen.modelAfter().episode().lastPrice() : 0;
        return isUnbounded(seen.budgetBefore())
                || seen.budgetAfter().tokens() == plus(seen.budgetBefore(), returned) - taken;
    }

    private static boolean aSuccessfulEndReturnsThePrice(Observation seen) {
        if (!(seen.event() instanceof Event.End end)) {
            return true;
        }
        boolean healthy = seen.model().status() == SessionStatus.HEALTHY;
        long returned = healthy ? 1 : seen.model().episode().lastPrice();
        return isUnbounded(seen.budgetBefore())
                || seen.budgetAfter().tokens() == plus(seen.budgetBefore(), end.success() ? returned : 0);
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

    private static double plus(Budget budget, long price) {
        return Math.min((double) budget.capacity(), budget.tokens() + price);
    }
}
