package dev.recourse.client;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;

/**
 * A retry budget that the sessions of a process share, which limits how much they load a service that is failing. Safe
 * for any thread.
 *
 * <p>The drivers only have to be given the same one. A client that runs the state machine itself calls {@link #decide}
 * instead of {@link State#on}, and {@link #end} instead of {@link State#end}.
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

    /** What is left now, for instance for {@link State#expire}, which takes nothing. */
    public synchronized Budget left() {
        return budget;
    }

    /**
     * Decides about a failure within what is left, and takes the price of the decision's step.
     *
     * @param state the session's state; {@link Decision#state()} is its next one
     * @param failure what failed
     * @param now when it failed, in milliseconds on the session's monotonic clock, which all sessions must share if the
     *     budget is refilled with time
     * @param random a number from 0 to 1; any other counts as the nearer end
     */
    public synchronized Decision decide(State state, Failure failure, long now, double random) {
        Decision decision = state.on(failure, now, random, budget);
        budget = decision.budget();
        return decision;
    }

    /**
     * Ends a session. A successful one returns the budget's refund: by default the price of its last step, or one token
     * if it had none.
     *
     * @param state the session's last state
     * @param success whether it ended well
     */
    public synchronized void end(State state, boolean success) {
        budget = state.end(success, budget);
    }
}
