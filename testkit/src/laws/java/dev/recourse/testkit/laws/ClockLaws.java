package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.State;
import java.util.List;
import java.util.OptionalLong;

/** Laws about time: it never goes back, and its origin does not matter. */
final class ClockLaws {

    private static final List<Long> BACK = List.of(1L, 10_000L, Long.MAX_VALUE);
    private static final List<Long> ZEROS = List.of(-1_000_000_000_000L, 0L, 1_000_000_000_000L);
    private static final long FAR = Long.MAX_VALUE / 4;

    static final List<Law> ALL = List.of(
            new Law("A state's time never goes back", ClockLaws::timeNeverGoesBack),
            Law.rerunning(
                    "A clock that goes back counts as standing still",
                    ClockLaws::aClockThatGoesBackCountsAsStandingStill),
            Law.rerunning("The origin of the clock changes no decision", ClockLaws::theOriginChangesNoDecision));

    private ClockLaws() {}

    private static boolean timeNeverGoesBack(Observation seen) {
        return seen.event() instanceof Event.End
                || (seen.after().lastMillis() == seen.now() && seen.after().elapsedMillis() >= 0);
    }

    private static boolean aClockThatGoesBackCountsAsStandingStill(Observation seen) {
        long last = seen.before().lastMillis();
        State still = seen.withEvent(seen.event().withTime(last)).after();
        boolean asSeen = seen.event().at() > last || seen.after().equals(still);
        return asSeen
                && BACK.stream()
                        .map(back -> seen.event().withTime(minus(last, back)))
                        .allMatch(earlier -> seen.withEvent(earlier).after().equals(still));
    }

    private static long minus(long time, long back) {
        long earlier = time - back;
        return earlier > time ? Long.MIN_VALUE : earlier;
    }

    private static boolean theOriginChangesNoDecision(Observation seen) {
        if (seen.decision().isEmpty() || isFar(seen)) {
            return true;
        }
        Decision here = seen.decision().get();
        return ZEROS.stream().allMatch(zero -> {
            long by = zero - seen.before().lastMillis();
            Observation there = Observation.of(
                    seen.model(),
                    seen.before().movedTo(zero),
                    moved(seen.event().withTime(seen.now()), by),
                    moved(seen.budgetBefore(), by));
            Decision decision = there.decision().orElseThrow();
            return decision.explanation().equals(here.explanation())
                    && moved(there.budgetAfter(), -by).equals(seen.budgetAfter())
                    && there.after().movedTo(0).equals(seen.after().movedTo(0));
        });
    }

    /** The event, with its caller's deadline, on a clock that is ahead by this much. */
    private static Event moved(Event event, long by) {
        Event there = event.withTime(event.at() + by);
        if (!(there instanceof Event.Failed failed)) {
            return there;
        }
        Failure failure = failed.failure();
        return new Event.Failed(
                failed.at(),
                failure.deadlineMillis().isPresent()
                        ? failure.withDeadline(failure.deadlineMillis().getAsLong() + by)
                        : failure,
                failed.random());
    }

    /** The budget, on a clock that is ahead by this much. */
    private static Budget moved(Budget budget, long by) {
        return budget.lastMillis().isPresent()
                ? budget.movedTo(budget.lastMillis().getAsLong() + by)
                : budget;
    }

    private static boolean isFar(Observation seen) {
        OptionalLong deadline = seen.failure().map(Failure::deadlineMillis).orElse(OptionalLong.empty());
        return isFar(seen.before().lastMillis())
                || seen.event().at() > FAR
                || isFar(deadline.orElse(0))
                || isFar(seen.budgetBefore().lastMillis().orElse(0))
                || seen.before().elapsedMillis() > FAR
                || seen.model().episode().elapsed() > FAR;
    }

    private static boolean isFar(long time) {
        return time > FAR || time < -FAR;
    }
}
