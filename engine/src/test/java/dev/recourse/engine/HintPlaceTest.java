package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Which hint an answer carries. */
class HintPlaceTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00.250Z");
    private static final String DATE = "Sat, 31 Jan 2026 12:00:00 GMT";

    private static final Answer ANSWER = Answer.of(503);

    private static OptionalLong hint(Answer answer) {
        return millis(Orders.DOMAIN.read(answer, NOW));
    }

    private static OptionalLong hintWithoutClock(Answer answer) {
        return millis(Orders.DOMAIN.read(answer));
    }

    private static OptionalLong millis(Optional<Failure> failure) {
        return failure.flatMap(Failure::hint)
                .map(Duration::toMillis)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong body(String body) {
        return hint(ANSWER.withBody(body));
    }

    @Test
    void theFirstPlaceThatReadsWins() {
        Answer both = ANSWER.withHeader("retry-after-ms", "250").withBody("{\"wait\":7}");
        assertEquals(OptionalLong.of(250), hint(both));
        assertEquals(OptionalLong.of(3_000), hint(both.withHeader("Retry-After", "3")));
        assertEquals(OptionalLong.of(250), hint(both.withHeader("Retry-After", "soon")));
        assertEquals(OptionalLong.empty(), hint(ANSWER));
    }

    @Test
    void theFirstLineOrValueThatReadsCounts() {
        assertEquals(
                OptionalLong.of(90_000),
                hint(ANSWER.withHeaders(Map.of("Retry-After", List.of("soon", "later, 90", "5")))));
    }

    @Test
    void aNumberMayBeATextAndHaveDecimals() {
        assertEquals(OptionalLong.of(1_500), body("{\"wait\":1.5}"));
        assertEquals(OptionalLong.of(1_500), body("{\"wait\":\"1.5\"}"));
        assertEquals(OptionalLong.of(1_500), body("{\"wait\":15E-1}"));
        assertEquals(OptionalLong.of(1), body("{\"wait\":1e-999999999}"));
        assertEquals(OptionalLong.of(0), body("{\"wait\":-3}"));
        assertEquals(OptionalLong.of(Long.MAX_VALUE), body("{\"wait\":1e999999999}"));
        assertEquals(OptionalLong.empty(), body("{\"wait\":true}"));
        assertEquals(OptionalLong.empty(), body("{\"wait\":\"30s\"}"));
    }

    @Test
    void aTimeIsCountedFromTheClock() {
        assertEquals(OptionalLong.of(750), hint(ANSWER.withHeader("X-Reset", "1769860801")));
        assertEquals(OptionalLong.of(1), hint(ANSWER.withHeader("X-Reset", "1769860800.2501")));
        assertEquals(OptionalLong.of(0), hint(ANSWER.withHeader("X-Reset", "1769860800.25")));
        assertEquals(OptionalLong.of(0), hint(ANSWER.withHeader("X-Reset", "0")));
        assertEquals(OptionalLong.of(1_750), body("{\"until\":\"2026-01-31T12:00:02Z\"}"));
        assertEquals(OptionalLong.of(1_750), body("{\"until\":\"Sat, 31 Jan 2026 12:00:02 GMT\"}"));
        assertEquals(OptionalLong.of(1_750), hint(ANSWER.withHeader("Retry-After", "Sat, 31 Jan 2026 12:00:02 GMT")));
        assertEquals(OptionalLong.empty(), body("{\"until\":\"30\"}"));
    }

    @Test
    void aTimeIsCountedFromTheAnswersOwnDateIfItHasOne() {
        Answer dated = ANSWER.withHeaders(Map.of("Date", List.of("now", DATE)));
        for (Answer answer : List.of(
                dated.withHeader("X-Reset", "1769860801"),
                dated.withBody("{\"until\":\"2026-01-31T12:00:01Z\"}"),
                dated.withHeader("Retry-After", "Sat, 31 Jan 2026 12:00:01 GMT"))) {
            assertEquals(OptionalLong.of(1_000), hint(answer));
            assertEquals(OptionalLong.of(1_000), hintWithoutClock(answer));
        }
    }

    @Test
    void aTimeIsNoHintWithoutAClock() {
        for (Answer answer : List.of(
                ANSWER.withHeader("X-Reset", "1769860801"),
                ANSWER.withBody("{\"until\":\"2026-01-31T12:00:01Z\"}"),
                ANSWER.withHeader("Retry-After", "Sat, 31 Jan 2026 12:00:01 GMT"))) {
            assertEquals(OptionalLong.empty(), hintWithoutClock(answer));
        }
    }

    @Test
    void everyTimeIsCountedFromEveryClock() {
        Answer answer = ANSWER.withHeader("X-Reset", "1e999, 9223372036854775807");
        for (Instant now : List.of(Instant.MIN, Instant.ofEpochSecond(-Long.MAX_VALUE / 1_000), Instant.EPOCH)) {
            assertEquals(OptionalLong.of(Long.MAX_VALUE), millis(Orders.DOMAIN.read(answer, now)));
        }
        for (Instant now : List.of(Instant.MAX, Instant.ofEpochSecond(Long.MAX_VALUE / 1_000))) {
            assertEquals(OptionalLong.of(0), millis(Orders.DOMAIN.read(answer.withHeader("X-Reset", "5"), now)));
        }
        assertEquals(
                OptionalLong.of(Long.MAX_VALUE),
                millis(Orders.DOMAIN.read(ANSWER.withBody("{\"until\":\"9999-12-31T23:59:59Z\"}"), Instant.MIN)));
    }

    @Test
    void aDetailIsAHint() {
        Answer limited = Answer.of(403).withHeader("X-Remaining", "0");
        assertEquals(OptionalLong.of(30_000), hint(limited.withBody("limited, wait 30s")));
        assertEquals(OptionalLong.of(120_000), hint(limited.withBody("limited, wait 2 minutes")));
        assertEquals(OptionalLong.empty(), hint(limited.withBody("limited")));
        assertEquals(OptionalLong.empty(), hint(Answer.of(403).withBody("limited, wait 30s")));
    }

    @Test
    void aNumberInADetailCountsTheUnitOfItsPlace() {
        Domain domain = Domain.builder("d", Protocol.WEBSOCKET)
                .reads(Reads.builder()
                        .hint(Place.detail("other"), HintUnit.MILLIS)
                        .hint(Place.detail("ms"), HintUnit.MILLIS)
                        .build())
                .codes(List.of(CodeInfo.builder("4006", "LIMIT", "Limit")
                        .details(ReasonPattern.of("wait ${ms:decimal}"))
                        .build()))
                .build();
        assertEquals(OptionalLong.of(3), millis(domain.read(Answer.of(4006).withBody("wait 2.5"))));
        assertEquals(
                Optional.of(Duration.ofMillis(3)),
                domain.lookup(4006).failed("wait 2.5").hint());
        assertEquals(Optional.empty(), domain.lookup(4006).failed("wait").hint());
    }

    @Test
    void everyHttpDomainReadsRetryAfterAndItsMilliseconds() {
        Domain http = Domain.of("http", Protocol.HTTP, List.of());
        Answer answer = Answer.of(429).withHeader("Retry-After", "7");
        assertEquals(OptionalLong.of(7_000), millis(http.read(answer)));
        assertEquals(OptionalLong.of(1), millis(http.read(answer.withHeader("Retry-After-Ms", "1"))));
        assertEquals(
                OptionalLong.empty(),
                millis(Domain.of("close", Protocol.WEBSOCKET, List.of()).read(answer)));
    }

    @Test
    void aUnitIsFoundByItsName() {
        for (HintUnit unit : HintUnit.values()) {
            assertEquals(Optional.of(unit), HintUnit.of(unit.text()));
        }
        assertEquals(Optional.empty(), HintUnit.of("min"));
    }
}
