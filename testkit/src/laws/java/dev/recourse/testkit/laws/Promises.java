package dev.recourse.testkit.laws;

import dev.recourse.engine.Policy;
import dev.recourse.engine.WorstCase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a policy promises of every episode, computed once. */
final class Promises {

    private static final String ANYWHERE = "";

    private final Policy policy;
    private final Map<String, WorstCase> worst = new ConcurrentHashMap<>();

    Promises(Policy policy) {
        this.policy = policy;
    }

    Policy policy() {
        return policy;
    }

    WorstCase worst() {
        return worst.computeIfAbsent(ANYWHERE, all -> WorstCase.of(policy));
    }

    /** The worst case of an episode that stays in this domain. */
    WorstCase worst(String domain) {
        return worst.computeIfAbsent(domain, name -> WorstCase.of(policy, policy.domain(name)));
    }
}
