package dev.recourse.tools.docs.plan;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.State;
import java.util.ArrayList;
import java.util.List;

/**
 * An episode in which all draws are the same and time stands still, so that the time limit ends it only if a single
 * delay is longer.
 *
 * @param delays the delays of its steps in milliseconds; after them the one that was too long, if one was
 * @param states the state before each failure
 * @param end the give-up
 */
record Walk(List<Long> delays, List<State> states, GiveUp end) {

    /** @param random the draw, from 0 to 1 */
    static Walk of(Laboratory laboratory, double random) {
        List<Long> delays = new ArrayList<>();
        List<State> states = new ArrayList<>();
        State state = laboratory.start();
        while (true) {
            states.add(state);
            Decision decision = state.on(laboratory.failure(states.size()), 0, random);
            if (decision instanceof GiveUp giveUp) {
                if (giveUp.cause() == GiveUpCause.DEADLINE) {
                    giveUp.advisory().ifPresent(delay -> delays.add(delay.toMillis()));
                }
                return new Walk(List.copyOf(delays), List.copyOf(states), giveUp);
            }
            state = decision.state();
            delays.add(state.delayMillis());
        }
    }

    /** The delay of a step, from 1. Steps beyond the end are as the last one. */
    long delay(int step) {
        return delays.get(Math.min(step, delays.size()) - 1);
    }

    /** How many steps the counters allow. It does not depend on the draws. */
    int steps() {
        return states.size() - 1;
    }

    /** Whether the counters ended it. */
    boolean isSpent() {
        return end.cause() != GiveUpCause.DEADLINE;
    }
}
