package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Place;
import dev.recourse.engine.Reads;
import dev.recourse.engine.Remedy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where answers carry codes, reasons, hints and values. */
class ReadsTest extends ApiFiles {

    private static final Backoff SLOW = Backoff.exponential("slow", Duration.ofSeconds(1), 2, Duration.ofSeconds(9))
            .withJitter(Jitter.NONE);

    @Test
    void everyPlaceIsBound() {
        http("""
                reads:
                  code: [{ json: /error/0/co~1de }, { header: X-Code }, problem, body]
                  reason: { json: "" }
                  hint:
                    - { header: Reset, in: epoch }
                    - { header: Until, in: date }
                    - { json: /ms, in: ms }
                    - { detail: pause }
                  values:
                    left: { header: X-Left, type: decimal }
                    who: { json: /who }
                codes:
                  404: { key: GONE, details: "${pause:int} ${who:text}" }
                """);
        Reads expected = Reads.builder()
                .code(Place.json("/error/0/co~1de"), Place.header("X-Code"), Place.PROBLEM, Place.BODY)
                .reason(Place.json(""))
                .hint(Place.header("Reset"), HintUnit.EPOCH)
                .hint(Place.header("Until"), HintUnit.DATE)
                .hint(Place.json("/ms"), HintUnit.MILLIS)
                .hint(Place.detail("pause"), HintUnit.SECONDS)
                .value("left", HoleType.DECIMAL, Place.header("X-Left"))
                .value("who", HoleType.TEXT, Place.json("/who"))
                .build();
        assertEquals(expected, domain().reads());
    }

    @Test
    void anHttpDomainWithoutHintsReadsThoseOfHttp() {
        http("codes: { 404: { key: GONE } }\n");
        assertEquals(Reads.HTTP, domain().reads());
        http("reads: { code: problem }\ncodes: { 404: { key: GONE } }\n");
        assertEquals(Reads.builder().code(Place.PROBLEM).build().then(Reads.HTTP), domain().reads());
        put("shop", "plain", "codes: { 404: { key: GONE } }\n");
        assertEquals(Reads.NONE, domain().reads());
    }

    @Test
    void ownPlacesComeBeforeIncludedOnesFieldByField() {
        put("base", "http", """
                reads:
                  code: [{ header: X-Code }, problem]
                  hint: { header: Wait, in: ms }
                  values: { left: { header: Left, type: int }, more: { header: More } }
                codes: { gone: { key: GONE } }
                """);
        http("""
                include: base/api
                reads:
                  code: problem
                  values: { left: { json: /left } }
                codes: { 404: { key: MISSING } }
                """);
        files.compute("shop.yaml", (name, text) -> text + "include: [base]\n");
        Reads expected = Reads.builder()
                .code(Place.PROBLEM, Place.header("X-Code"))
                .hint(Place.header("Wait"), HintUnit.MILLIS)
                .value("left", HoleType.TEXT, Place.json("/left"))
                .value("more", HoleType.TEXT, Place.header("More"))
                .build();
        assertEquals(expected, domain().reads());
        assertEquals("GONE", name(read().read(Answer.of(400).withHeader("X-Code", "gone"))));
    }

    @Test
    void anIncludedDomainMayReadTheCodesOfThisOne() {
        put(
                "base",
                "http",
                "reads: { code: problem, values: { left: { header: L, type: int } } }\ncodes: { a: { key: A } }\n");
        http("include: base/api\ncodes: { b: { key: B, cases: [{ when: { left: 0 }, key: C, means: No. }] } }\n");
        files.compute("shop.yaml", (name, text) -> text + "include: [base]\n");
        assertEquals("B", name(read().read(Answer.of(400).withBody("{\"code\":\"b\"}"))));
        assertEquals("C", name(read().read(Answer.of(400).withHeader("L", "0").withBody("{\"code\":\"b\"}"))));
    }

