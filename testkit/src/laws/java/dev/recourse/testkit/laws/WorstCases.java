package dev.recourse.testkit.laws;

import dev.recourse.engine.Policy;
import dev.recourse.engine.WorstCase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The worst cases of a policy, each computed once. */
final class WorstCases {

    private static final String OVERALL = "";

    private final Policy policy;
    private final Map<String, WorstCase> byDomain = new ConcurrentHashMap<>();

    WorstCases(Policy policy) {
        this.policy = policy;
    }

    Policy policy() {
        return policy;
    }

    WorstCase overall() {
        return byDomain.computeIfAbsent(OVERALL, all -> WorstCase.of(policy));
    }

    /** The worst case of an episode within one domain. */
    WorstCase inDomain(String domain) {
        return byDomain.computeIfAbsent(domain, name -> WorstCase.of(policy, policy.domain(name)));
    }
}
