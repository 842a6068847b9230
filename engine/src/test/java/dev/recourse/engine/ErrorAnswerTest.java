package dev.recourse.engine;

import static dev.recourse.engine.AnsweringShop.BLOCKED;
import static dev.recourse.engine.AnsweringShop.FORBIDDEN;
import static dev.recourse.engine.AnsweringShop.NOW;
import static dev.recourse.engine.AnsweringShop.code;
import static dev.recourse.engine.AnsweringShop.shop;
import static dev.recourse.engine.AnsweringShop.soldOut;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a service answers over HTTP. */
class ErrorAnswerTest {

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
    void aRedirectSaysWhereTo() {
        ErrorAnswer answer = code("FORBIDDEN").answer().withLocation(URI.create("https://example.com/é"));

        assertEquals("https://example.com/%C3%A9", answer.headers().get("Location"));
        assertEquals("https://example.com/%C3%A9", answer.failure().location().toString());
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
}
