package dev.recourse.engine;

import java.util.List;

/** The domains that generated policies share. */
final class Codes {

    static final String REDIRECT = "REDIRECT:";

    static final Domain CLOSE = Domain.of(
            "close",
            Protocol.WEBSOCKET,
            List.of(
                    info("1006", "ABNORMAL"),
                    info("4002", "INVALID_TOKEN"),
                    info("4006", "RATE_LIMIT"),
                    withDetails("4009", "WRONG_REGION", REDIRECT + "${target:url}")));

    /** A value that tells errors with the same code apart. */
    static final String LEFT = "left";

    private static final Reads READS = Reads.builder()
            .code(Place.json("/error/code"), Place.header("X-Code"))
            .reason(Place.json("/detail"))
            .hint(Place.json("/wait"), HintUnit.SECONDS)
            .value(LEFT, HoleType.INT, Place.header("X-Left"))
            .build();

    /** With errors that share a code, and one that another status carries. */
    static final Domain API = Domain.builder("api", Protocol.HTTP)
            .reads(READS.then(Reads.HTTP))
            .codes(List.of(
                    info("401", "UNAUTHORIZED"),
                    info("401", "SPENT"),
                    info("503", "UNAVAILABLE"),
                    info("503", "BUSY"),
                    CodeInfo.builder("sold-out", "SOLD_OUT", "Sold out")
                            .status(409)
                            .build(),
                    withDetails("307", "TEMPORARY", "${target:url}")))
            .withCase(0, When.value(ValueTest.of(LEFT, HoleType.INT, "0")), 1)
            .withCase(2, When.phase(Phase.OPENING).withHint(true), 2)
            .withCase(2, When.hint(true), 3)
            .withCase(2, When.reason(ReasonPattern.of("busy: ${n:int}")), 3)
            .build();

    /** A domain that is in no policy. */
    static final Domain ELSEWHERE = Domain.of("elsewhere", Protocol.PLAIN, List.of());

    private Codes() {}

    private static CodeInfo info(String code, String key) {
        return CodeInfo.of(code, key, key);
    }

    private static CodeInfo withDetails(String code, String key, String template) {
        return CodeInfo.builder(code, key, key)
                .actors(Actor.values()[0])
                .details(ReasonPattern.of(template))
                .build();
    }
}
