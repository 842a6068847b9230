package dev.recourse.tools.episode;

import dev.recourse.engine.Domain;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import java.util.Optional;

/**
 * A policy with the limits of sessions that are not calls, and with those of calls.
 *
 * @param sessions the policy, whose limits do not tell calls apart
 * @param calls the same for calls, if their limits differ
 */
public record SessionsAndCalls(Policy sessions, Optional<Policy> calls) {

    public static SessionsAndCalls of(Policy policy) {
        Limits limits = policy.limits();
        Limits ofCalls = limits.forCalls();
        boolean differ = ofCalls.retries() != limits.retries() || ofCalls.steps() != limits.steps();
        Limits same = limits.withCallRetries(limits.retries()).withCallSteps(limits.steps());
        return new SessionsAndCalls(
                policy.withLimits(same), differ ? Optional.of(policy.withLimits(ofCalls)) : Optional.empty());
    }

    /** The policy for calls, if their limits differ and failures of this domain can be those of calls. */
    public Optional<Policy> calls(Domain domain) {
        return domain.protocol() == Protocol.WEBSOCKET ? Optional.empty() : calls;
    }
}
