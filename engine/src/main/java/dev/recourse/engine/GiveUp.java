package dev.recourse.engine;

import java.util.List;
import java.util.OptionalLong;

/** Stop trying. The session stays given up until it is resumed. */
public final class GiveUp extends Decision {

    static final long NO_ADVICE = -1;

    private final GiveUpCause cause;
    private final long advisory;

    GiveUp(State state, Failure failure, GiveUpCause cause, long advisory, Budget budget) {
        super(state, failure, budget);
        this.cause = cause;
        this.advisory = advisory;
    }

    /** Why the machine stops. */
    public GiveUpCause cause() {
        return cause;
    }

    /** Who must act now, the first one first; empty if the catalog names nobody. */
    public List<Actor> actors() {
        return failure().code().actors();
    }

    /**
     * After how many milliseconds a person may expect a new attempt to make sense, where the server or the backoff said
     * so.
     */
    public OptionalLong advisoryMillis() {
        return advisory < 0 ? OptionalLong.empty() : OptionalLong.of(advisory);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.giveUp(this);
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.GIVE_UP;
    }

    @Override
    double random() {
        return 0;
    }
}
