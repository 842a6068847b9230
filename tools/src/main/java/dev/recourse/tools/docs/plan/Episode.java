package dev.recourse.tools.docs.plan;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.tools.docs.page.Attempt;
import dev.recourse.tools.docs.page.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All episodes of a laboratory, whatever is drawn. Every delay is between those of the shortest and the longest draws,
 * and any sum of delays between theirs can be drawn.
 */
final class Episode {

    private final Laboratory laboratory;
    private final Walk shortest;
    private final Walk longest;
    private final long limit;
    private final List<Attempt> attempts = new ArrayList<>();
    private Optional<Band> passed = Optional.empty();
    private int lastSteps;
    private Optional<Band> spent = Optional.empty();

    Episode(Laboratory laboratory) {
        this.laboratory = laboratory;
        this.shortest = Walk.of(laboratory, 0);
        this.longest = Walk.of(laboratory, 1);
        this.limit = laboratory.start().policy().limits().elapsed().toMillis();
        run();
    }

    private void run() {
        Band time = new Band(0, 0);
        for (int steps = 0; ; steps++) {
            if (steps == shortest.steps() && shortest.isSpent()) {
                spent = Optional.of(time);
                return;
            }
            Band waits = new Band(shortest.delay(steps + 1), longest.delay(steps + 1));
            if (time.max() + waits.max() > limit) {
                passes(new Band(Math.max(time.min(), limit - waits.max() + 1), time.max()), steps);
            }
            if (time.min() + waits.min() > limit) {
                return;
            }
            time = new Band(time.min() + waits.min(), Math.min(time.max() + waits.max(), limit));
            attempts.add(new Attempt(steps + 1, waits, time));
        }
    }

    private void passes(Band at, int steps) {
        passed = Optional.of(passed.map(
                        before -> new Band(Math.min(before.min(), at.min()), Math.max(before.max(), at.max())))
                .orElse(at));
        lastSteps = steps;
    }

    /** The attempts that are possible. */
    List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** When the next attempt would start after the time limit; empty if that cannot be. */
    Optional<Band> timePassed() {
        return passed;
    }

    /** When the counters are spent; empty if the time limit always comes first. */
    Optional<Band> countersSpent() {
        return spent;
    }

    /** The give-up when the counters are spent, with the longest draw. */
    GiveUp spentGiveUp() {
        int steps = shortest.steps();
        return (GiveUp) shortest.states().get(steps).on(laboratory.failure(steps + 1), 0, 1);
    }

    /** A give-up because of the time limit, with the longest draw; empty if there is none. */
    Optional<GiveUp> passedGiveUp() {
        int steps = Math.min(lastSteps, shortest.steps());
        Decision decision = shortest.states().get(steps).on(laboratory.failure(steps + 1), limit + 1, 1);
        return passed.isPresent() && decision instanceof GiveUp giveUp ? Optional.of(giveUp) : Optional.empty();
    }

    /** The time from the first failure within which every attempt must start, in milliseconds. */
    long limit() {
        return limit;
    }
}
