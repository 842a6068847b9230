package dev.recourse.tools.event;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The live sessions of one process, with their shared budget; or sessions that share nothing. */
public final class Sessions {

    private final Policy policy;
    private final Draws draws;
    private final Map<String, State> states = new HashMap<>();
    private Budget budget;

    /** No sessions, and a full budget. The seed is for the random numbers of failures that have none. */
    public Sessions(Policy policy, long seed) {
        this(policy, Draws.inOrder(seed), policy.fullBudget());
    }

    private Sessions(Policy policy, Draws draws, Budget budget) {
        this.policy = policy;
        this.draws = draws;
        this.budget = budget;
    }

    /**
     * No sessions. What happens to one has no effect on the others: the budget is unlimited, and random numbers are
     * drawn for each session and time.
     */
    public static Sessions independent(Policy policy, long seed) {
        return new Sessions(policy, Draws.bySession(seed), Budget.UNLIMITED);
    }

    /** Applies an event. A failure gives a decision. */
    public Optional<Decision> on(SessionEvent event) {
        State state = state(event.session());
        return switch (event.type()) {
            case FAILED ->
                event.failure().map(failure -> {
                    double drawn = event.random().orElseGet(() -> draws.next(event));
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

    /** The state of a session; that of a new one if it is not known. */
    public State state(String session) {
        State known = states.get(session);
        return known != null ? known : policy.start();
    }

    /** Continues a session from this state. */
    public void restore(String session, State state) {
        states.put(session, state);
    }

    /** Removes a session; its state, if it is known. */
    public Optional<State> remove(String session) {
        return Optional.ofNullable(states.remove(session));
    }

    /** What the process may still spend. */
    public Budget budget() {
        return budget;
    }
}
