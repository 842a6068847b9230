package dev.recourse.engine;

/**
 * What the machine says about one failure: {@link Retry}, {@link Refresh}, {@link Redirect} or {@link GiveUp}, with the
 * session's next state and the reason. Callers handle all four with {@link #match}, or with a {@code switch} over
 * {@link #kind()}.
 */
public abstract sealed class Decision permits Retry, Refresh, Redirect, GiveUp {

    private final State state;
    private final Failure failure;
    private final Budget budget;

    Decision(State state, Failure failure, Budget budget) {
        this.state = state;
        this.failure = failure;
        this.budget = budget;
    }

    /** One answer for each kind of decision. A kind added later breaks every caller at compile time. */
    public interface Cases<R> {
        /** Try again after the delay. */
        R retry(Retry retry);

        /** Obtain new credentials, then try again, after the delay. */
        R refresh(Refresh refresh);

        /** Try again at another place, after the delay. */
        R redirect(Redirect redirect);

        /** Stop. */
        R giveUp(GiveUp giveUp);
    }

    /** The answer of the case that this decision is. */
    public abstract <R> R match(Cases<R> cases);

    /** Which of the four this is. */
    public abstract DecisionKind kind();

    /** The random number that the decision was drawn with, from 0 to 1. */
    abstract double random();

    /** The session's next state. */
    public State state() {
        return state;
    }

    /** What is left of the budget that was passed in. */
    public Budget budget() {
        return budget;
    }

    /** What was decided about. */
    public Failure failure() {
        return failure;
    }

    /** Why this was decided: computed anew at each call. */
    public Explanation explanation() {
        return Explainer.explain(this);
    }

    @Override
    public String toString() {
        return failure + ": " + explanation().text();
    }
}
