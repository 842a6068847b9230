package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.SessionStatus;
import java.util.List;

/** What recoveries cost a process. */
final class BudgetLaws {

    private static final List<Budget> ANY =
            List.of(new Budget(0, 0), new Budget(1, 1), new Budget(Long.MAX_VALUE, 0), Budget.UNLIMITED);

    static final List<Law> ALL = List.of(
            new Law("A budget stays between nothing and its capacity", BudgetLaws::staysWithinItsCapacity),
            new Law(
                    "A settled episode gives its last price back, a step takes its own",
                    BudgetLaws::aFailureIsPaidForOnce),
            new Law("A good end gives back the last price, or one token", BudgetLaws::anEndGivesBack),
            Law.asking("No budget makes the machine throw or overspend", BudgetLaws::noBudgetIsOverspent));

    private BudgetLaws() {}

    private static boolean staysWithinItsCapacity(Step step) {
        return step.left().capacity() == step.had().capacity()
                && step.left().tokens() >= 0
                && step.left().tokens() <= step.left().capacity();
    }

    private static boolean aFailureIsPaidForOnce(Step step) {
        if (step.failure().isEmpty()) {
            return step.event() instanceof Event.End || step.left().equals(step.had());
        }
        boolean settled = step.isFirst() && step.witness().status() == SessionStatus.PROBATION;
        long given = settled ? step.witness().episode().lastPrice() : 0;
        long taken = step.taken().isPresent() ? step.seen().episode().lastPrice() : 0;
        return isUnbounded(step.had()) || step.left().tokens() == plus(step.had(), given) - taken;
    }

    private static boolean anEndGivesBack(Step step) {
        if (!(step.event() instanceof Event.End end)) {
            return true;
        }
        boolean healthy = step.witness().status() == SessionStatus.HEALTHY;
        long given = healthy ? 1 : step.witness().episode().lastPrice();
        return isUnbounded(step.had()) || step.left().tokens() == plus(step.had(), end.success() ? given : 0);
    }

    private static boolean noBudgetIsOverspent(Step step) {
        boolean here =
                step.left().tokens() >= 0 && step.left().tokens() <= step.had().capacity();
        return here
                && ANY.stream()
                        .map(budget -> Step.of(step.witness(), step.before(), step.event(), budget))
                        .allMatch(BudgetLaws::staysWithinItsCapacity);
    }

    private static boolean isUnbounded(Budget budget) {
        return budget.capacity() == Long.MAX_VALUE;
    }

    private static long plus(Budget budget, long price) {
        return Math.min(budget.capacity(), budget.tokens() + price);
    }
}
