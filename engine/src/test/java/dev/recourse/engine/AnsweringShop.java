package dev.recourse.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A service whose answers have a code, details, a hint and a value. */
final class AnsweringShop {

    static final Instant NOW = Instant.parse("2026-11-06T08:49:37.250Z");

    static final CodeInfo FORBIDDEN = CodeInfo.of("403", "FORBIDDEN", "Forbidden");
    static final CodeInfo BLOCKED = CodeInfo.of("403", "BLOCKED", "Blocked");
    private static final CodeInfo LIMITED = CodeInfo.of("403", "LIMITED", "Limited");
    private static final CodeInfo SOLD_OUT = CodeInfo.builder("out-of-stock", "OUT_OF_STOCK", "Out of Stock")
            .help("https://docs.example.com/out-of-stock")
            .details(ReasonPattern.of("out of stock: ${item:text}, ${left:int} left for ${wait:duration}"))
            .status(409)
            .build();

    private AnsweringShop() {}

    static Domain.Builder shop() {
        return Domain.builder("shop", Protocol.HTTP)
                .reads(Reads.builder()
                        .code(Place.PROBLEM)
                        .reason(Place.json("/reason"))
                        .hint(HintPlace.RETRY_AFTER_MS, HintPlace.RETRY_AFTER)
                        .value("remaining", HoleType.INT, Place.header("X-Remaining"))
                        .build())
                .codes(List.of(SOLD_OUT, FORBIDDEN, LIMITED, BLOCKED))
                .withCase(1, When.value(ValueTest.of("remaining", HoleType.INT, "0", "2-5")), 2)
                .withCase(1, When.reason(ReasonPattern.of("blocked: ${why:text}")), 3);
    }

    static ErrorCode code(String key) {
        return shop().build().named(key).orElseThrow();
    }

    /** The reason of a code that is sold out. */
    static String reason(Object... values) {
        return SOLD_OUT.details().orElseThrow().write(values);
    }

    static ErrorAnswer soldOut() {
        return code("OUT_OF_STOCK").answer(reason("tea", 3, Duration.ofMillis(1_500)));
    }
}
