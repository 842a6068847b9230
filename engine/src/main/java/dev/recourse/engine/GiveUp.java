package dev.recourse.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Stop trying. The session stays given up until it is resumed. */
public final class GiveUp extends Decision {

    static final long NO_ADVICE = -1;
    static final long NO_REST = -1;

    private final GiveUpCause cause;
    private final long advisory;
    private final long rest;

    GiveUp(State state, Failure failure, GiveUpCause cause, long advisory, long rest, Budget budget) {
        super(state, failure, budget);
        this.cause = cause;
        this.advisory = advisory;
        this.rest = rest;
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

    /**
     * How long to wait until a new episode may begin by itself: at least the policy's {@link Limits#rest} and the
     * server's hint, and up to a tenth longer. A caller that wants one waits this long and calls {@link State#resume};
     * a client for single calls only reports it. Empty where the policy has no rest, or where time does not change why
     * the machine gave up.
     */
    public Optional<Duration> rest() {
        return rest < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(rest));
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
