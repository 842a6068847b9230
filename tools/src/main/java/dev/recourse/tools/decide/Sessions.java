package dev.recourse.tools.decide;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** The live sessions of one process, with their shared budget. */
final class Sessions {

    private final Policy policy;
    private final SplittableRandom random;
    private final Map<String, State> states = new HashMap<>();
    private Budget budget;

    Sessions(Policy policy, long seed) {
        this.policy = policy;
        this.random = new SplittableRandom(seed);
        this.budget = policy.fullBudget();
    }

    /** Applies an event. A failure gives a decision. */
    Optional<Decision> on(SessionEvent event) {
        State state = states.getOrDefault(event.session(), policy.start());
        return switch (event.type()) {
            case FAILED ->
                event.failure().map(failure -> {
                    double drawn = event.random().orElseGet(random::nextDouble);
                    Decision decision = state.on(failure, event.at(), drawn, budget);
                    budget = decision.budget();
                    states.put(event.session(), decision.state());
                    return decision;
                });
            case READY -> {
                states.put(event.session(), state.ready(event.at()));
                yield Optional.empty();
            }
            case RESUME -> {
                states.put(event.session(), state.resume(event.at()));
                yield Optional.empty();
            }
            case WAKE -> {
                states.computeIfPresent(event.session(), (name, known) -> known.wake(event.at()));
                yield Optional.empty();
            }
            case END -> {
                budget = state.end(event.success(), budget);
                states.remove(event.session());
                yield Optional.empty();
            }
        };
    }
}
