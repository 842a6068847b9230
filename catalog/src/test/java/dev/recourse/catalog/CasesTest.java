package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which errors and remedies the cases of a code make of an answer, and how overrides change them. */
class CasesTest extends ApiFiles {

    @Test
    void aStatusOfSuccessWithCasesOnlyIsAnErrorInTheseOnly() {
        http("""
                reads: { reason: { json: /errors/0/message }, values: { kind: { json: /errors/0/type } } }
                codes:
                  200:
                    key: OK
                    cases:
                      - { when: { kind: [BUSY, FULL] }, key: BUSY, remedy: { retry: { backoff: slow } } }
                      - { when: { kind: LOGIN }, remedy: refresh }
                      - { when: { reason: "no ${what:text}" }, key: NOTHING }
                  302: { key: MOVED, remedy: { redirect: { from: location } } }
                """);
        Domain domain = read();
        assertEquals("no failure", name(domain.read(Answer.of(200).withBody("{\"data\":1}"))));
        assertEquals("BUSY", name(domain.read(Answer.of(200).withBody("{\"errors\":[{\"type\":\"FULL\"}]}"))));
        assertEquals("OK", name(domain.read(Answer.of(200).withBody("{\"errors\":[{\"type\":\"LOGIN\"}]}"))));
        assertEquals("NOTHING", name(domain.read(Answer.of(200).withBody("{\"errors\":[{\"message\":\"no tea\"}]}"))));
        assertEquals("MOVED", name(domain.read(Answer.of(302))));
        assertEquals(Remedy.redirectToLocation(), domain().codes().get(3).row().otherwise());
        assertEquals(
                List.of("OK", "BUSY", "NOTHING", "MOVED"),
                domain().codes().stream().map(code -> code.info().key()).toList());
    }

    @Test
    void theFirstCaseThatHoldsDecidesWithAKeyOrWithout() {
        http("""
                reads: { values: { left: { header: Left, type: int } } }
                codes:
                  403:
                    key: NO
                    cases:
                      - { when: { left: 0-4 }, remedy: refresh }
                      - { when: { hint: true }, key: LATER, remedy: { retry: { backoff: slow } } }
                      - { when: { left: [7, 9] }, remedy: { retry: { backoff: slow } } }
                """);
        Policy policy = catalog().policy();
        State state = policy.start();
        Answer answer = Answer.of(403).withHeader("Retry-After", "1");
        assertEquals(
                List.of("NO refresh", "LATER retry", "NO retry", "NO give-up"),
                List.of(
                                answer.withHeader("Left", "3"),
                                answer.withHeader("Left", "7"),
                                Answer.of(403).withHeader("Left", "9"),
                                Answer.of(403).withHeader("Left", "8"))
                        .stream()
                        .map(received -> policy.domain("api").read(received).orElseThrow())
                        .map(failure -> failure.code().name() + " "
                                + state.on(failure, 0, 0).remedy().kind().text())
                        .toList());
    }

    @Test
    void whatACaseLeavesOutIsAsItsCodeSays() {
        http("""
                codes:
                  403:
                    key: NO
                    name: No!
                    means: It means.
                    do: Do it.
                    acts: [developer, operator]
                    help: "https://example.com/${code}/${key}"
                    since: "2"
                    deprecated: Long ago.
                    x-team: blue
                    details: "no ${what:text}"
                    message: "No ${what}."
                    plain: No.
                    remedy: refresh
                    cases:
                      - { when: { reason: never }, key: NEVER_EVER, x-team: red }
                      - { when: { reason: not now }, key: NOT_NOW, do: Wait. }
                """);
        CatalogCode code = domain().codes().get(2);
        assertEquals("Not Now", code.info().title());
        assertEquals("It means.", code.info().means());
        assertEquals("Wait.", code.info().action());
        assertEquals(domain().codes().get(0).info().actors(), code.info().actors());
        assertEquals(Optional.of("https://example.com/403/NOT_NOW"), code.info().help());
        assertEquals(Optional.empty(), code.info().details());
        assertEquals(Map.of("x-team", "blue"), code.info().extensions());
        assertEquals(Optional.of("2"), code.since());
        assertEquals(Optional.of("Long ago."), code.deprecated());
        assertEquals(Remedy.refresh(), code.row().otherwise());
        assertEquals(Map.of("x-team", "red"), domain().codes().get(1).info().extensions());
        assertEquals(List.of("api/NO"), List.copyOf(catalog().english().codes().keySet()));
    }

