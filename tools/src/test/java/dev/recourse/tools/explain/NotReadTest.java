package dev.recourse.tools.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.tools.answer.Shop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotReadTest {

    private static final Domain ORDERS = Shop.POLICY.domain("orders");
    private static final Domain CLOSE = Shop.POLICY.domain("close");

    private static Explainer explainer(String... retryAfter) {
        return new Explainer(
                Shop.POLICY,
                decision -> new ShownMessage("Sorry.", new MessageLanguage(List.of("en"), "en", "English")),
                List.of(retryAfter).stream().findFirst(),
                Instant.EPOCH);
    }

    private static List<String> notRead(Answer answer) {
        return explainer().answer(ORDERS, answer).orElseThrow().notRead();
    }

    @Test
    void aRetryAfterThatIsNotAHintIsReported() {
        String sentence = "--retry-after: 'tomorrow' is neither a number of seconds nor a date";
        Explained code = explainer("tomorrow").code(CLOSE.lookup(4006), "");
        assertEquals(List.of(sentence), code.notRead());
        assertTrue(
                code.lines().contains("  not read      " + sentence),
                () -> code.lines().toString());
        assertEquals(List.of(sentence), code.facts().get("notRead"));
        assertEquals(
                List.of(sentence),
                explainer("tomorrow")
                        .answer(ORDERS, Answer.of(503))
                        .orElseThrow()
                        .notRead());
        for (String hint : List.of("7", "0.5", "Thu, 01 Jan 1970 00:01:00 GMT", "soon, 7")) {
            Explained read = explainer(hint).code(CLOSE.lookup(4006), "");
            assertEquals(List.of(), read.notRead(), hint);
            assertFalse(read.facts().containsKey("notRead"));
        }
    }

    @Test
    void aHeaderThatIsNotAHintIsReported() {
        assertEquals(
                List.of("header retry-after: 'tomorrow' is not a hint: neither a number of seconds nor a date"),
                notRead(Answer.of(503).withHeader("Retry-After", "tomorrow")));
        assertEquals(
                List.of("header retry-after-ms: 'x' is not a number of milliseconds"),
                notRead(Answer.of(503).withHeader("retry-after-ms", "x")));
        assertEquals(List.of(), notRead(Answer.of(503).withHeader("RETRY-AFTER", "7")));
    }

    @Test
    void aHintThatComesTooLateIsReported() {
        assertEquals(
                List.of("header retry-after: the hint is read from header retry-after-ms, which comes first"),
                notRead(Answer.of(503).withHeader("Retry-After", "7").withHeader("retry-after-ms", "7")));
    }

    @Test
    void aHeaderThatTheDomainDoesNotKnowIsReportedWithThoseThatItDoes() {
        assertEquals(
                List.of(
                        "header retry-afterr: the domain reads only retry-after-ms, Retry-After, X-RateLimit-Remaining"),
                notRead(Answer.of(503).withHeader("Retry-Afterr", "7")));
        assertEquals(
                List.of("header x-a: the domain reads no headers"),
                NotRead.of(
                        Domain.builder("d", Protocol.HTTP)
                                .reads(Reads.NONE)
                                .build()
                                .lookup("503")
                                .failed(),
                        Answer.of(503)
                                .withHeader("X-A", "1")
                                .withHeader("Date", "x")
                                .withHeader("Location", "/"),
                        Instant.EPOCH));
    }

    @Test
    void aValueOfAnotherTypeIsReported() {
        assertEquals(
                List.of("header x-ratelimit-remaining: 'many' cannot be read, or another place comes first"),
                notRead(Answer.of(503).withHeader("X-RateLimit-Remaining", "many")));
    }

    @Test
    void aBodyThatIsNotJsonIsReportedWhereJsonIsRead() {
        assertEquals(
                List.of("body: it is not JSON, so nothing is read at /error/code, at /detail, at /retry_after"),
                notRead(Answer.of(503).withBody("{\"error\":{\"code\":\"X\"}} and more")));
        assertEquals(
                List.of("body: nothing is read at /error/code, at /detail, at /retry_after"),
                notRead(Answer.of(503).withBody("{\"errors\":[]}")));
        assertEquals(List.of(), notRead(Answer.of(503).withBody("{\"detail\":\"Busy.\"}")));
        assertEquals(List.of(), notRead(Answer.of(503)));
    }

    @Test
    void aReasonThatDoesNotFitTheDetailsIsReported() {
        assertEquals(
                List.of("reason: 'sold: tea' does not fit the details of OUT_OF_STOCK, 'out of stock: ${item:text}'"),
                notRead(Answer.of(409).withBody("{\"error\":{\"code\":\"out-of-stock\"},\"detail\":\"sold: tea\"}")));
        assertEquals(
                List.of(),
                notRead(Answer.of(409)
                        .withBody("{\"error\":{\"code\":\"out-of-stock\"},\"detail\":\"out of stock: tea\"}")));
        assertEquals(Optional.empty(), NotRead.reason(ORDERS.lookup(409).failed("anything")));
        assertEquals(
                List.of("reason: 'x' does not fit the details of RATE_LIMIT, 'limited, wait ${wait:duration}'"),
                explainer().code(CLOSE.lookup(4006), "x").notRead());
        assertEquals(
                List.of(),
                explainer().code(CLOSE.lookup(4006), "limited, wait 9s").notRead());
    }
}
