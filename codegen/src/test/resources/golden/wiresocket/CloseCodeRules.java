// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;

/** What the catalog prescribes for each {@link CloseCode}. */
final class CloseCodeRules {

    private CloseCodeRules() {}

    static DomainPolicy rules() {
        return new DomainPolicy(CloseCode.codes(), rows(), unknown());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        // MISSING_TOKEN
        rows.add(Row.always(Remedy.refresh().withLimit(1)));
        // INVALID_TOKEN
        rows.add(Row.always(Remedy.refresh().withLimit(2)));
        // FORBIDDEN
        rows.add(Row.always(Remedy.giveUp()));
        // CONNECTION_LIMIT
        rows.add(Row.always(Remedy.giveUp()));
        // DOCUMENT_LIMIT
        rows.add(Row.always(Remedy.giveUp()));
        // RATE_LIMIT
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.RATE)));
        // INVALID_NAME
        rows.add(Row.always(Remedy.giveUp()));
        // USERS_PER_DOC
        rows.add(Row.always(Remedy.giveUp()));
        // WRONG_REGION
        rows.add(Row.always(Remedy.redirect()));
        // NORMAL
        rows.add(Row.always(Remedy.giveUp()));
        // GOING_AWAY
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        // PROTOCOL_ERROR
        rows.add(Row.always(Remedy.giveUp()));
        // UNSUPPORTED_DATA
        rows.add(Row.always(Remedy.giveUp()));
        // RESERVED
        rows.add(Row.always(Remedy.giveUp()));
        // NO_STATUS
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        // ABNORMAL
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT))
                .withCase(Phase.OPENING, Remedy.retry(WireSocketBackoffs.TRANSIENT).withLimit(5)));
        // INVALID_PAYLOAD
        rows.add(Row.always(Remedy.giveUp()));
        // POLICY_VIOLATION
        rows.add(Row.always(Remedy.giveUp()));
        // MESSAGE_TOO_BIG
        rows.add(Row.always(Remedy.giveUp()));
        // MANDATORY_EXTENSION
        rows.add(Row.always(Remedy.giveUp()));
        // INTERNAL_ERROR
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        // SERVICE_RESTART
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        // TRY_AGAIN_LATER
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        // BAD_GATEWAY
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        // TLS_HANDSHAKE
        rows.add(Row.always(Remedy.giveUp()));
        // UNAUTHORIZED
        rows.add(Row.always(Remedy.refresh().withLimit(1)));
        // STANDARD_FORBIDDEN
        rows.add(Row.always(Remedy.giveUp()));
        // TIMEOUT
        rows.add(Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        return List.copyOf(rows);
    }

    private static List<DomainPolicy.Unknown> unknown() {
        return List.of(new DomainPolicy.Unknown(
                CodeRange.of("4000-4999"), Row.always(Remedy.retry(WireSocketBackoffs.CAUTIOUS).withLimit(3))));
    }
}
