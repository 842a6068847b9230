package dev.recourse.tools.explain;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import java.util.List;
import java.util.stream.Stream;

/**
 * A code as written on the command line: {@code 4006}, {@code RATE_LIMIT} or {@code close/4006}. A code may have
 * slashes of its own.
 *
 * @param text what is written
 */
public record CodeQuery(String text) {

    /** The codes that the policy lists for this query; if none, the unknown codes that a domain has a rule for. */
    public List<ErrorCode> in(Policy policy) {
        List<ErrorCode> listed = policy.domains().stream().flatMap(this::listed).toList();
        return listed.isEmpty() ? unlisted(policy.domains()) : listed;
    }

    private Stream<ErrorCode> listed(DomainPolicy policy) {
        return policy.domain().codes().stream()
                .filter(known -> isOf(known, text) || (isIn(policy) && isOf(known, behindDomain(policy))));
    }

    private static boolean isOf(ErrorCode known, String code) {
        return known.code().equals(code) || known.name().equalsIgnoreCase(code);
    }

    private List<ErrorCode> unlisted(List<DomainPolicy> domains) {
        boolean isNamed = domains.stream().anyMatch(this::isIn);
        return domains.stream()
                .filter(policy -> isIn(policy) == isNamed)
                .flatMap(policy -> unlisted(policy, isNamed ? behindDomain(policy) : text))
                .toList();
    }

    private static Stream<ErrorCode> unlisted(DomainPolicy policy, String code) {
        return policy.unknown().stream().anyMatch(unknown -> unknown.range().contains(code))
                ? Stream.of(policy.domain().lookup(code))
                : Stream.empty();
    }

    /** Whether the query starts with the name of this domain. */
    private boolean isIn(DomainPolicy policy) {
        return text.startsWith(policy.domain().name() + "/");
    }

    private String behindDomain(DomainPolicy policy) {
        return text.substring(policy.domain().name().length() + 1);
    }
}
