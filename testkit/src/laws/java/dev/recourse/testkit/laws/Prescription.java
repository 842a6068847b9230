package dev.recourse.testkit.laws;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.List;

/**
 * What a policy prescribes for one failure, found by reading it from the top: slow and obvious.
 *
 * @param row which row says so: two prescriptions with the same row share its limit
 * @param remedy what it says
 * @param hint how hints are heard there
 */
public record Prescription(String row, Remedy remedy, HintRule hint) {

    /** What this policy prescribes; giving up, where it says nothing. */
    public static Prescription of(Policy policy, Failure failure) {
        for (DomainPolicy rules : policy.domains()) {
            if (rules.domain().name().equals(failure.code().domain().name())) {
                return of(policy, rules, failure);
            }
        }
        return nothing(policy);
    }

    private static Prescription of(Policy policy, DomainPolicy rules, Failure failure) {
        String where = rules.domain().name();
        List<ErrorCode> codes = rules.domain().codes();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).code().equals(failure.code().code())) {
                return of(policy, where + "/" + i, rules.rows().get(i), failure);
            }
        }
        for (int i = 0; i < rules.unknown().size(); i++) {
            CodeRange range = rules.unknown().get(i).range();
            if (range.contains(failure.code().code())) {
                return of(policy, where + "?" + i, rules.unknown().get(i).row(), failure);
            }
        }
        return nothing(policy);
    }

    private static Prescription of(Policy policy, String where, Row row, Failure failure) {
        for (int i = 0; i < row.cases().size(); i++) {
            Row.Case exception = row.cases().get(i);
            boolean phase = exception.phase().map(p -> p == failure.phase()).orElse(true);
            boolean reason = exception
                    .reason()
                    .map(r -> r.match(failure.reason()).isPresent())
                    .orElse(true);
            if (phase && reason) {
                return of(policy, where + "#" + i, exception.remedy());
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

    /** What a step costs the process: 0 without a budget. */
    public int price(Policy policy) {
        return policy.budget()
                .map(rule -> rule.prices().getOrDefault(remedy.price(), 0))
                .orElse(0);
    }
}
