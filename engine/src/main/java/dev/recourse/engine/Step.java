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

    /**
     * The part of the delay that the server's hint demands: no attempt may begin before it is over, even if the rest of
     * the delay is cut short ({@link State#wake}). Zero if there is no hint, or the policy ignores it. Computed at each
     * call.
     */
    public final Duration earliest() {
        return Duration.ofMillis(earliestMillis());
    }

    /** The same time in milliseconds. */
    public final long earliestMillis() {
        if (!failure().hasHint()) {
            return 0;
        }
        HintRule rule = state().policy().compiled().find(failure()).hint;
        return rule.earliest(delayMillis(), failure().rawHint(), random);
    }

    @Override
    final double random() {
        return random;
    }
}
