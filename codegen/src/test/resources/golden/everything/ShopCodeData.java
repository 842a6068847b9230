// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link ShopCode}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class ShopCodeData {

    private static final ShopCodeData DATA = new ShopCodeData();

    /** The facts about each constant, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = Domain.builder("shop", Protocol.PLAIN)
            .codes(INFOS, ShopCode.values())
            .unknown(DATA.unknownInfos)
            .sentences((failure, locales) -> EverythingMessages.of(Everything.policy().giveUp(failure), locales))
            .build();

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<UnknownInfo> unknownInfos = new ArrayList<>();
    private final List<DomainPolicy.Unknown> unknownRows = new ArrayList<>();

    private ShopCodeData() {
        add(
                CodeInfo.builder("OUT/OF ST\u00d6CK%", "OUT_OF_STOCK", "Out of Stock")
                        .otherNames(List.of("SOLD_OUT", "NONE_LEFT"))
                        .actors(Actor.DEVELOPER)
                        .help("https://example.com/errors/OUT%2FOF%20ST%C3%96CK%25?key=OUT_OF_STOCK")
                        .extensions(Map.of("x-notes", "\"1\"\n2", "x-severity", "warn", "x-team", "shop"))
                        .build(),
                Row.always(Remedy.retry(EverythingBackoffs.FIXED).withLimit(1))
                        .withCase(When.reason(ReasonPattern.of("closed")), Remedy.giveUp()));
        add(
                CodeInfo.builder("", "RANGE_ANY", "Range Any")
                        .actors(Actor.DEVELOPER)
                        .help("https://example.com/errors/?key=RANGE_ANY")
                        .extensions(Map.of("x-team", "shop"))
                        .build(),
                Row.always(Remedy.giveUp()).withCase(When.reason(ReasonPattern.of("closed")), Remedy.giveUp()));
        add(
                CodeInfo.builder("slow", "SLOW", "Slow")
                        .otherNames(List.of("LATE"))
                        .actors(Actor.DEVELOPER)
                        .help("https://example.com/errors/slow?key=SLOW")
                        .details(SlowDetails.PATTERN)
                        .extensions(Map.of("x-team", "shop"))
                        .build(),
                Row.always(Remedy.retry(EverythingBackoffs.FIXED).withLimit(1))
                        .withCase(When.reason(ReasonPattern.of("closed")), Remedy.giveUp()));
        add(
                CodeInfo.builder("crowded", "CROWDED", "Crowded")
                        .actors(Actor.DEVELOPER)
                        .help("https://example.com/errors/crowded?key=CROWDED")
                        .details(CrowdedDetails.PATTERN)
                        .extensions(Map.of("x-team", "shop"))
                        .build(),
                Row.always(Remedy.retry(EverythingBackoffs.FIXED).withLimit(1))
                        .withCase(When.reason(ReasonPattern.of("closed")), Remedy.giveUp()));
        addUnknown(
                new UnknownInfo(CodeRange.of("E*"), "", "", List.of(Actor.DEVELOPER)),
                Row.always(Remedy.retry(EverythingBackoffs.FIXED).withLimit(1))
                        .withCase(When.reason(ReasonPattern.of("closed")), Remedy.giveUp()));
        addUnknown(
                new UnknownInfo(CodeRange.of("E1-E9"), "Digits.", "", List.of(Actor.DEVELOPER)),
                Row.always(Remedy.retry(EverythingBackoffs.FIXED).withLimit(1))
                        .withCase(When.reason(ReasonPattern.of("closed")), Remedy.giveUp()));
        addUnknown(
                new UnknownInfo(CodeRange.of("F*"), "", "", List.of(Actor.DEVELOPER)),
                Row.always(Remedy.giveUp()).withCase(When.reason(ReasonPattern.of("closed")), Remedy.giveUp()));
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
