package dev.recourse.engine;

import java.time.Duration;

/** A decision that goes on: {@link Retry}, {@link Refresh} or {@link Redirect}, after a delay. */
public abstract sealed class Step extends Decision permits Retry, Refresh, Redirect {

    private final double random;

    Step(State state, Failure failure, double random, Budget budget) {
        super(state, failure, budget);
        this.random = random;
    }

    /** How long to wait before the next attempt: from 0 to the policy's limit for an episode. */
    public final Duration delay() {
        return Duration.ofMillis(delayMillis());
    }

    /** The same delay in milliseconds. */
    public final long delayMillis() {
        return state().delayMillis();
    }

    @Override
    final double random() {
        return random;
    }
}
