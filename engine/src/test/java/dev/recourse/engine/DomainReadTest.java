package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which error an answer is. */
class DomainReadTest {

    private static final String STOCK = "{\"error\":{\"code\":\"out-of-stock\"},\"detail\":\"out of stock: tea\"}";

    private static String read(int status, String body) {
        return Orders.read(Answer.of(status).withBody(body));
    }

    @Test
    void aCodeInTheBodyIsTheError() {
        Failure failure = Orders.failure(Answer.of(409).withBody(STOCK));
        assertEquals("orders/out-of-stock OUT_OF_STOCK", failure.toString());
        assertEquals("out of stock: tea", failure.reason());
        assertEquals("tea", failure.details().orElseThrow().text(0));
    }

    @Test
    void theStatusIsTheErrorWhereThereIsNoOtherCode() {
        for (String body :
                List.of("", "not JSON", "{\"error\":{}}", STOCK + "{}", "[" + STOCK + "]", "{\"error\":null}")) {
            assertEquals("orders/503 UNAVAILABLE", read(503, body), body);
        }
    }

    @Test
    void theFirstPlaceWhoseTextIsListedDecides() {
        Answer answer = Answer.of(409).withHeader("x-error-code", "out-of-stock");
        assertEquals("orders/out-of-stock OUT_OF_STOCK", Orders.read(answer.withBody("{\"error\":{\"code\":\"x\"}}")));
        assertEquals("orders/20003 BAD_KEY", Orders.read(answer.withBody("{\"error\":{\"code\":20003}}")));
        assertEquals("orders/true YES", Orders.read(answer.withBody("{\"error\":{\"code\":true}}")));
        assertEquals(
                "orders/out-of-stock OUT_OF_STOCK",
                Orders.read(Answer.of(409).withHeaders(Map.of("X-Error-Code", List.of("x", " out-of-stock\t")))));
    }

    @Test
    void aNumberInTheBodyIsNeverAStatus() {
        ErrorCode code = Orders.failure(Answer.of(409).withBody("{\"error\":{\"code\":503}}"))
                .code();
        assertEquals("503", code.code());
        assertFalse(code.isListed());
        assertEquals("orders/503 UNAVAILABLE", read(503, "{\"error\":{\"code\":503}}"));
    }