    @Test
    void includedCodesComeWithTheirCasesAndOwnCodesReplaceBoth() {
        put("base", "http", """
                codes:
                  403: { key: NO, cases: [{ when: { hint: true }, key: LATER, message: Later. }] }
                  404: { key: GONE, cases: [{ when: { reason: soon }, key: SOON, message: Soon. }] }
                """);
        http("""
                include: base/api
                codes:
                  403: { key: FORBIDDEN }
                  409: { key: SOON }
                """);
        files.compute("shop.yaml", (name, text) -> text + "include: [base]\n");
        assertEquals(
                List.of("FORBIDDEN", "SOON", "GONE", "BASE_SOON"),
                domain().codes().stream().map(code -> code.info().key()).toList());
        Failure soon = read().read(Answer.of(404).withBody("soon")).orElseThrow();
        assertEquals("BASE_SOON", soon.code().name());
        Catalog catalog = catalog();
        assertEquals(
                "Soon.", new MessageBook(catalog).of(catalog.policy().start().on(soon, 0, 0), Locale.ENGLISH));
    }

    @Test
    void overridesReplaceTheRemedyOfACaseByItsKey() {
        http("""
                reads: { values: { left: { header: Left, type: int } } }
                codes:
                  403:
                    key: NO
                    cases:
                      - { when: { left: 0 }, key: LIMITED, details: "wait ${pause:int}", remedy: refresh }
                      - { when: { left: 1-9 }, remedy: refresh }
                """);
        Policy policy = catalog().policy();
        String text = """
                recourse: 1
                overrides: shop
                backoffs: { slow: { base: 1s, max: 9s, jitter: none } }
                domains:
                  api:
                    codes:
                      403: { remedy: refresh, cases: [{ when: { left: 5, hint: false }, remedy: give-up }] }
                      LIMITED: { remedy: { retry: { backoff: slow } } }
                """;
        OverridesReading reading = OverridesReader.of(policy)
                .read(file -> Optional.of(text.getBytes(StandardCharsets.UTF_8)), "overrides.yaml");
        assertEquals(List.of(), reading.problems());
        State state = reading.policy().orElseThrow().start();
        Domain domain = policy.domain("api");
        assertEquals(
                List.of("LIMITED retry", "NO give-up", "NO refresh"),
                List.of("0", "5", "6").stream()
                        .map(left -> domain.read(Answer.of(403).withHeader("Left", left))
                                .orElseThrow())
                        .map(failure -> failure.code().name() + " "
                                + state.on(failure, 0, 0).remedy().kind().text())
                        .toList());
    }

    @Test
    void theServerMaySayThatARetryIsOfNoUse() {
        http("""
                reads: { values: { retryable: { json: /retryable } } }
                codes:
                  503:
                    key: DOWN
                    remedy: { retry: { backoff: slow } }
                    cases: [{ when: { retryable: false }, remedy: give-up }]
                """);
        Policy policy = catalog().policy();
        assertEquals(
                List.of("give-up", "retry", "retry"),
                List.of("{\"retryable\":false}", "{\"retryable\":true}", "{}").stream()
                        .map(body -> policy.domain("api")
                                .read(Answer.of(503).withBody(body))
                                .orElseThrow())
                        .map(failure ->
                                policy.start().on(failure, 0, 0).remedy().kind().text())
                        .toList());
    }

    @Test
    void aMisspeltKeyInOverridesIsSuggested() {
        http("codes: { 403: { key: NO, cases: [{ when: { hint: true }, key: LATER, remedy: refresh }] } }\n");
        String text = "recourse: 1\noverrides: shop\ndomains: { api: { codes: { LATR: { remedy: give-up } } } }\n";
        OverridesReading reading = OverridesReader.of(catalog().policy())
                .read(file -> Optional.of(text.getBytes(StandardCharsets.UTF_8)), "overrides.yaml");
        assertEquals(
                List.of("overrides.yaml:3:28: error RC060: unknown code 'LATR'; did you mean 'LATER'?"),
                reading.problems().stream().map(Problem::text).toList());
    }
}
