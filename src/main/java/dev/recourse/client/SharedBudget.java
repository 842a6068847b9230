package dev.recourse.client;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;

/** What the sessions of a process may still spend on recoveries together. */
public final class SharedBudget {

    private Budget budget;

    private SharedBudget(Budget budget) {
        this.budget = budget;
    }

    /** A full budget, as this policy says; without end if it has none. */
    public static SharedBudget of(Policy policy) {
        return new SharedBudget(policy.fullBudget());
    }

    /** What is left now. */
    public synchronized Budget left() {
        return budget;
    }

    synchronized Decision decide(State state, Failure failure, long now, double random) {
        Decision decision = state.on(failure, now, random, budget);
        budget = decision.budget();
        return decision;
    }

    synchronized Decision expire(State state, Failure failure, long now) {
        return state.expire(failure, now, budget);
    }

    synchronized void end(State state, boolean success) {
        budget = state.end(success, budget);
    }
}
