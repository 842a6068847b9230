package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.io.Stages;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.Shop;
import dev.recourse.engine.Failure;
import dev.recourse.testkit.Answer;
import java.io.InputStream;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that were read for a decision are handed on as the application wants them, and decide alike. */
class HttpHandingOnTest extends ShopCalls {

    @TempDir
    private Path folder;

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
    void aStartThatNeverEndsIsDecidedByWhatCameOfIt() {
        try (RawServer stalled = RawServer.stalling(403)) {
            RecoveringHttp http = builder(Shop.POLICY, stalled.address("http"))
                    .timeout(Duration.ofMillis(100))
                    .build();

            HttpOutcome<InputStream> outcome = send(http, BodyHandlers.ofInputStream());

            assertEquals("403", outcome.giveUp().orElseThrow().failure().code().code());
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

    /** A subscriber that fails on its own, for an answer that may be a failure or not. */
    @ParameterizedTest
    @ValueSource(ints = {200, 204, 201})
    void whatTheApplicationThrowsIsItsOwn(int status) {
        answer(Answer.status(status).withBody(status == 204 ? "" : "some"));
        BodyHandler<String> careless = info -> new Careless();

        CompletionException thrown = assertThrows(CompletionException.class, () -> send(careless));

        assertEquals("careless", Stages.cause(thrown).getMessage());
        assertEquals(List.of(), failures);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201})
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
}
