package dev.recourse.jackson;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.UnknownInfo;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.List;

/** A domain read at run time with all that makes codes hard to write: cases, carriers, odd texts, and other names. */
final class Shop {

    static final Domain DOMAIN = Domain.builder("shop/~1", Protocol.HTTP)
            .reads(Reads.builder()
                    .code(Place.json("/code"))
                    .hint(HintPlace.RETRY_AFTER)
                    .value("remaining", HoleType.INT, Place.header("X-Remaining"))
                    .build())
            .codes(List.of(
                    CodeInfo.of("403", "FORBIDDEN", "Forbidden"),
                    CodeInfo.builder("403", "LIMITED", "Limited")
                            .otherNames(List.of("API_LIMIT"))
                            .build(),
                    CodeInfo.builder("403", "BLOCKED", "Blocked")
                            .details(ReasonPattern.of("blocked: ${why:text}"))
                            .build(),
                    CodeInfo.builder("basket/~empty", "BASKET_EMPTY", "Basket Empty")
                            .otherNames(List.of("NOTHING_TO_BUY"))
                            .status(409)
                            .build(),
                    CodeInfo.of("01000", "WARNING", "Warning"),
                    CodeInfo.of("", "NOTHING", "Nothing"),
                    CodeInfo.builder("307", "MOVED", "Moved")
                            .details(ReasonPattern.of("moved to ${where:url}"))
                            .build()))
            .withCase(0, When.value(ValueTest.of("remaining", HoleType.INT, "0")), 1)
            .withCase(0, When.reason(ReasonPattern.of("blocked: ${why:text}")), 2)
            .unknown(List.of(new UnknownInfo(CodeRange.of("5000-5999"), "It is new.", "Wait.", List.of())))
            .build();

    private Shop() {}
}
