package dev.recourse.engine;

import java.time.Duration;

/** Try again somewhere else, and go on there until the episode ends. */
public final class Redirect extends Decision {

    private final double random;
    private final RedirectTarget target;

    Redirect(State state, Failure failure, double random, Budget budget, RedirectTarget target) {
        super(state, failure, budget);
        this.random = random;
        this.target = target;
    }

    /** Where to go: a URL that passed every check, or an endpoint that the application knows. */
    public RedirectTarget target() {
        return target;
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
        return cases.redirect(this);
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.REDIRECT;
    }

    @Override
    double random() {
        return random;
    }
}
