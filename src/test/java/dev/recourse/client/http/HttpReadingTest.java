package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.io.Stages;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Reply;
import dev.recourse.testkit.ScriptedServer;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of an answer, whatever the application wants of it. */
class HttpReadingTest {

    private static final String SOLD_OUT = "{\"error\":{\"code\":\"out-of-stock\"},\"detail\":\"out of stock: tea\"}";
    private static final HttpCall ORDER = HttpCall.get("shop", "/order");
    private static final int KIB_64 = 65_536;

    private final ScriptedServer server = ScriptedServer.start();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    private RecoveringHttp http(URI base) {
        return builder(Shop.POLICY, base).build();
    }

    private RecoveringHttp.Builder builder(Policy policy, URI base) {
        return RecoveringHttp.builder(policy)
                .endpoint("shop", () -> base, policy == Shop.POLICY ? "shop" : "dataplane")
                .listener(new RecoveryListener() {
                    @Override
                    public void decided(Decision decision) {
                        failures.add(decision.failure());
                    }
                });
    }

    private <T> HttpOutcome<T> send(BodyHandler<T> handler) {
        return send(http(server.http("/")), handler);
    }

    private static <T> HttpOutcome<T> send(RecoveringHttp http, BodyHandler<T> handler) {
        return http.sendAsync(ORDER, handler).orTimeout(30, TimeUnit.SECONDS).join();
    }

    private void answer(Answer... answers) {
        server.script().on("/order", answers);
    }

    static Stream<BodyHandler<?>> handlers() {
        return Stream.of(
                BodyHandlers.ofString(),
                BodyHandlers.ofByteArray(),
                BodyHandlers.ofInputStream(),
                BodyHandlers.ofLines(),
                BodyHandlers.ofPublisher(),
                BodyHandlers.discarding(),
                BodyHandlers.replacing("nothing"),
                BodyHandlers.buffering(BodyHandlers.ofByteArray(), 7),
                BodyHandlers.fromLineSubscriber(new Ignoring<>()),
                info -> BodySubscribers.mapping(BodySubscribers.ofString(StandardCharsets.UTF_8), String::length));
    }

    private static final class Ignoring<T> implements Flow.Subscriber<T> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(T item) {}

        @Override
        public void onError(Throwable error) {}

        @Override
        public void onComplete() {}
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void theDecisionDoesNotDependOnHowTheBodyIsWanted(BodyHandler<?> handler) {
        answer(Answer.status(409).withJson(SOLD_OUT));

        Failure failure = send(handler).giveUp().orElseThrow().failure();

        assertEquals("OUT_OF_STOCK", failure.code().name());
        assertEquals("tea", failure.details().orElseThrow().text(0));
    }

