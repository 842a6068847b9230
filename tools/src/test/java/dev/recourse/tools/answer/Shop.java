package dev.recourse.tools.answer;

import dev.recourse.engine.Backoff;
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
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A policy whose domains read codes, reasons, hints and values wherever they can be. */
public final class Shop {

    private static final Remedy RETRY = Remedy.retry(Backoff.delays("slow", List.of(Duration.ofSeconds(1))));

    private static final Row GIVE_UP = Row.always(Remedy.giveUp());

    private static CodeInfo.Builder code(String code, String key) {
        return CodeInfo.builder(code, key, key);
    }

    private static DomainPolicy orders() {
        When none = When.value(ValueTest.of("remaining", HoleType.INT, "0"));
        Domain domain = Domain.builder("orders", Protocol.HTTP)
                .reads(Reads.builder()
                        .code(Place.json("/error/code"))
                        .reason(Place.json("/detail"))
                        .hint(new HintPlace(Place.json("/retry_after"), HintUnit.SECONDS))
                        .value("remaining", HoleType.INT, Place.header("X-RateLimit-Remaining"))
                        .build()
                        .then(Reads.HTTP))
                .codes(List.of(
                        code("403", "FORBIDDEN").build(),
                        code("403", "API_LIMIT")
                                .extensions(Map.of("x-team", "shop"))
                                .build(),
                        code("409", "CONFLICT").build(),
                        code("out-of-stock", "OUT_OF_STOCK")
                                .status(409)
                                .details(ReasonPattern.of("out of stock: ${item:text}"))
                                .build(),
                        code("302", "SIGN_IN").onlyInCases().build(),
                        code("empty-cart", "EMPTY_CART").status(422).build()))
                .withCase(0, none, 1)
                .withCase(4, When.phase(Phase.OPENING), 4)
                .build();
        return new DomainPolicy(
                domain,
                List.of(
                        GIVE_UP,
                        Row.always(RETRY),
                        GIVE_UP,
                        Row.always(RETRY),
                        GIVE_UP.withCase(When.phase(Phase.OPENING), Remedy.refresh()),
                        GIVE_UP),
                List.of());
    }

    private static DomainPolicy close() {
        Domain domain = Domain.builder("close", Protocol.WEBSOCKET)
                .reads(Reads.builder()
                        .code(Place.json("/code"))
                        .hint(Place.detail("wait"), HintUnit.SECONDS)
                        .build())
                .codes(List.of(
                        code("4006", "RATE_LIMIT")
                                .details(ReasonPattern.of("limited, wait ${wait:duration}"))
                                .build(),
                        code("draining", "DRAINING").build()))
                .build();
        return new DomainPolicy(domain, List.of(Row.always(RETRY), Row.always(RETRY)), List.of());
    }

    public static final Policy POLICY =
            Policy.builder("shop").domain(orders()).domain(close()).build();

    private Shop() {}
}
