package dev.recourse.tools.explain;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A code as written on the command line: {@code 4006}, {@code RATE_LIMIT} or {@code close/4006}.
 *
 * @param domain the domain, if one is named
 * @param code the code or key
 */
public record CodeQuery(Optional<String> domain, String code) {

    /** Reads {@code CODE} or {@code DOMAIN/CODE}. */
    public static CodeQuery of(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new CodeQuery(Optional.empty(), text)
                : new CodeQuery(Optional.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    /** The codes that the policy lists for this query; if none, the unknown codes that a domain has a rule for. */
    public List<ErrorCode> in(Policy policy) {
        List<ErrorCode> listed = domains(policy)
                .flatMap(domainPolicy -> domainPolicy.domain().codes().stream())
                .filter(known -> known.code().equals(code) || known.name().equalsIgnoreCase(code))
                .toList();
        return listed.isEmpty()
                ? domains(policy)
                        .filter(domainPolicy -> domainPolicy.unknown().stream()
                                .map(DomainPolicy.Unknown::range)
                                .anyMatch(this::isIn))
                        .map(domainPolicy -> domainPolicy.domain().lookup(code))
                        .toList()
                : listed;
    }

    private boolean isIn(CodeRange range) {
        return range.contains(code);
    }

    private Stream<DomainPolicy> domains(Policy policy) {
        return domain.map(name -> policy.domainPolicy(name).stream()).orElseGet(() -> policy.domains().stream());
    }
}
