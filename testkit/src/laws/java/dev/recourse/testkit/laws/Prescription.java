package dev.recourse.testkit.laws;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownCode;
import dev.recourse.engine.When;
import java.util.List;

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
        List<ErrorCode> codes = domainPolicy.domain().codes();
        for (int i = 0; i < codes.size(); i++) {
            if (isSame(codes.get(i), failure.code())) {
                return of(policy, where + "/" + i, domainPolicy.rows().get(i), failure);
            }
        }
        return domainPolicy.unknown().stream()
                .filter(unknown -> unknown.range().contains(failure.code().code()))
                .reduce((best, next) -> next.range().isInside(best.range()) ? next : best)
                .map(found -> of(policy, where + "?" + found.range(), found.row(), failure))
                .orElseGet(() -> nothing(policy));
    }

    /** Whether it is the same error, or the status that carried one which is not listed. */
    private static boolean isSame(ErrorCode listed, ErrorCode failed) {
        boolean isCarrier = failed instanceof UnknownCode unlisted
                && unlisted.carrier().filter(carrier -> isSame(listed, carrier)).isPresent();
        return isCarrier || (listed.code().equals(failed.code()) && listed.name().equals(failed.name()));
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
                && when.hint()
                        .map(given -> given == failure.hint().isPresent())
                        .orElse(true)
                && when.values().stream().allMatch(test -> test.passes(failure));
    }

    private static Prescription of(Policy policy, String where, Remedy remedy) {
        return new Prescription(where, remedy, remedy.hint().orElse(policy.hint()));
    }

    private static Prescription nothing(Policy policy) {
        return of(policy, "nothing", Remedy.giveUp());
    }

    /** The price of a step in tokens; 0 without a budget. */
    public int price(Policy policy) {
        return policy.budget()
                .map(budget -> budget.prices().getOrDefault(remedy.price(), 0))
                .orElse(0);
    }
}
