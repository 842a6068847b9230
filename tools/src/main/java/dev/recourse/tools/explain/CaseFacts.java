package dev.recourse.tools.explain;

import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cases of one code: those that only change its remedy, and those that are errors of their own. */
public final class CaseFacts {

    private final Policy policy;
    private final Domain domain;

    /** The code whose row decides. */
    private final ErrorCode code;

    private final Row row;

    /** The cases of this code in a policy. */
    public CaseFacts(Policy policy, ErrorCode code) {
        this.policy = policy;
        this.domain = code.domain();
        this.code = code.deciding();
        this.row = policy.row(code);
    }

    /**
     * One case of a code.
     *
     * @param when when it applies
     * @param error the error that it is then; the code itself if only the remedy is another
     * @param remedy what is prescribed then, where no case of that error applies
     */
    public record Case(When when, ErrorCode error, Remedy remedy) {}

    /**
     * The cases of the code, in the order in which they are tried. Of cases with equal conditions, the first counts.
     */
    public List<Case> all() {
        Map<When, Case> all = new LinkedHashMap<>();
        for (Domain.Case one : domain.cases()) {
            if (one.code() == code.ordinal() && one.error() != one.code()) {
                ErrorCode error = domain.codes().get(one.error());
                all.putIfAbsent(
                        one.when(),
                        new Case(one.when(), error, policy.row(error).otherwise()));
            } else if (one.code() == code.ordinal()) {
                row.cases().stream()
                        .filter(own -> own.when().equals(one.when()))
                        .findFirst()
                        .ifPresent(own -> all.putIfAbsent(own.when(), new Case(own.when(), code, own.remedy())));
            }
        }
        row.cases().forEach(one -> all.putIfAbsent(one.when(), new Case(one.when(), code, one.remedy())));
        return List.copyOf(all.values());
    }

    /** What is prescribed in each case of the code. */
    Map<When, String> remedies() {
        Map<When, String> remedies = new LinkedHashMap<>();
        for (Case one : all()) {
            String name = one.error().equals(code) ? "" : one.error().name() + ": ";
            remedies.put(one.when(), name + one.remedy().text());
        }
        return remedies;
    }

    /** When the code that is read is this error; empty if it always is. */
    String conditions() {
        return own().stream().map(When::toString).collect(Collectors.joining(", or "));
    }

    /** In which cases of another error it is this one; empty if it is an error by itself. */
    public List<When> own() {
        return domain.cases().stream()
                .filter(one -> one.error() == code.ordinal() && one.code() != one.error())
                .map(Domain.Case::when)
                .toList();
    }

    /** The case that applies to this failure of the code. */
    Optional<When> applying(Failure failure) {
        List<When> own = own();
        return (own.isEmpty() ? row.cases().stream().map(Row.Case::when) : own.stream())
                .filter(when -> when.appliesTo(failure))
                .findFirst();
    }
}
