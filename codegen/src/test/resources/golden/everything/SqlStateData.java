// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link SqlState}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class SqlStateData {

    private static final SqlStateData DATA = new SqlStateData();

    /** The facts about each constant, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = Domain.builder("sql", Protocol.PLAIN)
            .codes(INFOS, SqlState.values())
            .unknown(DATA.unknownInfos)
            .sentences((failure, locales) -> EverythingMessages.of(Everything.policy().giveUp(failure), locales))
            .build();

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<UnknownInfo> unknownInfos = new ArrayList<>();
    private final List<DomainPolicy.Unknown> unknownRows = new ArrayList<>();

    private SqlStateData() {
        add(
                CodeInfo.builder("01000", "WARNING", "Warning")
                        .means("A text, not a number.")
                        .action("Nothing.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("22E10", "HANDLE_XML", "Not a float")
                        .means("A text that looks like a number.")
                        .action("Nothing.")
                        .actors(Actor.CLIENT)
                        .details(HandleXmlDetails.PATTERN)
                        .build(),
                Row.always(Remedy.refresh()));
        addUnknown(
                new UnknownInfo(CodeRange.of("*"), "Anything else.", "Read the manual.", List.of(Actor.DEVELOPER)),
                Row.always(Remedy.giveUp()));
        addUnknown(
                new UnknownInfo(
                        CodeRange.of("08*"), "The connection failed.", "Connect again.", List.of(Actor.OPERATOR)),
                Row.always(Remedy.retry(EverythingBackoffs.ABOVE).withIdempotentOnly()));
        addUnknown(
                new UnknownInfo(
                        CodeRange.of("08000-08003"),
                        "The connection was lost.",
                        "Connect again at once.",
                        List.of(Actor.CLIENT)),
                Row.always(Remedy.retry(EverythingBackoffs.ABOVE).withIdempotentOnly()));
    }

    static DomainPolicy policy() {
        return new DomainPolicy(DOMAIN, DATA.rows, DATA.unknownRows);
    }

    private void add(CodeInfo info, Row row) {
        infos.add(info);
        rows.add(row);
    }

    private void addUnknown(UnknownInfo info, Row row) {
        unknownInfos.add(info);
        unknownRows.add(new DomainPolicy.Unknown(info.range(), row));
    }
}
