// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;

/** What the catalog prescribes for each {@link SqlState}. */
final class SqlStateRules {

    private SqlStateRules() {}

    static DomainPolicy rules() {
        return new DomainPolicy(SqlState.codes(), rows(), unknown());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        // WARNING
        rows.add(Row.always(Remedy.giveUp()));
        // HANDLE_XML
        rows.add(Row.always(Remedy.refresh()));
        return List.copyOf(rows);
    }

    private static List<DomainPolicy.Unknown> unknown() {
        return List.of(
                new DomainPolicy.Unknown(
                        CodeRange.of("08*"), Row.always(Remedy.retry(EverythingBackoffs.ABOVE).withIdempotentOnly())),
                new DomainPolicy.Unknown(CodeRange.of("*"), Row.always(Remedy.giveUp())));
    }
}
