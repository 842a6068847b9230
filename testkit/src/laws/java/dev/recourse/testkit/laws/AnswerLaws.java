package dev.recourse.testkit.laws;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Explanation;
import dev.recourse.engine.State;
import java.util.List;

/** The machine is a total, pure function that can say why. */
final class AnswerLaws {

    private static final List<Long> TIMES = List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE);
    private static final List<Double> RANDOMS = List.of(Double.NaN, Double.NEGATIVE_INFINITY, 0.5, Double.MAX_VALUE);
    private static final List<Double> BELOW = List.of(-0.0, -Double.MIN_VALUE, -1.0, Double.NaN);
    private static final List<Double> ABOVE = List.of(1.0000001, 2.0, Double.MAX_VALUE, Double.POSITIVE_INFINITY);

    static final List<Law> ALL = List.of(
            Law.asking("Every state answers every event and never throws", AnswerLaws::everyEventIsAnswered),
            new Law("A session goes where the contract sends it", AnswerLaws::itGoesWhereItShould),
            Law.asking("Same inputs, same answer", AnswerLaws::sameInputsGetTheSameAnswer),
            Law.asking("Every answer can be explained", AnswerLaws::everyAnswerCanBeExplained),
            Law.asking(
                    "A random number outside its range counts as the nearer end",
                    AnswerLaws::aRandomNumberOutsideCountsAsTheNearerEnd));

    private AnswerLaws() {}

    private static boolean everyEventIsAnswered(Step step) {
        return TIMES.stream().allMatch(now -> {
            boolean decides = step.failure().stream()
                    .allMatch(failure -> RANDOMS.stream()
                            .map(random -> step.after().on(failure, now, random, step.left()))
                            .allMatch(AnswerLaws::isWhole));
            return decides
                    && isWhole(step.after().ready(now))
                    && isWhole(step.after().resume(now));
        });
    }

    private static boolean isWhole(Decision decision) {
        return decision.kind().text() != null && isWhole(decision.state());
    }

    private static boolean isWhole(State state) {
        return state.status() != null && state.policy() != null && state.steps() >= 0;
    }

    private static boolean itGoesWhereItShould(Step step) {
        return step.after().status() == step.seen().status()
                && step.before().status() == step.witness().status();
    }

    private static boolean sameInputsGetTheSameAnswer(Step step) {
        Step again = step.instead(step.event());
        return step.after().equals(again.after())
                && step.left().equals(again.left())
                && step.decision()
                        .map(Decision::toString)
                        .equals(again.decision().map(Decision::toString));
    }

    private static boolean everyAnswerCanBeExplained(Step step) {
        return step.decision().stream().allMatch(decision -> {
            Explanation why = decision.explanation();
            boolean fits = why.delay().toMillis() == step.after().delayMillis()
                    && why.steps() == step.after().steps();
            return why.kind() == decision.kind()
                    && !why.text().isBlank()
                    && (step.givesUp()
                            ? !why.otherwise().isBlank()
                            : fits && why.otherwise().isEmpty());
        });
    }

    private static boolean aRandomNumberOutsideCountsAsTheNearerEnd(Step step) {
        if (!(step.event() instanceof Event.Failed failed) || step.decision().isEmpty()) {
            return true;
        }
        return isLike(step, failed, 0, BELOW) && isLike(step, failed, 1, ABOVE);
    }

    /**
     * Whether numbers beyond an end are answered as the end is, which is the answer of the step if it drew that end.
     */
    private static boolean isLike(Step step, Event.Failed failed, double end, List<Double> beyond) {
        State there = step.instead(new Event.Failed(failed.at(), failed.failure(), end))
                .after();
        boolean drew = failed.random() == end;
        return (!drew || there.equals(step.after()))
                && beyond.stream()
                        .map(random -> new Event.Failed(failed.at(), failed.failure(), random))
                        .allMatch(event -> step.instead(event).after().equals(there));
    }
}
