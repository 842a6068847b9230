package dev.recourse.tools.explain;

import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Row;
import dev.recourse.engine.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of one code: those that only change its remedy, and those that are errors of their own. */
final class CaseFacts {

    private final Policy policy;
    private final Domain domain;

    /** The code whose row decides. */
    private final ErrorCode code;

    private final Row row;

    CaseFacts(Policy policy, ErrorCode code) {
        this.policy = policy;
        this.domain = code.domain();
        this.code = code.deciding();
        this.row = policy.row(code);
    }

    /** What is prescribed in each case of the code. */
    Map<When, String> remedies() {
        Map<When, String> remedies = new LinkedHashMap<>();
        for (Domain.Case one : domain.cases()) {
            if (one.code() == code.ordinal() && one.error() != one.code()) {
                ErrorCode error = domain.codes().get(one.error());
                remedies.putIfAbsent(
                        one.when(),
                        error.name() + ": " + policy.row(error).otherwise().text());
            } else if (one.code() == code.ordinal()) {
                row(one.when()).ifPresent(text -> remedies.putIfAbsent(one.when(), text));
            }
        }
        row.cases().forEach(one -> remedies.putIfAbsent(one.when(), one.remedy().text()));
        return remedies;
    }

    private Optional<String> row(When when) {
        return row.cases().stream()
                .filter(one -> one.when().equals(when))
                .map(one -> one.remedy().text())
                .findFirst();
    }

    /** When the code that is read is this error; empty if it always is. */
    String conditions() {
        return own().map(When::toString).collect(Collectors.joining(", or "));
    }

    /** The case that applies to this failure of the code. */
    Optional<When> applying(Failure failure) {
        List<When> own = own().toList();
        return (own.isEmpty() ? row.cases().stream().map(Row.Case::when) : own.stream())
                .filter(when -> when.appliesTo(failure))
                .findFirst();
    }

    private Stream<When> own() {
        return domain.cases().stream()
                .filter(one -> one.error() == code.ordinal() && one.code() != one.error())
                .map(Domain.Case::when);
    }
}
