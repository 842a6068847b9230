package dev.recourse.client;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;

/**
 * A retry budget that the sessions of a process share. The drivers spend it by themselves; the methods that take a
 * {@link State} are for a client that runs the state machine itself. Safe for any thread.
 */
public final class SharedBudget {

    private Budget budget;

    private SharedBudget(Budget budget) {
        this.budget = budget;
    }

    /** A full budget of this policy, unlimited if the policy has none. */
    public static SharedBudget of(Policy policy) {
        return new SharedBudget(policy.fullBudget());
    }

    /** What is left now. */
    public synchronized Budget left() {
        return budget;
    }

    /** Decides about a failure like {@link State#on}, and takes the price of the decision. */
    public synchronized Decision decide(State state, Failure failure, long now, double random) {
        Decision decision = state.on(failure, now, random, budget);
        budget = decision.budget();
        return decision;
    }

    /** Gives up on a session whose time is over, like {@link State#expire}. */
    public synchronized Decision expire(State state, Failure failure, long now) {
        return state.expire(failure, now, budget);
    }

    /** Ends a session like {@link State#end}, and takes back what that returns. */
    public synchronized void end(State state, boolean success) {
        budget = state.end(success, budget);
    }
}
