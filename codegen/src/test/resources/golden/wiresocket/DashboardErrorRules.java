// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;

/** What the catalog prescribes for each {@link DashboardError}. */
final class DashboardErrorRules {

    private DashboardErrorRules() {}

    static DomainPolicy rules() {
        return new DomainPolicy(DashboardError.codes(), rows(), unknown());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        // BAD_REQUEST
        rows.add(Row.always(Remedy.giveUp()));
        // UNAUTHORIZED
        rows.add(Row.always(Remedy.refresh().withLimit(1)));
        // FORBIDDEN
        rows.add(Row.always(Remedy.giveUp()));
        // TOO_MANY_REQUESTS
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.MANAGEMENT)));
        // SERVICE_UNAVAILABLE
        rows.add(Row.always(Remedy.redirectTo("dataplane").withHint(HintRule.IGNORE)));
        // REQUEST_TIMEOUT
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        // TOO_EARLY
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        // INTERNAL_SERVER_ERROR
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        // BAD_GATEWAY
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        // GATEWAY_TIMEOUT
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        return List.copyOf(rows);
    }

    private static List<DomainPolicy.Unknown> unknown() {
        return List.of(
                new DomainPolicy.Unknown(CodeRange.of("400-499"), Row.always(Remedy.giveUp())),
                new DomainPolicy.Unknown(
                        CodeRange.of("500-599"),
                        Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withLimit(2).withIdempotentOnly())));
    }
}
