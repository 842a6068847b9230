package dev.recourse.testkit.laws;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Laws about waking: a wait that is cut short. */
final class WakeLaws {

    static final List<Law> ALL = List.of(
            Law.rerunning("Wake in an episode starts its backoffs again", WakeLaws::wakeStartsBackoffsAgain),
            new Law("Wake keeps counters, targets, times and the budget", WakeLaws::wakeKeepsTheRest),
            Law.rerunning(
                    "Wake without an episode or after a give-up changes no decision",
                    WakeLaws::wakeOutsideAnEpisodeChangesNoDecision));

    private WakeLaws() {}

    private static boolean wakes(Observation seen) {
        return seen.event() instanceof Event.Wake;
    }

    /** The failure before fails again without a hint: where it leads to a step, it waits as in a new episode. */
    private static boolean wakeStartsBackoffsAgain(Observation seen) {
        if (!wakes(seen) || !seen.model().isInEpisode()) {
            return true;
        }
        Failure failure = seen.model().last().orElseThrow().withoutHint();
        Optional<Duration> first = delay(seen.policy().start(), failure, seen.now());
        Optional<Duration> next = delay(seen.after(), failure, seen.now());
        return first.isEmpty() || next.isEmpty() || next.equals(first);
    }

    private static Optional<Duration> delay(State state, Failure failure, long now) {
        return Optional.of(state.on(failure, now, 1))
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .map(Step::delay);
    }

    private static boolean wakeKeepsTheRest(Observation seen) {
        if (!wakes(seen)) {
            return true;
        }
        State before = seen.before();
        State after = seen.after();
        return after.status() == before.status()
                && after.cause().equals(before.cause())
                && Stream.of(DecisionKind.values()).allMatch(kind -> after.count(kind) == before.count(kind))
                && after.target().equals(before.target())
                && after.delayMillis() == before.delayMillis()
                && after.elapsedMillis() == before.ready(seen.now()).elapsedMillis()
                && seen.budgetAfter().equals(seen.budgetBefore());
    }

    private static boolean wakeOutsideAnEpisodeChangesNoDecision(Observation seen) {
        return !wakes(seen)
                || seen.model().isInEpisode()
                || seen.model().last().stream().allMatch(failure -> decidesTheSame(seen, failure));
    }

    private static boolean decidesTheSame(Observation seen, Failure failure) {
        State after = seen.after();
        return after.on(failure, seen.now(), 1)
                .state()
                .equals(seen.before().on(failure, seen.now(), 1).state());
    }
}
