// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;

/** What the catalog prescribes for each {@link SocketCode}. */
final class SocketCodeRules {

    private SocketCodeRules() {}

    static DomainPolicy rules() {
        return new DomainPolicy(SocketCode.codes(), rows(), unknown());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        // WAIT
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.SPREAD_OUT)
                        .withLimit(3)
                        .withHint(HintRule.cap(0.05))
                        .withIdempotentOnly()
                        .withPrice("bulk"))
                .withCase(Phase.OPENING, Remedy.refresh().withBackoff(EverythingBackoffs.ABOVE).withLimit(1))
                .withCase(
                        ReasonPattern.of("moved to ${where:text}"),
                        Remedy.redirectTo("backup").withHint(HintRule.exact(0)))
                .withCase(Phase.OPEN, ReasonPattern.of("later"), Remedy.giveUp()));
        // HANDLE
        rows.add(Row.always(Remedy.redirect().withLimit(2)));
        // SILENT
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.VERY_SLOW).withHint(HintRule.IGNORE)));
        // FIXED_TEXT
        rows.add(Row.always(Remedy.giveUp()));
        // NORMAL
        rows.add(Row.always(Remedy.giveUp()));
        // GOING_AWAY
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        // PROTOCOL_ERROR
        rows.add(Row.always(Remedy.giveUp()));
        // UNSUPPORTED_DATA
        rows.add(Row.always(Remedy.giveUp()));
        // RESERVED
        rows.add(Row.always(Remedy.giveUp()));
        // NO_STATUS
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        // ABNORMAL
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT))
                .withCase(Phase.OPENING, Remedy.retry(EverythingBackoffs.TRANSIENT).withLimit(5)));
        // INVALID_PAYLOAD
        rows.add(Row.always(Remedy.giveUp()));
        // POLICY_VIOLATION
        rows.add(Row.always(Remedy.giveUp()));
        // MESSAGE_TOO_BIG
        rows.add(Row.always(Remedy.giveUp()));
        // MANDATORY_EXTENSION
        rows.add(Row.always(Remedy.giveUp()));
        // INTERNAL_ERROR
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        // SERVICE_RESTART
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        // TRY_AGAIN_LATER
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        // BAD_GATEWAY
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        // TLS_HANDSHAKE
        rows.add(Row.always(Remedy.giveUp()));
        // UNAUTHORIZED
        rows.add(Row.always(Remedy.refresh().withLimit(1)));
        // FORBIDDEN
        rows.add(Row.always(Remedy.giveUp()));
        // TIMEOUT
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        return List.copyOf(rows);
    }

    private static List<DomainPolicy.Unknown> unknown() {
        return List.of(
                new DomainPolicy.Unknown(
                        CodeRange.of("4500-4599"),
                        Row.always(Remedy.retry(EverythingBackoffs.FIXED).withLimit(2).withPrice("bulk"))),
                new DomainPolicy.Unknown(
                        CodeRange.of("4000-4999"), Row.always(Remedy.retry(EverythingBackoffs.CAUTIOUS).withLimit(3))));
    }
}
