package dev.recourse.tools.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Phase;
import dev.recourse.tools.answer.Shop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final Domain ORDERS = Shop.POLICY.domain("orders");
    private static final Domain CLOSE = Shop.POLICY.domain("close");

    private static final ShownMessage MESSAGE =
            new ShownMessage("Sorry.", new MessageLanguage(List.of("en"), "en", "English"));

    private static Explainer explainer(String... retryAfter) {
        return new Explainer(
                Shop.POLICY, decision -> MESSAGE, List.of(retryAfter).stream().findFirst(), Instant.EPOCH);
    }

    private static Explained explained(Answer answer) {
        return explainer().answer(ORDERS, answer).orElseThrow();
    }

    private static Object fact(Explained explained, String name) {
        return Optional.ofNullable(explained.facts().get(name)).orElse("");
    }

    private static List<String> named(String query) {
        return new CodeQuery(query)
                .in(Shop.POLICY).stream().map(ErrorCode::name).toList();
    }

    @Test
    void theFactsSayWhereTheAnswerWasRead() {
        Explained explained = explained(Answer.of(409)
                .withHeader("X-RateLimit-Remaining", "7")
                .withBody(
                        "{\"error\":{\"code\":\"out-of-stock\"},\"detail\":\"out of stock: tea\",\"retry_after\":2}"));

        assertEquals("OUT_OF_STOCK", fact(explained, "name"));
        assertEquals(409, fact(explained, "status"));
        assertEquals(
                Map.of(
                        "code", "json /error/code",
                        "reason", "json /detail",
                        "hint", "json /retry_after",
                        "value remaining", "header X-RateLimit-Remaining"),
                fact(explained, "readFrom"));
        assertEquals("out of stock: tea", fact(explained, "reason"));
        assertEquals(2_000L, fact(explained, "hintMs"));
        assertEquals(Map.of("remaining", "7"), fact(explained, "values"));
        assertEquals(Map.of("item", "tea"), fact(explained, "details"));
    }

    @Test
    void theTextHasALineForEachFact() {
        Explained explained = explained(
                Answer.of(403).withHeader("X-RateLimit-Remaining", "0").withHeader("retry-after-ms", "1500"));

        assertEquals("""
                orders/403  API_LIMIT  (API_LIMIT)
                  applies when  remaining 0
                  remedy        retry, backoff slow (1 s, no jitter)
                  limits        10 retries, 2 refreshes, 5 redirects and 15 steps in all, within 15 min
                  x-team        shop
                  read from     code = status 403, hint = header retry-after-ms in ms, value remaining = header X-RateLimit-Remaining
                  values        remaining = 0
                  case          remaining 0
                  why           retry 1 of 10 in 1.575 s: backoff slow 1 s, no jitter; hint 1.5 s is the least, spread by 10 %; 14:58 of 15:00 left
                  message       Sorry.
                  language      English""", String.join("\n", explained.lines()));
    }

    @Test
    void aCodeShowsItsCasesAndAnErrorOfACaseItsConditions() {
        assertEquals(List.of("FORBIDDEN", "API_LIMIT"), named("403"));
        assertEquals(List.of("API_LIMIT"), named("orders/api_limit"));
        Explained forbidden = explainer().code(ORDERS.codes().get(0), "");
        assertEquals("API_LIMIT: retry, backoff slow (1 s, no jitter)", fact(forbidden, "when remaining 0"));
        assertEquals("", fact(forbidden, "appliesWhen"));
        Explained limit = explainer().code(ORDERS.codes().get(1), "");
        assertEquals("API_LIMIT", fact(limit, "name"));
        assertEquals("remaining 0", fact(limit, "appliesWhen"));
        assertEquals("shop", fact(limit, "x-team"));
        assertFalse(limit.facts().containsKey("readFrom"));
    }

    @Test
    void aCaseOfARowIsNamedWhereItApplies() {
        Explained signIn = explained(Answer.of(302).withPhase(Phase.OPENING));

        assertEquals("refresh", fact(signIn, "decision"));
        assertEquals("refresh", fact(signIn, "when opening"));
        assertEquals("opening", fact(signIn, "case"));
        assertTrue(explainer().answer(ORDERS, Answer.of(302)).isEmpty());
    }

    @Test
    void aCodeThatIsNotListedHasTheRowOfItsStatus() {
        Explained explained = explained(Answer.of(409).withBody("{\"error\":{\"code\":\"gone\"}}"));

        assertEquals(
                "orders/gone  CONFLICT  (CONFLICT, not listed)",
                explained.lines().get(0));
        assertEquals(false, fact(explained, "listed"));
    }

    @Test
    void aHintThatIsGivenCountsBeforeThatOfTheAnswer() {
        Explained explained = explainer("7")
                .answer(ORDERS, Answer.of(403).withHeader("Retry-After", "2"))
                .orElseThrow();

        assertEquals(7_000L, fact(explained, "hintMs"));
        assertEquals(Map.of("code", "status 403", "hint", "--retry-after"), fact(explained, "readFrom"));
    }

    @Test
    void aReasonIsReadWhereTheDomainSaysSo() {
        Explained limited = explainer().code(CLOSE.lookup(4006), "limited, wait 9s");
        assertEquals(
                Map.of("code", "close code 4006", "reason", "reason", "hint", "detail wait"),
                fact(limited, "readFrom"));
        Explained draining = explainer().code(CLOSE.lookup(4006), "{\"code\":\"draining\"}");
        assertEquals("DRAINING", fact(draining, "name"));
        assertEquals("json /code", ((Map<?, ?>) fact(draining, "readFrom")).get("code"));
        assertFalse(explainer().code(CLOSE.lookup(4006), "x").facts().containsKey("readFrom"));
    }

    @Test
    void aStatusThatIsNotListedMeansTheErrorsThatItCarries() {
        assertEquals(List.of("CONFLICT"), named("409"));
        assertEquals(List.of("EMPTY_CART"), named("422"));
        assertEquals(List.of(), named("411"));
    }

    @Test
    void aQueryIsAboutTheDomainsOfItsErrorsElseAboutTheOneThatItNames() {
        assertEquals(List.of(ORDERS), new CodeQuery("API_LIMIT").domains(Shop.POLICY));
        assertEquals(List.of(CLOSE), new CodeQuery("close").domains(Shop.POLICY));
        assertEquals(List.of(CLOSE), new CodeQuery("close/9").domains(Shop.POLICY));
        assertEquals(List.of(), new CodeQuery("clos").domains(Shop.POLICY));
    }
}
