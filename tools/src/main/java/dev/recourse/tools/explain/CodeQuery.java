package dev.recourse.tools.explain;

import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * A code as written on the command line: {@code 4006}, {@code RATE_LIMIT} or {@code close/4006}. A code may have
 * slashes of its own.
 *
 * @param text what is written
 */
public record CodeQuery(String text) {

    /**
     * The errors that the policy lists for this query; if none, those that a status of this number carries, and the
     * unknown codes that a domain has a rule for.
     */
    public List<ErrorCode> in(Policy policy) {
        List<ErrorCode> listed = errors(policy, CodeQuery::isOf).toList();
        return listed.isEmpty()
                ? Stream.concat(errors(policy, CodeQuery::isCarriedBy), unlisted(policy.domains()))
                        .toList()
                : listed;
    }

    /** The domains of these errors; if there are none, the domain that the query names. */
    public List<Domain> domains(Policy policy) {
        List<ErrorCode> errors = in(policy);
        return errors.isEmpty()
                ? policy.domains().stream()
                        .filter(domain ->
                                isIn(domain) || text.equals(domain.domain().name()))
                        .map(DomainPolicy::domain)
                        .toList()
                : errors.stream().map(ErrorCode::domain).distinct().toList();
    }

    private Stream<ErrorCode> errors(Policy policy, BiPredicate<ErrorCode, String> isMeant) {
        return policy.domains().stream()
                .flatMap(domain -> domain.domain().codes().stream()
                        .filter(known -> isMeant.test(known, text)
                                || (isIn(domain) && isMeant.test(known, behindDomain(domain)))));
    }

    private static boolean isOf(ErrorCode known, String code) {
        return known.code().equals(code) || known.name().equalsIgnoreCase(code);
    }

    private static boolean isCarriedBy(ErrorCode known, String status) {
        return known.info().status().isPresent()
                && Integer.toString(known.info().status().getAsInt()).equals(status);
    }

    private Stream<ErrorCode> unlisted(List<DomainPolicy> domains) {
        boolean isNamed = domains.stream().anyMatch(this::isIn);
        return domains.stream()
                .filter(policy -> isIn(policy) == isNamed)
                .flatMap(policy -> unlisted(policy, isNamed ? behindDomain(policy) : text));
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
