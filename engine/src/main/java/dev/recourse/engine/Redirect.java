package dev.recourse.engine;

/** After the delay, try again at another address, and stay there until the episode ends. */
public final class Redirect extends Step {

    Redirect(State state, Failure failure, double random, Budget budget) {
        super(state, failure, random, budget);
    }

    /** Where to go: a URL that passed every check, or an endpoint that the application knows by name. */
    public RedirectTarget target() {
        return state().target().orElseThrow();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.redirect(this);
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.REDIRECT;
    }
}
