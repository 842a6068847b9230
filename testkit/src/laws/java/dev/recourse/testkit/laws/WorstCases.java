package dev.recourse.testkit.laws;

import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.WorstCase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The worst cases of a policy, each computed once. */
final class WorstCases {

    private static final String OVERALL = "";

    private final Policy policy;
    private final Map<String, WorstCase> ofSockets = new ConcurrentHashMap<>();
    private final Map<String, WorstCase> withCalls = new ConcurrentHashMap<>();

    WorstCases(Policy policy) {
        this.policy = policy;
    }

    Policy policy() {
        return policy;
    }

    /** The worst case of an episode, in which the limits for calls may apply. */
    WorstCase overall(boolean called) {
        return inDomain(OVERALL, called);
    }

    /** The worst case of an episode within one domain, in which the limits for calls may apply. */
    WorstCase inDomain(String domain, boolean called) {
        return called
                ? withCalls.computeIfAbsent(domain, name -> of(policy.withLimits(widest(policy.limits())), name))
                : ofSockets.computeIfAbsent(domain, name -> of(policy, name));
    }

    /** The larger of each two limits: an episode may have failures of calls and others. */
    private static Limits widest(Limits limits) {
        Limits calls = limits.forCalls();
        return limits.withRetries(Math.max(limits.retries(), calls.retries()))
                .withSteps(Math.max(limits.steps(), calls.steps()));
    }

    private static WorstCase of(Policy limited, String domain) {
        return domain.equals(OVERALL) ? WorstCase.of(limited) : WorstCase.of(limited, limited.domain(domain));
    }
}
