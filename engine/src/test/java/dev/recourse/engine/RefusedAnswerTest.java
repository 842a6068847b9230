package dev.recourse.engine;

import static dev.recourse.engine.AnsweringShop.FORBIDDEN;
import static dev.recourse.engine.AnsweringShop.NOW;
import static dev.recourse.engine.AnsweringShop.code;
import static dev.recourse.engine.AnsweringShop.reason;
import static dev.recourse.engine.AnsweringShop.shop;
import static dev.recourse.engine.AnsweringShop.soldOut;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service is not allowed to answer over HTTP, because its clients would read something else. */
class RefusedAnswerTest {

    @ParameterizedTest
    @ValueSource(strings = {"code", "status", "detail", "item"})
    void aMemberIsNotReplaced(String name) {
        assertThrows(IllegalArgumentException.class, () -> soldOut().withMember(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tea\r\nSet-Cookie: a=b", "té", " tea", ""})
    void aHeaderIsNeverInjected(String remaining) {
        Domain domain = Domain.builder("api", Protocol.HTTP)
                .reads(Reads.builder()
                        .value("shop", HoleType.TEXT, Place.header("X-Shop"))
                        .build())
                .codes(List.of(FORBIDDEN))
                .build();

        assertThrows(
                IllegalArgumentException.class,
                () -> domain.lookup(403).answer().withValue("shop", remaining));
    }

    @Test
    void detailsThatNoClientCouldReadAreRefusedWithoutBeingShown() {
        String secret = "x, 5 left for ".repeat(10);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> code("OUT_OF_STOCK").answer(reason(secret, 1, Duration.ZERO)));

        assertFalse(String.valueOf(refused.getMessage()).contains("5 left for"), refused.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> code("OUT_OF_STOCK").answer(reason("z".repeat(10_000), 1, Duration.ZERO)));
    }

    @Test
    void detailsOfAnotherCodeAreRefused() {
        ErrorDetails details = new ErrorDetails() {
            @Override
            public ErrorCode code() {
                return AnsweringShop.code("OUT_OF_STOCK");
            }

            @Override
            public String reason() {
                return AnsweringShop.reason("tea", 3, Duration.ZERO);
            }
        };
        Domain domain = details.code().domain();

        assertThrows(IllegalArgumentException.class, () -> domain.lookup(403).answer(details));
    }

    @Test
    void aHintIsNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> soldOut().withHint(Duration.ofMillis(-1)));
    }

    @Test
    void aHintThatNoClientReadsIsRefused() {
        Domain deaf = Domain.builder("api", Protocol.HTTP)
                .reads(Reads.NONE)
                .codes(List.of(FORBIDDEN))
                .build();
        Domain inDetails = Domain.builder("api", Protocol.HTTP)
                .reads(Reads.builder()
                        .hint(Place.detail("wait"), HintUnit.SECONDS)
                        .build())
                .codes(List.of(CodeInfo.builder("429", "BUSY", "Busy")
                        .details(ReasonPattern.of("wait ${wait:int}"))
                        .build()))
                .build();

        assertThrows(
                IllegalArgumentException.class, () -> deaf.lookup(403).answer().withHint(Duration.ofSeconds(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> inDetails.lookup(429).answer("wait 60").withHint(Duration.ofSeconds(30)));
        assertEquals(
                Optional.of(Duration.ofSeconds(60)),
                inDetails.lookup(429).answer("wait 60").hint());
    }

    @Test
    void aPointInTimeIsNeverTakenForSeconds() {
        Domain domain = Domain.builder("api", Protocol.HTTP)
                .reads(Reads.builder()
                        .hint(Place.header("Retry-After"), HintUnit.EPOCH)
                        .build())
                .codes(List.of(FORBIDDEN))
                .build();
        ErrorAnswer answer = domain.lookup(403).answer();

        assertThrows(IllegalArgumentException.class, () -> answer.withHint(Duration.ofSeconds(30)));
        assertEquals(
                "1793955007",
                answer.withTime(NOW).withHint(Duration.ofSeconds(30)).headers().get("Retry-After"));
    }

    @Test
    void theTimeIsBounded() {
        assertEquals(
                "Fri, 06 Nov 2026 08:49:37 GMT",
                soldOut().withTime(NOW).headers().get("Date"));
        for (Instant time : List.of(Instant.ofEpochSecond(-2), Instant.MAX, Instant.MIN)) {
            assertThrows(IllegalArgumentException.class, () -> soldOut().withTime(time));
        }
    }

    @Test
    void aMemberIsNeverTakenForAValue() {
        Domain domain = Domain.builder("api", Protocol.HTTP)
                .reads(Reads.builder()
                        .hint(Place.json("/wait"), HintUnit.SECONDS)
                        .value("remaining", HoleType.INT, Place.json("/remaining"))
                        .build())
                .codes(List.of(FORBIDDEN))
                .build();
        ErrorAnswer answer = domain.lookup(403).answer();

        assertThrows(IllegalArgumentException.class, () -> answer.withMember("remaining", 7));
        assertThrows(IllegalArgumentException.class, () -> answer.withMember("wait", 7));
        assertThrows(
                IllegalArgumentException.class,
                () -> code("OUT_OF_STOCK")
                        .answer()
                        .withMember("item", "tea")
                        .withMember("left", 1)
                        .withMember("wait", 2));
    }

    @Test
    void aStatusWithoutABodyIsRefused() {
        for (int status : new int[] {204, 205, 304, 101}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> shop().build().lookup(status).answer());
        }
    }

    @Test
    void aPlaceholderDoesNotReplaceAMemberOfEveryProblem() {
        Domain domain = Domain.of(
                "api",
                Protocol.HTTP,
                List.of(CodeInfo.builder("409", "OLD", "Old")
                        .details(ReasonPattern.of("was ${status:int}"))
                        .build()));

        String why = String.valueOf(assertThrows(
                        IllegalArgumentException.class, () -> domain.lookup(409).answer("was 7"))
                .getMessage());
        assertTrue(why.contains("'status'"), why);
    }

    @Test
    void aRefusalShowsNoValues() {
        Domain domain = Domain.builder("api", Protocol.HTTP)
                .reads(Reads.builder().code(Place.json("/c"), Place.BODY).build())
                .codes(List.of(CodeInfo.builder("409", "OLD", "Old")
                        .details(ReasonPattern.of("coupon ${coupon:text}"))
                        .build()))
                .build();

        String why = String.valueOf(assertThrows(
                        IllegalArgumentException.class, () -> domain.lookup(409).answer("coupon SECRET"))
                .getMessage());
        assertFalse(why.contains("SECRET"), why);
    }

    @Test
    @SuppressWarnings("NullAway") // Java cannot know.
    void nullsAreRefusedByName() {
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> soldOut().withTraceId(null))
                        .getMessage());
    }
}
