package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A session's life, carried out event by event. */
final class Replay {

    /** One event, what the machine made of it, and what it cost. */
    record Step(State before, Event event, Optional<Decision> decision, State after, Budget had, Budget left) {

        /** The decision if it is not to give up. */
        Optional<Decision> taken() {
            return decision.filter(d -> d.kind() != Kind.GIVE_UP);
        }

        /** Whether this is a failure that began an episode. */
        boolean isFirst() {
            return decision.isPresent()
                    && (before.status() == Status.HEALTHY || before.isSettledAt(after.lastMillis()));
        }
    }

    private Replay() {}

    static List<Step> of(Policy policy, List<Event> events) {
        List<Step> steps = new ArrayList<>();
        State state = policy.start();
        Budget budget = policy.fullBudget();
        for (Event event : events) {
            Step step = step(state, event, budget);
            steps.add(step);
            state = step.after();
            budget = step.left();
        }
        return steps;
    }

    static Step step(State state, Event event, Budget budget) {
        if (event instanceof Event.Failed failed) {
            Decision decision = state.on(failed.failure(), failed.at(), failed.random(), budget);
            return new Step(state, event, Optional.of(decision), decision.state(), budget, decision.budget());
        }
        if (event instanceof Event.Ready ready) {
            return new Step(state, event, Optional.empty(), state.ready(ready.at()), budget, budget);
        }
        if (event instanceof Event.End end) {
            Budget left = state.end(end.success(), budget);
            return new Step(state, event, Optional.empty(), state.policy().start(), budget, left);
        }
        return new Step(state, event, Optional.empty(), state.resume(event.at()), budget, budget);
    }
}
