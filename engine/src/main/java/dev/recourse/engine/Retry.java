package dev.recourse.engine;

/** After the delay, try again. */
public final class Retry extends Step {

    Retry(State state, Failure failure, double random, Budget budget) {
        super(state, failure, random, budget);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.retry(this);
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.RETRY;
    }
}
