package dev.recourse.client.call;

import dev.recourse.client.io.Domains;
import dev.recourse.client.io.Timeouts;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.engine.Policy;
import java.time.Duration;
import java.util.Optional;

/**
 * Recovers the calls of one client: what they share is the policy, the tokens, the budget, and the rest of endpoints.
 * For any client that sends requests; {@link dev.recourse.client.http.RecoveringHttp} is the one for the JDK's.
 *
 * <p>Every method is safe for any thread.
 */
public final class CallRecoveries {

    private final DriverConfig config;
    private final Optional<Duration> deadline;
    private final Optional<SharedRest> rest;
    private final boolean isOnCallingThread;

    CallRecoveries(DriverConfig config, Optional<Duration> deadline, Optional<SharedRest> rest) {
        this(config, deadline, rest, false);
    }

    private CallRecoveries(
            DriverConfig config, Optional<Duration> deadline, Optional<SharedRest> rest, boolean isOnCallingThread) {
        this.config = config;
        this.deadline = deadline;
        this.rest = rest;
        this.isOnCallingThread = isOnCallingThread;
    }

    /**
     * Starts building recoveries.
     *
     * @param policy decides about failures
     */
    public static Builder builder(Policy policy) {
        return new Builder(policy);
    }

    /** Options of {@link CallRecoveries}. */
    public static final class Builder extends CallOptions<Builder> {

        private Builder(Policy policy) {
            super(policy);
        }

        /**
         * Builds the recoveries.
         *
         * @throws IllegalArgumentException if the policy lacks {@code transport}, and no other domain was set
         */
        public CallRecoveries build() {
            return recoveries(driverConfig());
        }
    }

    /**
     * A copy whose calls have this deadline, counted from when they begin. It shares everything else.
     *
     * @throws IllegalArgumentException if it is not between 1 ms and 24 days
     */
    public CallRecoveries withDeadline(Duration time) {
        return new CallRecoveries(config, Optional.of(Timeouts.checked(time)), rest, isOnCallingThread);
    }

    /**
     * A copy for a client that blocks its caller. The thread that begins a call or reports to it decides what follows,
     * and calls the listener and the source of tokens, so that a call which succeeds needs no other thread. What comes
     * after a wait is up to the executor of the environment, as everything is by default. The copy shares all else.
     */
    public CallRecoveries onCallingThread() {
        return new CallRecoveries(config, deadline, rest, true);
    }

    /**
     * Begins a call to the only endpoint that has this domain.
     *
     * @param domain the domain of the answers, such as {@code orders}
     * @throws IllegalArgumentException if the policy lacks it
     */
    public CallRecovery begin(String domain) {
        return begin(domain, domain);
    }

    /**
     * Begins a call on this route.
     *
     * @throws IllegalArgumentException if the policy lacks its domain
     */
    public CallRecovery begin(CallRoute route) {
        return begin(route.domain(), route.endpoint());
    }

    /**
     * Begins a call.
     *
     * @param domain the domain of the answers, such as {@code orders}
     * @param endpoint the name under which a shared rest ({@link CallOptions#sharedRest}) is kept, the same for all
     *     calls to the same server, such as the origin of the address
     * @throws IllegalArgumentException if the policy lacks the domain
     */
    public CallRecovery begin(String domain, String endpoint) {
        CallRecovery call =
                new CallRecovery(config, Domains.http(domain, config.policy()), endpoint, rest, isOnCallingThread);
        deadline.ifPresent(call::endWithin);
        return call;
    }
}