    @Test
    void aCloseReasonMayCarryAnotherCloseCode() {
        Domain close = Domain.builder("close", Protocol.WEBSOCKET)
                .reads(Reads.builder().code(Place.json("/code")).build())
                .codes(List.of(CodeInfo.of("1011", "BROKEN", "Broken"), CodeInfo.of("4006", "LIMIT", "Limit")))
                .build();
        assertEquals(
                "close/4006 LIMIT",
                close.read(Answer.of(1011).withBody("{\"code\":4006}"))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void anEmptyCodeIsOneOnlyWhereItIsListed() {
        assertEquals("orders/ NAMELESS", read(400, "{\"error\":{\"code\":\"\"}}"));
        Domain other =
                Domain.builder("other", Protocol.HTTP).reads(Orders.READS).build();
        assertEquals(
                "400",
                other.read(Answer.of(400).withBody("{\"error\":{\"code\":\"\"}}"))
                        .orElseThrow()
                        .code()
                        .code());
    }

    @Test
    void aCodeThatIsNotListedFallsToItsStatus() {
        Failure failure = Orders.failure(Answer.of(503).withHeader("X-Error-Code", "weird"));
        assertEquals("orders/weird UNAVAILABLE", failure.toString());
        assertFalse(failure.code().isListed());
        assertEquals(Orders.POLICY.row(Orders.DOMAIN.lookup(503)), Orders.POLICY.row(failure.code()));
        assertEquals("retry 4000", DecisionText.of(Orders.POLICY.start().on(failure, 0, 0)));
    }

    @Test
    void ifNeitherIsListedTheirRangesDecide() {
        assertEquals("the server fails", meaning(599, "weird"));
        assertEquals("the card is refused", meaning(402, "card_expired"));
        assertEquals("the card is refused", meaning(500, "card_expired"));
        assertEquals("something else", meaning(402, "weird"));
        assertEquals(DecisionKind.RETRY, kind(599, "weird"));
        assertEquals(DecisionKind.REFRESH, kind(402, "card_expired"));
        assertEquals(DecisionKind.GIVE_UP, kind(402, "weird"));
    }

    private static ErrorCode unlisted(int status, String code) {
        return Orders.failure(Answer.of(status).withHeader("X-Error-Code", code))
                .code();
    }

    private static String meaning(int status, String code) {
        return unlisted(status, code).means();
    }

    private static DecisionKind kind(int status, String code) {
        ErrorCode unlisted = unlisted(status, code);
        DecisionKind kind = Orders.POLICY.remedy(unlisted.failed()).kind();
        assertEquals(kind, Orders.POLICY.row(unlisted).otherwise().kind());
        return kind;
    }

    @Test
    void aStatusIsNoErrorBelow400UnlessItIsListed() {
        assertEquals("no failure", read(204, ""));
        assertEquals("no failure", read(301, STOCK));
        assertEquals("orders/302 LOGIN", read(302, ""));
        assertEquals("orders/404 UNKNOWN", read(404, ""));
        assertTrue(Orders.DOMAIN.mayFail(200));
        assertTrue(Orders.DOMAIN.mayFail(409));
        assertFalse(Orders.DOMAIN.mayFail(204));
    }

    @Test
    void aStatusThatIsListedInCasesIsAnErrorOnlyInThem() {
        assertEquals("no failure", read(200, ""));
        assertEquals("no failure", read(200, "{\"error\":{\"code\":\"weird\"}}"));
        assertEquals("orders/200 BAD_QUERY", read(200, "{\"note\":\"bad\"}"));
        assertEquals("orders/weird FINE", Orders.read(opening(200).withBody("{\"error\":{\"code\":\"weird\"}}")));
        assertEquals("orders/200 FINE", Orders.read(opening(200)));
        assertEquals(Phase.OPENING, Orders.failure(opening(200)).phase());
    }

    private static Answer opening(int status) {
        return Answer.of(status).withPhase(Phase.OPENING);
    }

    @Test
    void aListedCodeInASuccessIsAnError() {
        assertEquals("orders/out-of-stock OUT_OF_STOCK", read(200, STOCK));
    }

    @Test
    void aStatusThatCarriesACodeMayFail() {
        Domain slack = Domain.builder("slack", Protocol.HTTP)
                .reads(Reads.builder().code(Place.json("/error")).build())
                .codes(List.of(CodeInfo.builder("not_authed", "NOT_AUTHED", "Not authed")
                        .status(200)
                        .build()))
                .build();
        assertTrue(slack.mayFail(200));
        assertEquals(
                "slack/not_authed NOT_AUTHED",
                slack.read(Answer.of(200).withBody("{\"ok\":false,\"error\":\"not_authed\"}"))
                        .orElseThrow()
                        .toString());
        assertEquals(Optional.empty(), slack.read(Answer.of(200).withBody("{\"ok\":false,\"error\":\"other\"}")));
        assertEquals(Optional.empty(), slack.read(Answer.of(200)));
    }

    @Test
    void aTextIsAlwaysAFailure() {
        assertEquals("orders/out-of-stock OUT_OF_STOCK", Orders.read(Answer.of("out-of-stock")));
        assertEquals("orders/07 UNKNOWN", Orders.read(Answer.of("07")));
        assertEquals(
                "plain/-1 BROKEN",
                Domain.of("plain", Protocol.PLAIN, List.of(CodeInfo.of("-1", "BROKEN", "Broken")))
                        .read(Answer.of(-1))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void theFirstCaseThatHoldsDecides() {
        Answer limited = Answer.of(403).withHeader("X-Remaining", "0").withBody("limited, wait 30s");
        assertEquals("orders/403 API_LIMIT", Orders.read(limited));
        assertEquals("retry 30000", DecisionText.of(Orders.POLICY.start().on(Orders.failure(limited), 0, 0)));
        for (String remaining : List.of("1", "00", "-0", "none", "")) {
            String expected = remaining.equals("00") ? "orders/403 API_LIMIT" : "orders/403 FORBIDDEN";
            assertEquals(expected, Orders.read(Answer.of(403).withHeader("X-Remaining", remaining)), remaining);
        }
    }

    @Test
    void aProblemCarriesItsCodeAndItsSentence() {
        assertEquals("orders/out-of-stock OUT_OF_STOCK", read(409, "{\"code\":\"out-of-stock\"}"));
        for (String type : List.of(
                "https://acme.example/problems/out-of-stock",
                "https://acme.example/problems/out-of-stock/?page=2#top",
                "urn:problem:out-of-stock",
                "/out-of-stock",
                "out-of-stock")) {
            assertEquals("orders/out-of-stock OUT_OF_STOCK", read(409, "{\"type\":\"" + type + "\"}"), type);
        }
        for (String type : List.of("about:blank", "", "/", "https://out-of-stock", "https://out-of-stock/", "urn:")) {
            assertEquals("orders/503 UNAVAILABLE", read(503, "{\"code\":\"\",\"type\":\"" + type + "\"}"), type);
        }
        assertEquals("orders/503 UNAVAILABLE", read(503, "{\"type\":true}"));
        assertEquals("gone", reason("{\"detail\":\"gone\",\"title\":\"Gone\"}"));
        assertEquals("Gone", reason("{\"detail\":\"\",\"title\":\"Gone\"}"));
        assertEquals(Optional.of("Gone"), Place.Problem.reason("{\"detail\":7,\"title\":\"Gone\"}"));
    }

    private static String reason(String body) {
        return Orders.failure(Answer.of(503).withBody(body)).reason();
    }

    @Test
    void theReasonIsTheFirstThatIsNotEmpty() {
        Answer answer = Answer.of(503).withHeaders(Map.of("X-Reason", List.of(" ", "busy")));
        assertEquals(
                "busy", Orders.failure(answer.withBody("{\"detail\":\"\"}")).reason());
        assertEquals("x", Orders.failure(answer.withBody("{\"detail\":\"x\"}")).reason());
        assertEquals("whole", reason("whole"));
        assertEquals(4_096, reason("x".repeat(70_000)).length());
    }

    @Test
    void membersThatAreNamedLikeHolesAreDetails() {
        String body = "{\"error\":{\"code\":\"out-of-stock\"},\"item\":\"cup\",\"detail\":\"out of stock: tea\"}";
        assertEquals(
                "cup",
                Orders.failure(Answer.of(409).withBody(body))
                        .details()
                        .orElseThrow()
                        .text(0));
        Failure limited = Orders.failure(
                Answer.of(403).withHeader("X-Remaining", "0").withBody(" {\"wait\": 1.5e0, \"item\": \"x\"}"));
        assertEquals(1_500, limited.details().orElseThrow().duration(0).toMillis());
        assertEquals(1_500, limited.hint().orElseThrow().toMillis());
        assertEquals(
                Optional.empty(),
                Orders.failure(Answer.of(409).withBody("{\"error\":{\"code\":\"out-of-stock\"},\"item\":{}}"))
                        .details());
    }

    @Test
    void namedValuesAreThoseThatReadAsTheirType() {
        Failure failure = Orders.failure(Answer.of(503)
                .withHeaders(Map.of("x-remaining", List.of("many", "7", "8")))
                .withBody("{\"load\":0.5,\"note\":\"" + "n".repeat(5_000) + "\"}"));
        assertEquals("7", failure.values().get("remaining"));
        assertEquals("0.5", failure.values().get("load"));
        assertEquals("n".repeat(4_096), failure.values().get("note"));
        assertEquals(
                Map.of(),
                Orders.failure(Answer.of(503).withHeader("X-Remaining", "-1").withBody("{\"load\":\"high\"}"))
                        .values());
    }

    @Test
    void aNumberThatIsTooLongToKeepIsAbsent() {
        String body = "{\"load\":" + "0.".concat("0".repeat(5_000)) + "1}";
        assertEquals(Map.of(), Orders.failure(Answer.of(503).withBody(body)).values());
    }

    @Test
    void aLocationIsReadFromItsHeader() {
        Failure failure = Orders.failure(Answer.of(302).withHeader("location", "https://acme.example/login"));
        assertEquals("https://acme.example/login", failure.location().toString());
        assertEquals(RedirectUrl.MISSING, Orders.failure(Answer.of(302)).location());
    }
}
