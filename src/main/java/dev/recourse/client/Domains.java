package dev.recourse.client;

import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import java.util.List;

/** Finds the domains that a driver needs; in one that its policy lacks, nothing would be recoverable. */
final class Domains {

    private static final String USUAL_HTTP = "http";

    private Domains() {}

    /**
     * The domain of this name.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    static Domain named(String name, Policy policy) {
        return all(policy).stream()
                .filter(domain -> domain.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the policy " + policy.name() + " has no domain " + name + ", only " + names(all(policy))));
    }

    /**
     * The domain of the statuses that handshakes are answered with, where nobody named it: {@code http}, or the only
     * one of its protocol.
     *
     * @throws IllegalArgumentException if that leaves none or several
     */
    static Domain ofHandshakes(Policy policy) {
        List<Domain> candidates = all(policy).stream()
                .filter(domain -> domain.protocol() == Protocol.HTTP)
                .toList();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        return all(policy).stream()
                .filter(domain -> domain.name().equals(USUAL_HTTP))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the policy " + policy.name()
                        + " does not say in which domain a handshake's statuses are: name it, as in .httpDomain(\""
                        + (candidates.isEmpty()
                                ? USUAL_HTTP
                                : candidates.get(candidates.size() - 1).name())
                        + "\"), out of " + names(all(policy))));
    }

    private static List<Domain> all(Policy policy) {
        return policy.domains().stream().map(DomainPolicy::domain).toList();
    }

    private static List<String> names(List<Domain> domains) {
        return domains.stream().map(Domain::name).toList();
    }
}
