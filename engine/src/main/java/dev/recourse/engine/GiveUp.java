package dev.recourse.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

    /** Why the machine gave up. */
    public GiveUpCause cause() {
        return cause;
    }

    /** Who must act now, most important first; empty if the catalog does not say. */
    public List<Actor> actors() {
        return failure().code().actors();
    }

    /**
     * How long a person should wait before trying again: the server's hint, or the delay that did not fit. Empty where
     * there was neither.
     */
    public Optional<Duration> advisory() {
        return advisory < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(advisory));
    }

    /** The advisory delay in milliseconds, or {@link #NO_ADVICE}. */
    long rawAdvisory() {
        return advisory;
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
