// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DomainRules;
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

    static DomainRules rules() {
        return new DomainRules(SocketCode.codes(), rows(), unknown());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        // WAIT
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.SPREAD_OUT)
                        .atMost(3)
                        .hearing(HintRule.cap(0.05))
                        .onlyIfIdempotent()
                        .priced("bulk"))
                .when(Phase.OPENING, Remedy.refresh().waiting(EverythingBackoffs.ABOVE).atMost(1))
                .when(
                        ReasonPattern.of("moved to ${where:text}"),
                        Remedy.redirectTo("backup").hearing(HintRule.exact(0)))
                .when(Phase.OPEN, ReasonPattern.of("later"), Remedy.giveUp()));
        // HANDLE
        rows.add(Row.always(Remedy.redirect().atMost(2)));
        // SILENT
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.VERY_SLOW).hearing(HintRule.IGNORE)));
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
                .when(Phase.OPENING, Remedy.retry(EverythingBackoffs.TRANSIENT).atMost(5)));
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
        rows.add(Row.always(Remedy.refresh().atMost(1)));
        // FORBIDDEN
        rows.add(Row.always(Remedy.giveUp()));
        // TIMEOUT
        rows.add(Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        return List.copyOf(rows);
    }

    private static List<DomainRules.Unknown> unknown() {
        return List.of(
                new DomainRules.Unknown(
                        CodeRange.of("4500-4599"),
                        Row.always(Remedy.retry(EverythingBackoffs.FIXED).atMost(2).priced("bulk"))),
                new DomainRules.Unknown(
                        CodeRange.of("4000-4999"), Row.always(Remedy.retry(EverythingBackoffs.CAUTIOUS).atMost(3))));
    }
}
