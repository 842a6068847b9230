package dev.recourse.engine;

import java.util.Optional;

/** After the delay, obtain new credentials, or whatever {@link #subject} names, and try again. */
public final class Refresh extends Step {

    Refresh(State state, Failure failure, double random, Budget budget) {
        super(state, failure, random, budget);
    }

    /** What to obtain again, by the catalog's name for it; empty for the credentials. */
    public Optional<String> subject() {
        return remedy().subject();
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
