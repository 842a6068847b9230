package dev.recourse.engine;

import java.time.Duration;

/** Try again after a delay. */
public final class Retry extends Decision {

    private final double random;

    Retry(State state, Failure failure, double random, Budget budget) {
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
        return cases.retry(this);
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.RETRY;
    }

    @Override
    double random() {
        return random;
    }
}
