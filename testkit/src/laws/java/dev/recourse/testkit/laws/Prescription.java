package dev.recourse.testkit.laws;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.RedirectUrl;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownCode;
import dev.recourse.engine.When;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a policy prescribes for one failure, found by a plain search through its rows.
 *
 * @param row identifies the deciding row; prescriptions of the same row share its limit
 * @param remedy the row's remedy
 * @param hint the row's rule for hints
 */
public record Prescription(String row, Remedy remedy, HintRule hint) {

    /** What a policy prescribes for a failure: give up, if it has no row for it. */
    public static Prescription of(Policy policy, Failure failure) {
        for (DomainPolicy domainPolicy : policy.domains()) {
            if (domainPolicy.domain().name().equals(failure.code().domain().name())) {
                return of(policy, domainPolicy, failure);
            }
        }
        return nothing(policy);
    }

    private static Prescription of(Policy policy, DomainPolicy domainPolicy, Failure failure) {
        String where = domainPolicy.domain().name();
        ErrorCode failed = failure.code();
        Optional<ErrorCode> carrier = failed instanceof UnknownCode unlisted ? unlisted.carrier() : Optional.empty();
        OptionalInt position = position(domainPolicy, failed, carrier.isPresent());
        if (position.isEmpty() && carrier.isPresent()) {
            position = position(domainPolicy, carrier.get(), false);
        }
        if (position.isPresent()) {
            int i = position.getAsInt();
            return of(policy, where + "/" + i, domainPolicy.rows().get(i), failure);
        }
        List<DomainPolicy.Unknown> byStatus = domainPolicy.unknown().stream()
                .filter(unknown -> carrier.filter(status -> unknown.range().contains(status.code()))
                        .isPresent())
                .toList();
        return narrowest(domainPolicy.unknown().stream()
                        .filter(unknown -> unknown.range().contains(failed.code()) && !byStatus.contains(unknown)))
                .or(() -> narrowest(byStatus.stream()))
                .map(found -> of(policy, where + "?" + found.range(), found.row(), failure))
                .orElseGet(() -> nothing(policy));
    }

    private static Optional<DomainPolicy.Unknown> narrowest(Stream<DomainPolicy.Unknown> unknown) {
        return unknown.reduce((best, next) -> next.range().isInside(best.range()) ? next : best);
    }

    /**
     * The position of the error with this code and this name; else of the first with this code.
     *
     * @param isCarried whether the code was read from an answer, where it stands for no status
     */
    private static OptionalInt position(DomainPolicy domainPolicy, ErrorCode failed, boolean isCarried) {
        List<ErrorCode> codes = domainPolicy.domain().codes();
        List<Integer> same = IntStream.range(0, codes.size())
                .filter(i -> codes.get(i).code().equals(failed.code()))
                .filter(i -> !isCarried || !isStatus(codes.get(i)))
                .boxed()
                .toList();
        return same.stream()
                .filter(i -> codes.get(i).name().equals(failed.name()))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static boolean isStatus(ErrorCode code) {
        return code.domain().protocol() == Protocol.HTTP
                && code.info().status().isEmpty()
                && code.code().matches("[1-5][0-9][0-9]");
    }

    private static Prescription of(Policy policy, String where, Row row, Failure failure) {
        for (int i = 0; i < row.cases().size(); i++) {
            Row.Case rowCase = row.cases().get(i);
            if (holds(rowCase.when(), failure)) {
                return of(policy, where + "#" + i, rowCase.remedy());
            }
        }
        return of(policy, where, row.otherwise());
    }

    private static boolean holds(When when, Failure failure) {
        return when.phase().map(phase -> phase == failure.phase()).orElse(true)
                && when.reason()
                        .map(pattern -> pattern.match(failure.reason()).isPresent())
                        .orElse(true)
                && when.hint().map(given -> given == failure.hint().isPresent()).orElse(true)
                && when.values().stream().allMatch(test -> test.passes(failure));
    }

    private static Prescription of(Policy policy, String where, Remedy remedy) {
        return new Prescription(where, remedy, remedy.hint().orElse(policy.hint()));
    }

    private static Prescription nothing(Policy policy) {
        return of(policy, "nothing", Remedy.giveUp());
    }

    /** The URL of a redirect without an endpoint. */
    RedirectUrl url(Failure failure) {
        return remedy.isToLocation() ? failure.location() : failure.redirect();
    }

    /** The price of a step in tokens; 0 without a budget. */
    public int price(Policy policy) {
        return policy.budget()
                .map(budget -> budget.prices().getOrDefault(remedy.price(), 0))
                .orElse(0);
    }
}
