package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The contradictions that a policy may not contain. */
final class PolicyChecks {

    private final RedirectRules redirects;
    private final HintRule hint;
    private final List<String> problems = new ArrayList<>();

    private PolicyChecks(RedirectRules redirects, HintRule hint) {
        this.redirects = redirects;
        this.hint = hint;
    }

    static List<String> problems(RedirectRules redirects, HintRule hint, List<DomainPolicy> domains) {
        PolicyChecks checks = new PolicyChecks(redirects, hint);
        for (DomainPolicy policy : domains) {
            for (int i = 0; i < policy.rows().size(); i++) {
                ErrorCode code = policy.domain().codes().get(i);
                checks.row(
                        policy.domain().name() + "/" + code.code(),
                        code.info().details(),
                        policy.rows().get(i));
            }
            for (DomainPolicy.Unknown unknown : policy.unknown()) {
                checks.row(policy.domain().name() + "/" + unknown.range().text(), Optional.empty(), unknown.row());
            }
        }
        return checks.problems;
    }

    private void row(String where, Optional<ReasonPattern> details, Row row) {
        for (Remedy remedy : row.remedies()) {
            remedy(where, details, remedy);
        }
    }

    private void remedy(String where, Optional<ReasonPattern> details, Remedy remedy) {
        if (remedy.kind() == DecisionKind.RETRY && remedy.backoff().isEmpty()) {
            problems.add(where + ": a retry needs a backoff");
        }
        boolean changesBase = remedy.hint().orElse(hint).form() == HintRule.Form.BASE;
        if (changesBase
                && remedy.backoff().isPresent()
                && !remedy.backoff().get().canChangeBase()) {
            problems.add(where + ": the hint rule 'base' needs a backoff with a base, without decorrelated jitter");
        }
        if (remedy.kind() == DecisionKind.REDIRECT && remedy.endpoint().isEmpty()) {
            if (!remedy.isToLocation() && (details.isEmpty() || details.get().urlHole() < 0)) {
                problems.add(where + ": a redirect needs a ${name:url} in its details, or an endpoint");
            }
            if (redirects.hosts().isEmpty() && !redirects.loopback()) {
                problems.add(where + ": a redirect needs an allow-list of hosts");
            }
        }
    }
}
