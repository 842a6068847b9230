package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Reply;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of an answer: its code, values and hint, and whether it is a failure at all. */
class HttpReadingTest extends ShopCalls {

    @Test
    void ofALongBodyNoCodeIsRead() {
        String just = SOLD_OUT + " ".repeat(KIB_64 - SOLD_OUT.length());
        answer(Answer.status(409).withJson(just), Answer.status(409).withJson(just + " "));

        send(BodyHandlers.discarding());
        send(BodyHandlers.discarding());

        assertEquals("OUT_OF_STOCK", failures.get(0).code().name());
        assertEquals("409", failures.get(1).code().code());
        assertEquals(SOLD_OUT, failures.get(1).reason().strip());
    }

    @Test
    void aProblemOrAHeaderCarriesTheCode() {
        answer(
                Answer.status(409)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\":\"https://shop.example/errors/out-of-stock\",\"detail\":\"no tea\"}"),
                Answer.status(409).withHeader("X-Error-Code", "out-of-stock"));

        send(BodyHandlers.ofString());
        send(BodyHandlers.ofString());

        assertEquals(
                List.of("OUT_OF_STOCK no tea", "OUT_OF_STOCK "),
                failures.stream()
                        .map(failure -> failure.code().name() + " " + failure.reason())
                        .toList());
    }

    @Test
    void aCodeThatIsNotListedFallsToItsStatus() {
        answer(Answer.status(503).withJson("{\"error\":{\"code\":\"on fire\"}}"));

        assertTrue(send(BodyHandlers.ofString()).succeeded());

        assertEquals("on fire", failures.get(0).code().code());
        assertEquals("BUSY", failures.get(0).code().name());
    }

    /** A limit or a refusal, for now or for good: a header or the body says which. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403 | X-RateLimit-Remaining | 0  | no                                 | retry API_LIMIT",
                "403 | X-RateLimit-Remaining | 17 | no                                 | give-up FORBIDDEN",
                "403 | X-RateLimit-Remaining |    | no                                 | give-up FORBIDDEN",
                "403 | X-RateLimit-Remaining | 17 | a secondary rate limit is exceeded | retry API_LIMIT",
                "413 | Retry-After           | 0  | no                                 | retry TOO_LARGE",
                "413 | Retry-After           |    | no                                 | give-up TOO_LARGE"
            })
    void oneStatusHasSeveralMeanings(
            int status, String header, @Nullable String value, String detail, String decision) {
        Reply refusal = Answer.status(status).withJson("{\n  \"detail\": \"" + detail + "\"\n}");
        answer(value == null ? refusal : refusal.withHeader(header, value));

        HttpOutcome<Void> outcome = send(BodyHandlers.discarding());

        assertEquals(
                decision,
                (outcome.succeeded() ? "retry " : "give-up ")
                        + failures.get(0).code().name());
        assertEquals(1, failures.size());
    }

    @Test
    void aHintIsReadFromTheBody() {
        answer(Answer.status(503).withHeader("Retry-After", "0").withJson("{\"retry_after\":0.25}"));

        assertTrue(send(BodyHandlers.ofInputStream()).succeeded());

        assertEquals(Optional.of(Duration.ofMillis(250)), failures.get(0).hint());
    }

    @Test
    void aGoodStatusWithAnErrorInItsBodyIsAFailure() throws Exception {
        String fine = "{\"data\":{},\"errors\":[{\"code\":\"PARTIAL\"}]}";
        answer(
                Answer.status(200).withJson("{\"errors\":[{\"code\":\"THROTTLED\"}]}"),
                Answer.status(200).withJson(fine));

        HttpOutcome<InputStream> outcome = send(BodyHandlers.ofInputStream());

        assertTrue(outcome.succeeded());
        assertEquals(fine, new String(outcome.response().orElseThrow().body().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(
                List.of("FAULT"),
                failures.stream().map(failure -> failure.code().name()).toList());
    }

    @Test
    void aListedStatusBelow400IsAFailure() {
        answer(Answer.status(302).withHeader("Location", "https://login.example/"));
        CompletableFuture<Token> renewed = new CompletableFuture<>();
        TokenSource tokens = new TokenSource() {
            @Override
            public CompletionStage<Token> token() {
                return CompletableFuture.completedFuture(Token.of("old"));
            }

            @Override
            public CompletionStage<Token> renew(Token rejected) {
                renewed.complete(rejected);
                return CompletableFuture.completedFuture(Token.of("new"));
            }
        };

        HttpOutcome<String> outcome =
                send(builder(Shop.POLICY, server.http("/")).tokens(tokens).build(), BodyHandlers.ofString());

        assertTrue(outcome.succeeded());
        assertEquals("old", renewed.join().secret());
    }

    @Test
    void anotherStatusBelow400IsASuccess() {
        answer(Answer.status(204), Answer.status(301).withHeader("Location", "https://elsewhere.example/"));

        assertTrue(send(BodyHandlers.ofString()).succeeded());
        assertTrue(send(BodyHandlers.ofString()).succeeded());
    }

    @Test
    void ofASuccessNothingIsRead() throws Exception {
        try (RawServer stalled = RawServer.stalling(200)) {
            HttpOutcome<InputStream> outcome =
                    send(builder(TestPolicy.QUICK, stalled.address("http")).build(), BodyHandlers.ofInputStream());

            assertTrue(outcome.succeeded());
            outcome.response().orElseThrow().body().close();
        }
    }
}
