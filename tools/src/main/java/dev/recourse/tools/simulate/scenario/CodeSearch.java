package dev.recourse.tools.simulate.scenario;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds codes of one domain. */
final class CodeSearch {

    private final Policy policy;
    private final Domain domain;

    CodeSearch(Policy policy, Domain domain) {
        this.policy = policy;
        this.domain = domain;
    }

    /** The first of these codes that the domain lists. */
    Optional<ErrorCode> listed(String... codes) {
        return Stream.of(codes).map(domain::lookup).filter(ErrorCode::isListed).findFirst();
    }

    /** This code, if the domain lists it, or recovers from it as one of a range. */
    Optional<ErrorCode> recovered(String code) {
        ErrorCode found = domain.lookup(code);
        return Optional.of(found).filter(known -> known.isListed() || prescribed(known) != DecisionKind.GIVE_UP);
    }

    /** The first code of which the catalog prescribes this. */
    Optional<ErrorCode> first(DecisionKind kind) {
        return find(kind, code -> true);
    }

    /** The first code of which the catalog prescribes this, and whose key contains one of these words. */
    Optional<ErrorCode> keyed(DecisionKind kind, String words) {
        Pattern pattern = Pattern.compile(words);
        return find(kind, code -> pattern.matcher(code.info().key()).find());
    }

    private Optional<ErrorCode> find(DecisionKind kind, Predicate<ErrorCode> wanted) {
        return domain.codes().stream()
                .filter(code -> !code.info().isOnlyInCases())
                .filter(code -> prescribed(code) == kind)
                .filter(wanted)
                .findFirst();
    }

    /** What is prescribed for a code. */
    DecisionKind prescribed(ErrorCode code) {
        return policy.remedy(Failure.of(code, "")).kind();
    }
}
