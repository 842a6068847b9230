// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DomainRules;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;

/** What the catalog prescribes for each {@link TransportError}. */
final class TransportErrorRules {

    private TransportErrorRules() {}

    static DomainRules rules() {
        return new DomainRules(TransportError.codes(), rows(), unknown());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        // UNREACHABLE
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).onlyIfIdempotent()));
        // TIMEOUT
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).onlyIfIdempotent()));
        // TLS
        rows.add(Row.always(Remedy.giveUp()));
        // REFRESH_UNKNOWN
        rows.add(Row.always(Remedy.refresh().atMost(1)));
        // REFRESH_FAILED
        rows.add(Row.always(Remedy.giveUp()));
        // REQUEST_INVALID
        rows.add(Row.always(Remedy.giveUp()));
        // ENDPOINT_UNKNOWN
        rows.add(Row.always(Remedy.giveUp()));
        return List.copyOf(rows);
    }

    private static List<DomainRules.Unknown> unknown() {
        return List.of();
    }
}
