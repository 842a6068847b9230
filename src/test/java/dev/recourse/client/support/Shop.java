package dev.recourse.client.support;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Place;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.RedirectRules;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.List;

/** A service with codes, reasons, waits and values in bodies and headers. */
public final class Shop {

    private static final Remedy RETRY = Remedy.retry(TestPolicy.SHORT);
    private static final When THROTTLED = When.value(ValueTest.of("first", HoleType.TEXT, "THROTTLED"));
    private static final When TOO_OFTEN =
            When.reason(ReasonPattern.of("${before:text}secondary rate limit${after:text}"));
    private static final When FOR_NOW = When.hint(true);
    private static final When OPENING = When.phase(Phase.OPENING);
    private static final When USED_UP = When.value(ValueTest.of("remaining", HoleType.INT, "0"));

    /** The policy of {@link TestPolicy}, with the domain {@code shop} beside its own. */
    public static final Policy POLICY = TestPolicy.QUICK.toBuilder()
            .redirects(RedirectRules.of(List.of("wss", "https"), List.of("*.wiresocket.net"))
                    .withLoopback())
            .domain(domain())
            .build();

    private Shop() {}

    private static DomainPolicy domain() {
        List<CodeInfo> infos = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        infos.add(CodeInfo.builder("200", "FAULT", "A fault in a good answer")
                .onlyInCases()
                .build());
        rows.add(Row.always(Remedy.giveUp()).withCase(THROTTLED, RETRY));
        infos.add(CodeInfo.of("403", "FORBIDDEN", "Forbidden"));
        rows.add(Row.always(Remedy.giveUp()));
        infos.add(CodeInfo.of("403", "API_LIMIT", "Too many calls"));
        rows.add(Row.always(RETRY));
        infos.add(CodeInfo.builder("out-of-stock", "OUT_OF_STOCK", "Out of stock")
                .status(409)
                .details(ReasonPattern.of("out of stock: ${item:text}"))
                .build());
        rows.add(Row.always(Remedy.giveUp()));
        infos.add(CodeInfo.builder("204", "SILENCE", "An answer without anything, to a handshake")
                .onlyInCases()
                .build());
        rows.add(Row.always(Remedy.giveUp()).withCase(OPENING, RETRY));
        infos.add(CodeInfo.of("413", "TOO_LARGE", "Too large, for now or for good"));
        rows.add(Row.always(Remedy.giveUp()).withCase(FOR_NOW, RETRY));
        infos.add(CodeInfo.of("302", "LOGIN", "A login page"));
        rows.add(Row.always(Remedy.refresh()));
        infos.add(CodeInfo.of("307", "MOVED", "Moved"));
        rows.add(Row.always(Remedy.redirectToLocation()));
        infos.add(CodeInfo.of("422", "KEY_USED_UP", "The idempotency key is used up"));
        rows.add(Row.always(RETRY.withFreshKey()));
        infos.add(CodeInfo.of("500", "FAILED", "Failed"));
        rows.add(Row.always(RETRY.withIdempotentOnly()));
        infos.add(CodeInfo.of("503", "BUSY", "Busy"));
        rows.add(Row.always(RETRY));
        Domain domain = Domain.builder("shop", Protocol.HTTP)
                .reads(Reads.builder()
                        .code(Place.json("/error/code"), Place.header("X-Error-Code"), Place.PROBLEM)
                        .reason(Place.json("/detail"))
                        .hint(Place.json("/retry_after"), HintUnit.SECONDS)
                        .hint(HintPlace.RETRY_AFTER)
                        .hint(Place.header("X-RateLimit-Reset"), HintUnit.EPOCH)
                        .value("remaining", HoleType.INT, Place.header("X-RateLimit-Remaining"))
                        .value("first", HoleType.TEXT, Place.json("/errors/0/code"))
                        .build())
                .codes(infos)
                .withCase(0, THROTTLED, 0)
                .withCase(1, USED_UP, 2)
                .withCase(1, TOO_OFTEN, 2)
                .withCase(4, OPENING, 4)
                .withCase(5, FOR_NOW, 5)
                .build();
        return new DomainPolicy(domain, rows, List.of());
    }
}
