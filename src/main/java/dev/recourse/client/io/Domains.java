package dev.recourse.client.io;

import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import java.util.List;
import java.util.Optional;

/** Finds the domains that a driver needs. */
public final class Domains {

    /** The domain of the errors of token endpoints (RFC 6749, section 5.2). */
    public static final String OAUTH = "oauth";

    private static final String DEFAULT_HTTP = "http";

    private Domains() {}

    /**
     * The domain with this name.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    public static Domain named(String name, Policy policy) {
        return find(name, policy)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the policy " + policy.name() + " has no domain " + name + ", only " + all(policy)));
    }

    /**
     * The HTTP domain with this name.
     *
     * @throws IllegalArgumentException if the policy lacks it, or it has another protocol
     */
    public static Domain http(String name, Policy policy) {
        return ofProtocol(name, policy, Protocol.HTTP, "an HTTP domain");
    }

    /**
     * The domain of close codes with this name.
     *
     * @throws IllegalArgumentException if the policy lacks it, or it has another protocol
     */
    public static Domain webSocket(String name, Policy policy) {
        return ofProtocol(name, policy, Protocol.WEBSOCKET, "a WebSocket domain");
    }

    private static Domain ofProtocol(String name, Policy policy, Protocol protocol, String kind) {
        Domain domain = named(name, policy);
        if (domain.protocol() != protocol) {
            throw new IllegalArgumentException("the domain " + name + " of the policy " + policy.name() + " is not "
                    + kind + "; choose one of " + of(protocol, policy));
        }
        return domain;
    }

    /**
     * The domain for the status of a handshake, if the application named none: the only one of its protocol, else
     * {@code http}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Domain ofHandshakes(Policy policy) {
        List<Domain> candidates = ofHttp(policy);
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        return candidates.stream()
                .filter(domain -> domain.name().equals(DEFAULT_HTTP))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the policy " + policy.name()
                        + " does not have exactly one HTTP domain: name the one for handshakes, as in .httpDomain(\""
                        + (candidates.isEmpty()
                                ? DEFAULT_HTTP
                                : candidates.get(candidates.size() - 1).name())
                        + "\"), out of " + candidates));
    }

    /** The domains of HTTP answers, but {@link #OAUTH}. */
    public static List<Domain> ofHttp(Policy policy) {
        return of(Protocol.HTTP, policy).stream()
                .filter(domain -> !domain.name().equals(OAUTH))
                .toList();
    }

    private static List<Domain> of(Protocol protocol, Policy policy) {
        return all(policy).stream()
                .filter(domain -> domain.protocol() == protocol)
                .toList();
    }

    /** The domain with this name, if the policy has it. */
    public static Optional<Domain> find(String name, Policy policy) {
        return policy.domainPolicy(name).map(DomainPolicy::domain);
    }

    private static List<Domain> all(Policy policy) {
        return policy.domains().stream().map(DomainPolicy::domain).toList();
    }
}
