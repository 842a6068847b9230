package dev.recourse.engine;

/**
 * The machine's answer to one failure: a {@link Step} that goes on ({@link Retry}, {@link Refresh} or
 * {@link Redirect}), or {@link GiveUp}. It carries the session's next state, what is left of the budget, and an
 * explanation. Handle all four with {@link #match}, or with a {@code switch} over {@link #kind()}.
 */
public abstract sealed class Decision implements NotABean permits Step, GiveUp {

    private final State state;
    private final Failure failure;
    private final Budget budget;

    Decision(State state, Failure failure, Budget budget) {
        this.state = state;
        this.failure = failure;
        this.budget = budget;
    }

    /** One method for each kind of decision. A kind added later breaks every caller at compile time. */
    public interface Cases<R> {
        /** After the delay, try again. */
        R retry(Retry retry);

        /** After the delay, obtain new credentials and try again. */
        R refresh(Refresh refresh);

        /** After the delay, try again at another address. */
        R redirect(Redirect redirect);

        /** Stop. */
        R giveUp(GiveUp giveUp);
    }

    /** Calls the method of the case that this decision is, and returns its result. */
    public abstract <R> R match(Cases<R> cases);

    /** Which of the four this is. */
    public abstract DecisionKind kind();

    /** The random number of the delay, from 0 to 1. */
    abstract double random();

    /** The session's next state. */
    public State state() {
        return state;
    }

    /** What is left of the budget that was passed in. */
    public Budget budget() {
        return budget;
    }

    /** The failure that led to this decision. */
    public Failure failure() {
        return failure;
    }

    /** What the catalog prescribes for the failure. A limit may still have led to a give-up. */
    public Remedy remedy() {
        return state.policy().remedy(failure);
    }

    /** Why this was decided. Computed at each call. */
    public Explanation explanation() {
        return Explanation.of(this);
    }

    @Override
    public String toString() {
        return failure + ": " + explanation().text();
    }
}
