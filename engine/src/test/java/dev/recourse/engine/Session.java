package dev.recourse.engine;

/** A session that a test sends one event after another. */
final class Session {

    private State state;
    private Budget budget;
    private long now;

    private Session(Policy policy, Budget budget) {
        this.state = policy.start();
        this.budget = budget;
    }

    static Session of(Policy policy) {
        return new Session(policy, policy.fullBudget());
    }

    static Session ofWireSocket() {
        return of(WireSocket.POLICY);
    }

    Session at(long time) {
        now = time;
        return this;
    }

    /** Fails, with the random number 0. */
    String fails(Failure failure) {
        return fails(failure, 0);
    }

    String fails(Failure failure, double random) {
        return DecisionText.of(decides(failure, random));
    }

    Decision decides(Failure failure, double random) {
        Decision decision = state.on(failure, now, random, budget);
        state = decision.state();
        budget = decision.budget();
        return decision;
    }

    Session ready() {
        state = state.ready(now);
        return this;
    }

    Session resume() {
        state = state.resume(now);
        return this;
    }

    Session wake() {
        state = state.wake(now);
        return this;
    }

    /** The tokens left once the session has ended. */
    double ends(boolean success) {
        return state.end(success, budget).tokens();
    }

    State state() {
        return state;
    }

    double tokens() {
        return budget.tokens();
    }
}
