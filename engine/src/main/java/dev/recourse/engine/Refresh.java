package dev.recourse.engine;

/** After the delay, obtain new credentials and try again. */
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