    @Test
    void aFileGetsTheWholeBody() throws Exception {
        answer(Answer.status(409).withJson(SOLD_OUT));

        HttpOutcome<Path> outcome = send(BodyHandlers.ofFile(folder.resolve("answer")));

        assertEquals(
                "OUT_OF_STOCK", outcome.giveUp().orElseThrow().failure().code().name());
        assertEquals(SOLD_OUT, Files.readString(outcome.response().orElseThrow().body()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, KIB_64 - 1, KIB_64, KIB_64 + 1, KIB_64 + 2, 300_000})
    void theBodyIsHandedOnAsItCame(int length) throws Exception {
        byte[] body = new byte[length];
        for (int i = 0; i < length; i++) {
            body[i] = (byte) ('a' + i % 23);
        }
        String text = new String(body, StandardCharsets.US_ASCII);
        Answer failed = Answer.status(409).withBody(text);
        answer(failed, failed, failed, failed);

        assertArrayEquals(body, response(BodyHandlers.ofByteArray()).body());
        assertEquals(text, response(BodyHandlers.ofString()).body());
        assertArrayEquals(body, response(BodyHandlers.ofInputStream()).body().readAllBytes());
        assertArrayEquals(body, collected(response(BodyHandlers.ofPublisher()).body()));
        assertEquals(
                Math.min(length, Failure.MAX_REASON), failures.get(0).reason().length());
    }

    private <T> HttpResponse<T> response(BodyHandler<T> handler) {
        return send(handler).response().orElseThrow();
    }

    private static byte[] collected(Flow.Publisher<List<ByteBuffer>> body) throws Exception {
        HttpResponse.BodySubscriber<byte[]> subscriber = BodySubscribers.ofByteArray();
        body.subscribe(subscriber);
        return subscriber.getBody().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

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

    @Test
    void aBodyThatNeverEndsIsDecidedByItsStart() throws Exception {
        byte[] start = ("HTTP/1.1 403 Forbidden\r\n\r\n" + "x".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        try (RawServer endless = RawServer.holding(start)) {
            HttpOutcome<InputStream> outcome = send(http(endless.address("http")), BodyHandlers.ofInputStream());

            assertEquals("FORBIDDEN", failures.get(0).code().name());
            InputStream body = outcome.response().orElseThrow().body();
            assertEquals("x".repeat(100_000), new String(body.readNBytes(100_000), StandardCharsets.US_ASCII));
            body.close();
        }
    }

    @Test
    void aStartThatNeverEndsIsATimeout() {
        try (RawServer stalled = RawServer.stalling(403)) {
            RecoveringHttp http = builder(Shop.POLICY, stalled.address("http"))
                    .timeout(Duration.ofMillis(100))
                    .build();

            HttpOutcome<InputStream> outcome = send(http, BodyHandlers.ofInputStream());

            assertEquals(
                    "timeout", outcome.giveUp().orElseThrow().failure().code().code());
        }
    }

    @Test
    void whatIsNotTextIsNotJson() {
        byte[] zipped = {0x1f, (byte) 0x8b, 8, 0, '{', '}', (byte) 0xff, 0};
        byte[] head = ("HTTP/1.1 403 Forbidden\r\nContent-Encoding: gzip\r\nContent-Length: " + zipped.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] answer = ByteBuffer.allocate(head.length + zipped.length)
                .put(head)
                .put(zipped)
                .array();
        try (RawServer server = RawServer.answering(answer)) {
            HttpOutcome<byte[]> outcome = send(http(server.address("http")), BodyHandlers.ofByteArray());

            assertEquals("FORBIDDEN", failures.get(0).code().name());
            assertArrayEquals(zipped, outcome.response().orElseThrow().body());
        }
    }

    /** A subscriber that fails on its own, for an answer that is a failure or not. */
    @ParameterizedTest
    @ValueSource(ints = {403, 204, 201})
    void whatTheApplicationThrowsIsItsOwn(int status) {
        answer(Answer.status(status).withBody(status == 204 ? "" : "some"));
        BodyHandler<String> careless = info -> new Careless();

        CompletionException thrown = assertThrows(CompletionException.class, () -> send(careless));

        assertEquals("careless", Stages.cause(thrown).getMessage());
        assertEquals(List.of(), failures);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 201})
    void aBodyThatTheApplicationCannotMakeIsItsOwnError(int status) {
        answer(Answer.status(status).withBody("some"));
        BodyHandler<String> careless = info -> new Careless() {
            @Override
            public CompletionStage<String> getBody() {
                throw new IllegalStateException("careless");
            }

            @Override
            public void onNext(List<ByteBuffer> item) {}

            @Override
            public void onComplete() {}
        };

        CompletionException thrown = assertThrows(CompletionException.class, () -> send(careless));

        assertEquals("careless", Stages.cause(thrown).getMessage());
    }

    private static class Careless implements HttpResponse.BodySubscriber<String> {
        @Override
        public CompletionStage<String> getBody() {
            return new CompletableFuture<>();
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            throw new IllegalStateException("careless");
        }

        @Override
        public void onError(Throwable error) {}

        @Override
        public void onComplete() {
            throw new IllegalStateException("careless");
        }
    }

    @Test
    void aRedirectToALocationGoesToExactlyThatAddress() {
        answer(Answer.status(307)
                .withHeader("Location", server.http("/moved/order?at=2").toString()));
        HttpCall call = HttpCall.put("shop", "/order?at=1", HttpRequest.BodyPublishers.ofString("tea"));

        assertTrue(http(server.http("/"))
                .sendAsync(call, BodyHandlers.ofString())
                .orTimeout(30, TimeUnit.SECONDS)
                .join()
                .succeeded());

        assertEquals(
                List.of("PUT /order at=1 tea", "PUT /moved/order at=2 tea"),
                server.calls().entries().stream()
                        .map(one -> String.join(" ", one.method(), one.path(), one.query(), one.body()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/order",
                "http://eu.wiresocket.net/order",
                "https://user@eu.wiresocket.net/",
                "wss://eu.wiresocket.net:0/",
                "order"
            })
    void anUnsafeLocationIsNotFollowed(String location) {
        answer(Answer.status(307).withHeader("Location", location));

        assertEquals(
                GiveUpCause.REDIRECT_UNSAFE,
                send(BodyHandlers.ofString()).giveUp().orElseThrow().cause());
    }

    @Test
    void aLocationThatIsMissingOrLeadsBackIsNotFollowed() {
        String itself = server.http("/order").toString();
        answer(
                Answer.status(307),
                Answer.status(307).withHeader("Location", itself),
                Answer.status(307).withHeader("Location", itself));

        assertEquals(
                GiveUpCause.REDIRECT_MISSING,
                send(BodyHandlers.ofString()).giveUp().orElseThrow().cause());
        assertEquals(
                GiveUpCause.REDIRECT_LOOP,
                send(BodyHandlers.ofString()).giveUp().orElseThrow().cause());
    }
}
