// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;

/** What the catalog prescribes for each {@link TransportError}. */
final class TransportErrorRules {

    private TransportErrorRules() {}

    static DomainPolicy rules() {
        return new DomainPolicy(TransportError.codes(), rows(), unknown());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        // UNREACHABLE
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        // TIMEOUT
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        // TLS
        rows.add(Row.always(Remedy.giveUp()));
        // REFRESH_UNKNOWN
        rows.add(Row.always(Remedy.refresh().withLimit(1)));
        // REFRESH_FAILED
        rows.add(Row.always(Remedy.giveUp()));
        // REQUEST_INVALID
        rows.add(Row.always(Remedy.giveUp()));
        // ENDPOINT_UNKNOWN
        rows.add(Row.always(Remedy.giveUp()));
        return List.copyOf(rows);
    }

    private static List<DomainPolicy.Unknown> unknown() {
        return List.of();
    }
}
