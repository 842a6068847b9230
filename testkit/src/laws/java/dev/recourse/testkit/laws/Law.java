package dev.recourse.testkit.laws;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that holds on every step of every session, whatever the policy, the server and the clock.
 *
 * @param claim what it claims, a sentence without a full stop
 * @param check whether it holds on one step
 * @param asks whether it asks the machine again to find out, rather than only look at the step
 */
public record Law(String claim, Predicate<Step> check, boolean asks) {

    private static final List<Law> ALL = Stream.of(
                    AnswerLaws.ALL,
                    GiveUpLaws.ALL,
                    LimitLaws.ALL,
                    DelayLaws.ALL,
                    RedirectLaws.ALL,
                    BudgetLaws.ALL,
                    ClockLaws.ALL,
                    TextLaws.ALL)
            .flatMap(List::stream)
            .toList();

    /** A law that only looks at a step. */
    public Law(String claim, Predicate<Step> check) {
        this(claim, check, false);
    }

    /** A law that asks the machine again. */
    static Law asking(String claim, Predicate<Step> check) {
        return new Law(claim, check, true);
    }

    /** Every law. */
    public static List<Law> all() {
        return ALL;
    }

    /** Whether it holds on this step; a machine that throws breaks it. */
    public boolean holds(Step step) {
        try {
            return check.test(step);
        } catch (RuntimeException | StackOverflowError thrown) {
            return false;
        }
    }

    @Override
    public String toString() {
        return claim;
    }
}
