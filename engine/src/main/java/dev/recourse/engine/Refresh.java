package dev.recourse.engine;

/** Obtain new credentials, then try again, after the delay. */
public final class Refresh extends Step {

    Refresh(State state, Failure failure, double random, Budget budget) {
        super(state, failure, random, budget);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.refresh(this);
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.REFRESH;
    }
}
