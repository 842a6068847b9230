// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link ApiError}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class ApiErrorData {

    private static final ApiErrorData DATA = new ApiErrorData();

    /** The facts about each constant, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = DATA.domain
            .reads(Reads.builder()
                    .code(Place.json("/errors/0/\"co~1de\""), Place.header("X-Error-Code"), Place.PROBLEM, Place.BODY)
                    .reason(Place.json("/detail"), Place.PROBLEM)
                    .hint(HintPlace.RETRY_AFTER)
                    .hint(Place.header("Reset"), HintUnit.EPOCH)
                    .hint(Place.json("/wait"), HintUnit.MILLIS)
                    .hint(Place.detail("pause"), HintUnit.SECONDS)
                    .value("remaining", HoleType.INT, Place.header("X-RateLimit-Remaining"))
                    .value("kind", HoleType.TEXT, Place.json("/kind"))
                    .build())
            .codes(INFOS, ApiError.values())
            .sentences((failure, locales) -> EverythingMessages.of(Everything.policy().giveUp(failure), locales))
            .build();

    private final Domain.Builder domain = Domain.builder("api", Protocol.HTTP);
    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private ApiErrorData() {
        add(
                CodeInfo.builder("200", "SUCCESS", "Success").actors(Actor.DEVELOPER).onlyInCases().build(),
                Row.always(Remedy.giveUp())
                        .withCase(When.value(ValueTest.of("kind", HoleType.TEXT, "LOGIN")), Remedy.refresh()));
        domain.withCase(0, When.value(ValueTest.of("kind", HoleType.TEXT, "BUSY", "\"full\"")), 1);
        domain.withCase(0, When.value(ValueTest.of("kind", HoleType.TEXT, "LOGIN")), 0);
        add(
                CodeInfo.builder("200", "BUSY", "Busy").actors(Actor.DEVELOPER).build(),
                Row.always(Remedy.retry(EverythingBackoffs.FIXED).withLimit(1)));
        add(
                CodeInfo.builder("302", "MOVED", "Moved").actors(Actor.DEVELOPER).build(),
                Row.always(Remedy.redirectToLocation().withLimit(2)));
        add(
                CodeInfo.builder("403", "FORBIDDEN", "Forbidden")
                        .actors(Actor.DEVELOPER)
                        .help("https://example.com/FORBIDDEN")
                        .build(),
                Row.always(Remedy.giveUp())
                        .withCase(
                                When.hint(true).withValue(ValueTest.of("remaining", HoleType.INT, "0")),
                                Remedy.retry(EverythingBackoffs.FIXED)));
        domain.withCase(3, When.hint(true).withValue(ValueTest.of("remaining", HoleType.INT, "0")), 3);
        domain.withCase(3, When.value(ValueTest.of("remaining", HoleType.INT, "0", "2-5")), 4);
        add(
                CodeInfo.builder("403", "API_LIMIT", "Limited")
                        .actors(Actor.DEVELOPER)
                        .help("https://example.com/API_LIMIT")
                        .details(ApiLimitDetails.PATTERN)
                        .build(),
                Row.always(Remedy.retry(EverythingBackoffs.ABOVE).withFreshKey()));
        add(
                CodeInfo.builder("out-of-stock", "SOLD_OUT", "Sold Out")
                        .actors(Actor.DEVELOPER)
                        .details(SoldOutDetails.PATTERN)
                        .status(409)
                        .build(),
                Row.always(Remedy.giveUp()));
    }

    static DomainPolicy policy() {
        return new DomainPolicy(DOMAIN, DATA.rows, List.of());
    }

    private void add(CodeInfo info, Row row) {
        infos.add(info);
        rows.add(row);
    }
}
