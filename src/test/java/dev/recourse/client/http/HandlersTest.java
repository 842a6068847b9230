package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is decided does not depend on how the application wants its bodies. */
class HandlersTest extends ShopCalls {

    private static final String PAGE = "<html><h1>502 Bad Gateway</h1></html>";
    /** Three steps, so that a decision that went another way shows. */
    private static final Policy POLICY = Shop.POLICY.withLimits(TestPolicy.LIMITS.withRetries(3));

    @TempDir
    private Path directory;

    /** An application that reads JSON, and throws where there is none. */
    private static String json(String text) {
        if (!text.startsWith("{")) {
            throw new IllegalStateException("unexpected < at position 0");
        }
        return text;
    }

    private static BodyHandler<String> jsonHandler() {
        return info -> BodySubscribers.mapping(BodySubscribers.ofString(StandardCharsets.UTF_8), HandlersTest::json);
    }

    private Map<String, BodyHandler<?>> handlers() {
        Map<String, BodyHandler<?>> all = new LinkedHashMap<>();
        all.put("string", BodyHandlers.ofString());
        all.put("bytes", BodyHandlers.ofByteArray());
        all.put("stream", BodyHandlers.ofInputStream());
        all.put("lines", BodyHandlers.ofLines());
        all.put("publisher", BodyHandlers.ofPublisher());
        all.put("file", BodyHandlers.ofFile(directory.resolve("body")));
        all.put("no file", BodyHandlers.ofFile(directory.resolve("missing").resolve("body")));
        all.put("discarding", BodyHandlers.discarding());
        all.put("replacing", BodyHandlers.replacing("else"));
        all.put("buffering", BodyHandlers.buffering(BodyHandlers.ofString(), 100));
        all.put("consumer", BodyHandlers.ofByteArrayConsumer(part -> {}));
        all.put(
                "mapping",
                info -> BodySubscribers.mapping(BodySubscribers.ofString(StandardCharsets.UTF_8), String::length));
        all.put("json", jsonHandler());
        all.put("throwing", info -> {
            throw new IllegalStateException("careless");
        });
        all.put("cancelling", BodyHandlers.fromSubscriber(new Cancelling()));
        return all;
    }

    private static final class Cancelling implements Flow.Subscriber<List<ByteBuffer>> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            throw new IllegalStateException("enough");
        }

        @Override
        public void onError(Throwable error) {}

        @Override
        public void onComplete() {}
    }

    static Stream<List<Answer>> answers() {
        return Stream.of(
                List.of(Answer.status(503).withBody(PAGE)),
                List.of(
                        Answer.status(403).withBody("secondary rate limit"),
                        Answer.status(503).withBody(PAGE)),
                List.of(Answer.status(409).withBody(SOLD_OUT)),
                List.of(Answer.status(403)),
                List.of(Answer.cutShort(), Answer.status(403).withBody(PAGE)),
                List.of(Answer.status(500).withBody("x".repeat(200_000)), Answer.status(403)));
    }

    /** The failures that led to a decision, the cause of the end, and the answer that it carries. */
    private String decisions(BodyHandler<?> handler, List<Answer> answers) {
        failures.clear();
        server.script().clear();
        for (int i = 0; i < 4; i++) {
            server.script().on("/order", answers.toArray(new Answer[0]));
        }
        // A client of its own: on a connection that an earlier handler broke, the JDK's would send a request again.
        RecoveringHttp http = builder(POLICY, server.http("/"))
                .client(HttpClient.newHttpClient())
                .build();
        HttpOutcome<?> outcome = send(http, handler);
        GiveUp end = outcome.giveUp().orElseThrow();
        return failures + " " + end.cause() + " "
                + outcome.answer().orElseThrow().code() + " "
                + outcome.answer().orElseThrow().body().length();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyHandlerIsDecidedAboutTheSame(List<Answer> answers) {
        Map<String, String> decisions = handlers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> decisions(entry.getValue(), answers)));

        String usual = decisions.get("string");
        assertEquals(
                Map.of(),
                decisions.entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(usual))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void aHandlerThatThrowsOnAnErrorPageDoesNotHideTheStatus() {
        answer(
                Answer.status(503).withBody(PAGE),
                Answer.status(503).withBody(PAGE),
                Answer.status(200).withBody("{\"ok\":true}"));

        HttpOutcome<String> outcome = send(jsonHandler());

        assertEquals("{\"ok\":true}", outcome.response().orElseThrow().body());
        assertEquals(2, failures.size());
    }

    @Test
    void thePageIsWhatTheOutcomeCarries() {
        answer(Answer.status(403).withHeader("X-Proxy", "edge").withBody(PAGE));

        HttpOutcome<String> outcome = send(jsonHandler());

        assertTrue(outcome.response().isEmpty());
        assertEquals(PAGE, outcome.answer().orElseThrow().body());
        assertEquals(List.of("edge"), outcome.answer().orElseThrow().header("x-proxy"));
        assertTrue(outcome.toString().startsWith("answered 403; shop/403"), outcome::toString);
    }

    @Test
    void aGoodOutcomeCarriesNoPage() {
        answer(Answer.status(503).withBody(PAGE), Answer.status(200).withBody("{}"));

        assertTrue(send(jsonHandler()).answer().isEmpty());
    }

    /** The rest of the page never comes; its start says what it is. */
    @Test
    void aPageThatNeverEndsIsDecidedByItsStart() {
        String head = "HTTP/1.1 403 Forbidden\r\nContent-Length: 1000000\r\n\r\n" + "x".repeat(100_000);
        try (RawServer stalled = RawServer.holding(head.getBytes(StandardCharsets.US_ASCII))) {
            RecoveringHttp http = builder(Shop.POLICY, stalled.address("http"))
                    .timeout(Duration.ofMillis(500))
                    .build();

            HttpOutcome<String> outcome = send(http, BodyHandlers.ofString());

            assertEquals(
                    GiveUpCause.NOT_RECOVERABLE, outcome.giveUp().orElseThrow().cause());
            assertEquals("403", outcome.answer().orElseThrow().code());
            assertTrue(outcome.response().isEmpty());
        }
    }
}
