package dev.recourse.testkit.laws;

import dev.recourse.engine.Decision;
import dev.recourse.engine.State;
import java.util.List;

/** Time only goes forward, and its zero lies anywhere. */
final class ClockLaws {

    private static final List<Long> BACK = List.of(1L, 10_000L, Long.MAX_VALUE);
    private static final List<Long> ZEROS = List.of(-1_000_000_000_000L, 0L, 1_000_000_000_000L);
    private static final long FAR = Long.MAX_VALUE / 4;

    static final List<Law> ALL = List.of(
            new Law("The time of a state never goes back", ClockLaws::timeNeverGoesBack),
            Law.asking("Going back counts as standing still", ClockLaws::goingBackCountsAsStandingStill),
            Law.asking("Another clock changes no answer", ClockLaws::anotherClockChangesNoAnswer));

    private ClockLaws() {}

    private static boolean timeNeverGoesBack(Step step) {
        boolean stands = step.event() instanceof Event.Begins && step.after().equals(step.before());
        return step.event() instanceof Event.End
                || stands
                || (step.after().lastMillis() == step.now() && step.after().elapsedMillis() >= 0);
    }

    private static boolean goingBackCountsAsStandingStill(Step step) {
        if (step.event() instanceof Event.Begins) {
            return true;
        }
        long last = step.before().lastMillis();
        State still = step.instead(step.event().at(last)).after();
        boolean stands = step.event().at() > last || step.after().equals(still);
        return stands
                && BACK.stream()
                        .map(back -> step.event().at(minus(last, back)))
                        .allMatch(earlier -> step.instead(earlier).after().equals(still));
    }

    private static long minus(long time, long back) {
        long earlier = time - back;
        return earlier > time ? Long.MIN_VALUE : earlier;
    }

    private static boolean anotherClockChangesNoAnswer(Step step) {
        if (step.decision().isEmpty() || isFar(step)) {
            return true;
        }
        Decision here = step.decision().get();
        return ZEROS.stream().allMatch(zero -> {
            State moved = step.before().movedTo(zero);
            Step there = Step.of(step.witness(), moved, step.event().at(zero + step.passed()), step.had());
            Decision decision = there.decision().orElseThrow();
            return decision.explanation().equals(here.explanation())
                    && there.left().equals(step.left())
                    && there.after().movedTo(0).equals(step.after().movedTo(0));
        });
    }

    private static boolean isFar(Step step) {
        long last = step.before().lastMillis();
        return last > FAR
                || last < -FAR
                || step.event().at() > FAR
                || step.before().elapsedMillis() > FAR
                || step.witness().episode().elapsed() > FAR;
    }
}