    @Test
    void aBrokenIncludeIsTheOnlyMistake() {
        put("base", "http", "reads: { kode: problem }\ncodes: { 404: { key: A } }\n");
        http("include: base/api\ncodes: { b: { key: B, cases: [{ when: { left: 0 }, remedy: refresh }] } }\n");
        files.compute("shop.yaml", (name, text) -> text + "include: [base]\n");
        assertEquals(
                List.of("shop.yaml RC085", "base.yaml RC020"),
                reading().problems().stream()
                        .map(problem -> problem.file() + " " + problem.id())
                        .toList());
    }

    @Test
    void misspeltDetailsAreTheOnlyMistake() {
        http("reads: { hint: { detail: pause } }\ncodes: { 404: { key: GONE, detials: \"for ${pause:int}\" } }\n");
        assertEquals(
                List.of("RC020"), reading().problems().stream().map(Problem::id).toList());
    }

    @Test
    void aNumberIsAStatusAndATextOrANumberWithAStatusIsCarried() {
        http("""
                reads: { code: { json: /code } }
                codes:
                  404: { key: MISSING }
                  88: { key: LIMITED, status: 429 }
                  gone: { key: GONE }
                  400: { key: ODD, status: 422 }
                """);
        Domain domain = read();
        assertEquals("LIMITED", name(domain.read(Answer.of(403).withBody("{\"code\":88}"))));
        assertEquals("GONE", name(domain.read(Answer.of(404).withBody("{\"code\":\"gone\"}"))));
        assertEquals("MISSING", name(domain.read(Answer.of(404).withBody("{\"code\":404}"))));
        assertEquals("ODD", name(domain.read(Answer.of(422).withBody("{\"code\":\"400\"}"))));
        assertEquals("UNKNOWN", name(domain.read(Answer.of(400))));
        assertEquals(429, domain.codes().get(1).info().status().orElseThrow());
    }

    @Test
    void aCloseReasonMayCarryTheCode() {
        put("shop", "websocket", """
                reads: { code: [{ json: /code }, body] }
                codes:
                  4000: { key: FAILED }
                  busy: { key: BUSY, remedy: { retry: { backoff: slow } } }
                """);
        assertEquals("BUSY", name(read().read(Answer.of(4000).withBody("{\"code\":\"busy\"}"))));
        assertEquals("BUSY", name(read().read(Answer.of(4001).withBody("busy"))));
        assertEquals("FAILED", name(read().read(Answer.of(4000).withBody("{}"))));
    }

    @Test
    void aPlaceholderNamedLocationComesBeforeTheHeader() {
        http(
                "codes: { 302: { key: MOVED, details: \"at ${location:url}\", remedy: { redirect: { from: location } } } }\n");
        assertEquals(Remedy.redirect(), domain().codes().get(0).row().otherwise());
    }

    @Test
    void aRetryMayAskForAFreshKey() {
        http("codes: { 409: { key: USED, remedy: { retry: { backoff: slow, idempotency-key: fresh } } } }\n");
        assertEquals(
                Remedy.retry(SLOW).withFreshKey(), domain().codes().get(0).row().otherwise());
    }

    @ParameterizedTest
    @CsvSource({
        "type, true",
        "title, true",
        "status, true",
        "detail, true",
        "code, true",
        "instance, false",
        "traceId, false",
        "kind, false"
    })
    void aWarningNamesTheDetailsThatNoServerCanSend(String placeholder, boolean isRefused) {
        http("""
                reads: { reason: { json: /why } }
                codes: { 409: { key: CONFLICT, details: "it is ${%s:text}" } }
                """.formatted(placeholder));
        Reading reading = reading();
        assertEquals(
                isRefused,
                reading.problems().stream().anyMatch(problem -> problem.id().equals("RC165")));
        ErrorCode conflict =
                reading.catalog().orElseThrow().policy().domain("api").lookup("409");
        if (isRefused) {
            assertThrows(IllegalArgumentException.class, () -> conflict.answer("it is late"));
        } else {
            assertEquals(
                    "late",
                    conflict.answer("it is late")
                            .failure()
                            .details()
                            .orElseThrow()
                            .text(0));
        }
    }
}
