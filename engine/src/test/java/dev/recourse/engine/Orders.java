package dev.recourse.engine;

import java.time.Duration;
import java.util.List;

/** The API of a shop whose answers carry codes, waits and numbers in their bodies and headers. */
final class Orders {

    private static final Backoff SLOW = Backoff.exponential("slow", Duration.ofSeconds(4), 2, Duration.ofMinutes(1));

    static final Reads READS = Reads.builder()
            .code(Place.json("/error/code"), Place.header("X-Error-Code"), Place.PROBLEM)
            .reason(Place.json("/detail"), Place.PROBLEM, Place.header("X-Reason"))
            .hint(HintPlace.RETRY_AFTER, HintPlace.RETRY_AFTER_MS)
            .hint(Place.json("/wait"), HintUnit.SECONDS)
            .hint(Place.header("X-Reset"), HintUnit.EPOCH)
            .hint(Place.json("/until"), HintUnit.DATE)
            .hint(Place.detail("wait"), HintUnit.SECONDS)
            .value("remaining", HoleType.INT, Place.header("X-Remaining"))
            .value("load", HoleType.DECIMAL, Place.json("/load"))
            .value("note", HoleType.TEXT, Place.json("/note"))
            .build();

    static final int FORBIDDEN = 1;

    static final Domain DOMAIN = reading(READS);

    static final Policy POLICY = Policy.builder("orders")
            .domain(new DomainPolicy(
                    DOMAIN,
                    List.of(
                            Row.always(Remedy.refresh()),
                            Row.always(Remedy.giveUp()),
                            Row.always(Remedy.retry(SLOW).withLimit(2)),
                            Row.always(Remedy.giveUp()),
                            Row.always(Remedy.giveUp()),
                            Row.always(Remedy.retry(SLOW)),
                            Row.always(Remedy.giveUp()),
                            Row.always(Remedy.giveUp()),
                            Row.always(Remedy.giveUp()),
                            Row.always(Remedy.giveUp())),
                    List.of(
                            new DomainPolicy.Unknown(CodeRange.of("500-599"), Row.always(Remedy.retry(SLOW))),
                            new DomainPolicy.Unknown(CodeRange.of("card_*"), Row.always(Remedy.refresh())))))
            .build();

    private Orders() {}

    /** The same errors, read from these places. */
    static Domain reading(Reads reads) {
        return Domain.builder("orders", Protocol.HTTP)
                .reads(reads)
                .codes(List.of(
                        code("302", "LOGIN").build(),
                        code("403", "FORBIDDEN")
                                .details(of("forbidden: ${item:text}"))
                                .build(),
                        code("403", "API_LIMIT")
                                .details(of("limited, wait ${wait:duration}"))
                                .build(),
                        code("out-of-stock", "OUT_OF_STOCK")
                                .status(409)
                                .details(of("out of stock: ${item:text}"))
                                .build(),
                        code("20003", "BAD_KEY").build(),
                        code("503", "UNAVAILABLE").build(),
                        code("200", "FINE").onlyInCases().build(),
                        code("200", "BAD_QUERY").build(),
                        code("true", "YES").status(418).build(),
                        code("", "NAMELESS").status(400).build()))
                .unknown(List.of(
                        unknown("500-599", "the server fails"),
                        unknown("card_*", "the card is refused"),
                        unknown("*", "something else")))
                .withCase(FORBIDDEN, When.value(ValueTest.of("remaining", HoleType.INT, "0")), 2)
                .withCase(6, When.phase(Phase.OPENING), 6)
                .withCase(6, When.value(ValueTest.of("note", HoleType.TEXT, "bad")), 7)
                .build();
    }

    private static CodeInfo.Builder code(String code, String key) {
        return CodeInfo.builder(code, key, key);
    }

    private static ReasonPattern of(String template) {
        return ReasonPattern.of(template);
    }

    private static UnknownInfo unknown(String range, String means) {
        return new UnknownInfo(CodeRange.of(range), means, "", List.of());
    }

    /** What an answer is: the domain, the code and the name of its error, or nothing. */
    static String read(Answer answer) {
        return DOMAIN.read(answer).map(Failure::toString).orElse("no failure");
    }

    static Failure failure(Answer answer) {
        return DOMAIN.read(answer).orElseThrow();
    }
}
