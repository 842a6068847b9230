package dev.recourse.testkit.laws;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A property of every {@link Observation} of every session, whatever the policy, server and clock.
 *
 * @param claim the property as a sentence, without a full stop
 * @param check tests one observation
 * @param rerunsMachine whether the check runs the machine again instead of only reading the observation
 */
public record Law(String claim, Predicate<Observation> check, boolean rerunsMachine) {

    private static final List<Law> ALL = Stream.of(
                    DecisionLaws.ALL,
                    RepeatLaws.ALL,
                    GiveUpLaws.ALL,
                    RestLaws.ALL,
                    WakeLaws.ALL,
                    LimitLaws.ALL,
                    DelayLaws.ALL,
                    RedirectLaws.ALL,
                    BudgetLaws.ALL,
                    ClockLaws.ALL,
                    TextLaws.ALL)
            .flatMap(List::stream)
            .toList();

    /** A law that only reads the observation. */
    public Law(String claim, Predicate<Observation> check) {
        this(claim, check, false);
    }

    /** A law that runs the machine again. */
    static Law rerunning(String claim, Predicate<Observation> check) {
        return new Law(claim, check, true);
    }

    /** Every law. */
    public static List<Law> all() {
        return ALL;
    }

    /** Whether the law holds for an observation; false if the check throws. */
    public boolean holds(Observation seen) {
        try {
            return check.test(seen);
        } catch (RuntimeException | StackOverflowError thrown) {
            return false;
        }
    }

    @Override
    public String toString() {
        return claim;
    }
}
