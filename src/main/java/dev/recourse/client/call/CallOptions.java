package dev.recourse.client.call;

import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.io.Timeouts;
import dev.recourse.client.options.RecoveryOptions;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.engine.Policy;
import java.time.Duration;
import java.util.Optional;

/**
 * The options of calls.
 *
 * @param <B> the type of the builder
 */
public abstract sealed class CallOptions<B extends CallOptions<B>> extends RecoveryOptions<B>
        permits CallRecoveries.Builder, RecoveringHttp.Builder {

    private Optional<Duration> deadline = Optional.empty();
    private boolean restsTogether;

    /** The defaults. */
    protected CallOptions(Policy policy) {
        super(policy);
    }

    /**
     * Sets the deadline of a call that has none of its own, for all its attempts, delays and token requests together. A
     * delay that does not fit is not begun, and the call is given up with the cause {@code deadline}. The policy's own
     * time limit still holds. Default: none.
     *
     * @throws IllegalArgumentException if it is not between 1 ms and 24 days
     */
    public final B deadline(Duration deadline) {
        this.deadline = Optional.of(Timeouts.checked(deadline));
        return self();
    }

    /**
     * Makes an endpoint rest for all calls when it asked one of them to wait and the policy follows that: until then no
     * attempt begins there, first ones included. Each call waits as long as the policy would have it wait for this
     * answer, at most the policy's time limit for an episode, with a random number of its own, so that they do not
     * return all at once. One whose deadline is sooner is given up, as if it had received the answer itself. Default:
     * off.
     */
    public final B sharedRest() {
        this.restsTogether = true;
        return self();
    }

    /** What the calls share, with these options in common with sockets. */
    @SuppressWarnings("exports")
    protected final CallRecoveries recoveries(DriverConfig config) {
        return new CallRecoveries(
                config, deadline, restsTogether ? Optional.of(new SharedRest(policy)) : Optional.empty());
    }
}
