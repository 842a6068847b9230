// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DomainRules;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;

/** What the catalog prescribes for each {@link DataplaneError}. */
final class DataplaneErrorRules {

    private DataplaneErrorRules() {}

    static DomainRules rules() {
        return new DomainRules(DataplaneError.codes(), rows(), unknown());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        // BAD_REQUEST
        rows.add(Row.always(Remedy.giveUp()));
        // UNAUTHORIZED
        rows.add(Row.always(Remedy.refresh()));
        // TOO_MANY_REQUESTS
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.MANAGEMENT)));
        // SERVICE_UNAVAILABLE
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        // REQUEST_TIMEOUT
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).onlyIfIdempotent()));
        // TOO_EARLY
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).onlyIfIdempotent()));
        // INTERNAL_SERVER_ERROR
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).onlyIfIdempotent()));
        // BAD_GATEWAY
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).onlyIfIdempotent()));
        // GATEWAY_TIMEOUT
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).onlyIfIdempotent()));
        return List.copyOf(rows);
    }

    private static List<DomainRules.Unknown> unknown() {
        return List.of(
                new DomainRules.Unknown(CodeRange.of("400-499"), Row.always(Remedy.giveUp())),
                new DomainRules.Unknown(
                        CodeRange.of("500-599"),
                        Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).atMost(2).onlyIfIdempotent())));
    }
}
