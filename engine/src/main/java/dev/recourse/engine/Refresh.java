package dev.recourse.engine;

import java.time.Duration;

/** Obtain new credentials, then try again. */
public final class Refresh extends Decision {

    private final double random;

    Refresh(State state, Failure failure, double random, Budget budget) {
        super(state, failure, budget);
        this.random = random;
    }

    /** How long to wait first. */
    public Duration delay() {
        return Duration.ofMillis(delayMillis());
    }

    /** How long to wait first, in milliseconds: from 0 to the policy's limit of an episode. */
    public long delayMillis() {
        return state().delayMillis();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.refresh(this);
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.REFRESH;
    }

    @Override
    double random() {
        return random;
    }
}
