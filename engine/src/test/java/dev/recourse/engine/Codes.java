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

    static final Domain API = Domain.of(
            "api",
            Protocol.HTTP,
            List.of(
                    info("401", "UNAUTHORIZED"),
                    info("503", "UNAVAILABLE"),
                    withDetails("307", "TEMPORARY", "${target:url}")));

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
