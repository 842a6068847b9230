package dev.recourse.testkit.laws;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Explanation;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.State;
import java.util.List;

/** Laws about decisions: the machine is a total, pure function, and explains each decision. */
final class DecisionLaws {

    private static final List<Long> TIMES = List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE);
    private static final List<Double> RANDOMS = List.of(Double.NaN, Double.NEGATIVE_INFINITY, 0.5, Double.MAX_VALUE);
    private static final List<Double> BELOW = List.of(-0.0, -Double.MIN_VALUE, -1.0, Double.NaN);
    private static final List<Double> ABOVE = List.of(1.0000001, 2.0, Double.MAX_VALUE, Double.POSITIVE_INFINITY);

    static final List<Law> ALL = List.of(
            Law.rerunning("Every state accepts every event and never throws", DecisionLaws::everyEventIsAccepted),
            new Law(
                    "Every event leads to the status that the contract says",
                    DecisionLaws::everyEventLeadsToTheRightStatus),
            Law.rerunning("The same inputs give the same result", DecisionLaws::sameInputsGiveTheSameResult),
            Law.rerunning("Every decision can be explained", DecisionLaws::everyDecisionCanBeExplained),
            new Law("A refresh obtains what its row says", DecisionLaws::aRefreshObtainsWhatItsRowSays),
            Law.rerunning(
                    "A random number out of range counts as the nearer bound",
                    DecisionLaws::aRandomNumberOutOfRangeCountsAsTheNearerBound));

    private DecisionLaws() {}

    private static boolean everyEventIsAccepted(Observation seen) {
        return TIMES.stream().allMatch(now -> {
            boolean failures = seen.failure().stream()
                    .allMatch(failure -> RANDOMS.stream()
                            .map(random -> seen.after().on(failure, now, random, seen.budgetAfter()))
                            .allMatch(DecisionLaws::isComplete));
            return failures
                    && isComplete(seen.after().ready(now))
                    && isComplete(seen.after().resume(now))
                    && isComplete(seen.after().wake(now));
        });
    }

    private static boolean isComplete(Decision decision) {
        return decision.kind().text() != null && isComplete(decision.state());
    }

    private static boolean isComplete(State state) {
        return state.status() != null && state.policy() != null && state.steps() >= 0;
    }

    private static boolean everyEventLeadsToTheRightStatus(Observation seen) {
        return seen.after().status() == seen.modelAfter().status()
                && seen.before().status() == seen.model().status();
    }

    private static boolean sameInputsGiveTheSameResult(Observation seen) {
        Observation again = seen.withEvent(seen.event());
        return seen.after().equals(again.after())
                && seen.budgetAfter().equals(again.budgetAfter())
                && seen.decision()
                        .map(Decision::toString)
                        .equals(again.decision().map(Decision::toString));
    }

    private static boolean everyDecisionCanBeExplained(Observation seen) {
        return seen.decision().stream().allMatch(decision -> {
            Explanation why = decision.explanation();
            boolean agrees = why.delay().toMillis() == seen.after().delayMillis()
                    && why.steps() == seen.after().steps();
            return why.kind() == decision.kind()
                    && !why.text().isBlank()
                    && (seen.givesUp()
                            ? !why.otherwise().isBlank()
                            : agrees && why.otherwise().isEmpty());
        });
    }

    private static boolean aRefreshObtainsWhatItsRowSays(Observation seen) {
        return !(seen.decision().orElse(null) instanceof Refresh refresh)
                || refresh.subject().equals(seen.prescription().remedy().subject());
    }

    private static boolean aRandomNumberOutOfRangeCountsAsTheNearerBound(Observation seen) {
        if (!(seen.event() instanceof Event.Failed failed) || seen.decision().isEmpty()) {
            return true;
        }
        return isDecidedLike(seen, failed, 0, BELOW) && isDecidedLike(seen, failed, 1, ABOVE);
    }

    /** Whether numbers beyond a bound give the same result as the bound. */
    private static boolean isDecidedLike(Observation seen, Event.Failed failed, double bound, List<Double> beyond) {
        State atBound = seen.withEvent(new Event.Failed(failed.at(), failed.failure(), bound))
                .after();
        boolean drewBound = failed.random() == bound;
        return (!drewBound || atBound.equals(seen.after()))
                && beyond.stream()
                        .map(random -> new Event.Failed(failed.at(), failed.failure(), random))
                        .allMatch(event -> seen.withEvent(event).after().equals(atBound));
    }
}
