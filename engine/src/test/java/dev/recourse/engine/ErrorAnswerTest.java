package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service answers over HTTP. */
class ErrorAnswerTest {

    private static final Instant NOW = Instant.parse("2026-11-06T08:49:37.250Z");

    private static final CodeInfo SOLD_OUT = CodeInfo.builder("out-of-stock", "OUT_OF_STOCK", "Out of Stock")
            .help("https://docs.example.com/out-of-stock")
            .details(ReasonPattern.of("out of stock: ${item:text}, ${left:int} left for ${wait:duration}"))
            .status(409)
            .build();
    private static final CodeInfo FORBIDDEN = CodeInfo.of("403", "FORBIDDEN", "Forbidden");
    private static final CodeInfo LIMITED = CodeInfo.of("403", "LIMITED", "Limited");
    private static final CodeInfo BLOCKED = CodeInfo.of("403", "BLOCKED", "Blocked");

    private static Domain.Builder shop() {
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

    private static ErrorCode code(String key) {
        return shop().build().named(key).orElseThrow();
    }

    private static String reason(Object... values) {
        return SOLD_OUT.details().orElseThrow().write(values);
    }

    private static ErrorAnswer soldOut() {
        return code("OUT_OF_STOCK").answer(reason("tea", 3, Duration.ofMillis(1_500)));
    }

    @Test
    void detailsAreMembersOfTheProblem() {
        assertEquals(409, soldOut().status());
        assertEquals(Map.of(), soldOut().headers());
        assertEquals(
                "{\"type\":\"https://docs.example.com/out-of-stock\",\"title\":\"Out of Stock\",\"status\":409,"
                        + "\"detail\":\"Out of Stock\",\"code\":\"out-of-stock\",\"item\":\"tea\",\"left\":3,"
                        + "\"wait\":1.5}",
                soldOut().problem(Locale.ENGLISH));
    }

    @Test
    void theHintIsInBothHeaders() {
        ErrorAnswer answer = soldOut().withHint(Duration.ofMillis(1_500));

        assertEquals(Map.of("Retry-After", "2", "retry-after-ms", "1500"), answer.headers());
        assertEquals(Optional.of(Duration.ofMillis(1_500)), answer.hint());
    }

    @Test
    void aHintInWholeSecondsIsRoundedUp() {
        Domain domain = Domain.builder("api", Protocol.HTTP)
                .reads(Reads.builder().hint(HintPlace.RETRY_AFTER).build())
                .codes(List.of(CodeInfo.of("503", "DOWN", "Down")))
                .build();
        ErrorAnswer answer = domain.lookup(503).answer().withHint(Duration.ofMillis(1_001));

        assertEquals(Map.of("Retry-After", "2"), answer.headers());
        assertEquals(Optional.of(Duration.ofSeconds(2)), answer.hint());
    }

    @Test
    void aHintMayBeAPointInTime() {
        Domain domain = Domain.builder("api", Protocol.HTTP)
                .reads(Reads.builder()
                        .hint(Place.header("X-Reset"), HintUnit.EPOCH)
                        .hint(Place.json("/until"), HintUnit.DATE)
                        .build())
                .codes(List.of(CodeInfo.of("429", "BUSY", "Busy")))
                .build();
        ErrorAnswer answer = domain.lookup(429).answer().withTime(NOW).withHint(Duration.ofMillis(2_500));

        assertEquals(
                Map.of(
                        "Date", "Fri, 06 Nov 2026 08:49:37 GMT",
                        "Retry-After", "3",
                        "X-Reset", "1793954979.5"),
                answer.headers());
        assertTrue(answer.problem(Locale.ENGLISH).contains("\"until\":\"2026-11-06T08:49:39.500Z\""));
        assertEquals(Optional.of(Duration.ofMillis(2_500)), answer.hint());
        assertThrows(
                IllegalArgumentException.class,
                () -> domain.lookup(429).answer().withHint(Duration.ofSeconds(9)));
    }

    @Test
    void aCodeMayBeDeepInTheBodyOrInAHeader() {
        for (Place place : List.of(Place.json("/errors/0/ext~1ra/code"), Place.header("X-Error"))) {
            Domain domain = Domain.builder("api", Protocol.HTTP)
                    .reads(Reads.builder().code(place).build())
                    .codes(List.of(CodeInfo.of("late", "LATE", "Late")))
                    .build();
            ErrorAnswer answer = domain.lookup("late").answer();

            assertEquals(400, answer.status());
            assertEquals(
                    domain.lookup("late"),
                    domain.read(answer.toAnswer(List.of())).orElseThrow().code());
        }
    }

    @Test
    void theConditionsOfACaseAreMadeTrue() {
        ErrorAnswer answer = code("LIMITED").answer();

        assertEquals(Map.of("X-Remaining", "0"), answer.headers());
        assertEquals(
                "3",
                code("LIMITED").answer().withValue("remaining", "3").headers().get("X-Remaining"));
        assertThrows(IllegalArgumentException.class, () -> answer.withValue("remaining", "1"));
        assertThrows(IllegalArgumentException.class, () -> answer.withValue("remaining", "many"));
        assertThrows(IllegalArgumentException.class, () -> answer.withValue("other", "1"));
    }

    @Test
    void aCaseMayNeedAReason() {
        String why = String.valueOf(assertThrows(
                        IllegalArgumentException.class, () -> code("BLOCKED").answer())
                .getMessage());

        assertTrue(why.contains("blocked: ${why:text}"), why);
        assertTrue(code("BLOCKED")
                .answer("blocked: fraud")
                .problem(Locale.ENGLISH)
                .contains("\"reason\":\"blocked: fraud\""));
    }

    @Test
    void theSentenceIsInTheLanguageOfThePerson() {
        Domain domain = shop().sentences(
                        (failure, locales) -> locales.contains(Locale.GERMAN) ? "Ausverkauft: \"Tee\"." : "Sold out.")
                .build();
        ErrorAnswer answer = domain.lookup("out-of-stock").answer();

        assertTrue(answer.problem(Locale.GERMAN).contains("\"detail\":\"Ausverkauft: \\\"Tee\\\".\""));
        assertTrue(answer.problem(Locale.FRENCH).contains("\"detail\":\"Sold out.\""));
    }

    @Test
    void aSentenceThatWouldBeTakenForAReasonIsLeftOut() {
        Domain domain = Domain.builder("api", Protocol.HTTP)
                .reads(Reads.builder().reason(Place.PROBLEM).build())
                .codes(List.of(FORBIDDEN, BLOCKED))
                .withCase(0, When.reason(ReasonPattern.of("blocked: ${why:text}")), 1)
                .sentences((failure, locales) -> locales.isEmpty() ? "Not allowed." : "blocked: not allowed")
                .build();
        ErrorAnswer answer = domain.lookup(403).answer();

        assertTrue(answer.problem(List.of()).contains("Not allowed."));
        assertFalse(answer.problem(Locale.ENGLISH).contains("detail"));
    }

    @Test
    void membersAreAdded() {
        String problem = soldOut()
                .withTraceId("4bf92f35")
                .withMember("retryable", false)
                .withMember("orders", 12)
                .problem(Locale.ENGLISH);

        assertTrue(problem.endsWith(",\"traceId\":\"4bf92f35\",\"retryable\":false,\"orders\":12}"), problem);
    }

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
    void detailsThatNobodyCouldReadAreRefusedWithoutBeingShown() {
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
                return ErrorAnswerTest.code("OUT_OF_STOCK");
            }

            @Override
            public String reason() {
                return ErrorAnswerTest.reason("tea", 3, Duration.ZERO);
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
    void anUnlistedCodeIsPassedOn() {
        ErrorCode unlisted = shop().build()
                .read(Answer.of(403).withBody("{\"code\":\"new\"}"))
                .orElseThrow()
                .code();
        ErrorAnswer answer = unlisted.answer();

        assertEquals(403, answer.status());
        assertTrue(answer.problem(Locale.ENGLISH).contains("\"code\":\"new\""));
        assertEquals(418, shop().build().lookup(418).answer().status());
    }

    @Test
    void anHttpAnswerIsNotACloseFrame() {
        assertThrows(UnsupportedOperationException.class, () -> soldOut().closeCode());
        assertThrows(UnsupportedOperationException.class, () -> soldOut().closeReason());
    }

    @Test
    void theTextOfAnAnswerShowsNoDetails() {
        assertEquals("shop/out-of-stock OUT_OF_STOCK", soldOut().toString());
        assertEquals("shop/out-of-stock OUT_OF_STOCK", new RecourseException(soldOut()).getMessage());
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
    void aRedirectSaysWhereTo() {
        ErrorAnswer answer = code("FORBIDDEN").answer().withLocation(URI.create("https://example.com/é"));

        assertEquals("https://example.com/%C3%A9", answer.headers().get("Location"));
        assertEquals("https://example.com/%C3%A9", answer.failure().location().toString());
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
    void aCodeIsSentAlsoWhereSilenceWouldMeanAnotherOne() {
        Domain domain = Domain.builder("api", Protocol.HTTP)
                .codes(List.of(CodeInfo.of("503", "BUSY", "Busy"), CodeInfo.of("503", "DOWN", "Down")))
                .withCase(0, When.hint(false), 1)
                .build();

        assertTrue(domain.lookup(503).answer().hint().isPresent());
        assertEquals(
                Optional.empty(), domain.named("DOWN").orElseThrow().answer().hint());
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
