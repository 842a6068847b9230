package dev.recourse.testkit.laws;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
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
            if (codes.get(i).code().equals(failure.code().code())) {
                return of(policy, where + "/" + i, domainPolicy.rows().get(i), failure);
            }
        }
        return domainPolicy.unknown().stream()
                .filter(unknown -> unknown.range().contains(failure.code().code()))
                .reduce((best, next) -> next.range().isInside(best.range()) ? next : best)
                .map(found -> of(policy, where + "?" + found.range(), found.row(), failure))
                .orElseGet(() -> nothing(policy));
    }

    private static Prescription of(Policy policy, String where, Row row, Failure failure) {
        for (int i = 0; i < row.cases().size(); i++) {
            Row.Case rowCase = row.cases().get(i);
            boolean phase = rowCase.phase().map(p -> p == failure.phase()).orElse(true);
            boolean reason = rowCase.reason()
                    .map(r -> r.match(failure.reason()).isPresent())
                    .orElse(true);
            if (phase && reason) {
                return of(policy, where + "#" + i, rowCase.remedy());
            }
        }
        return of(policy, where, row.otherwise());
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
