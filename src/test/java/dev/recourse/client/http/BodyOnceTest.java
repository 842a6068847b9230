package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.ScriptedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that exist once, said or unsaid. */
class BodyOnceTest {

    private static final String REPORT = "the only copy of a report";

    private final ScriptedServer server = ScriptedServer.start();
    private final AtomicInteger tokens = new AtomicInteger();
    private final RecoveringHttp http = RecoveringHttp.builder(TestPolicy.QUICK)
            .endpoint("dataplane", () -> server.http("/"))
            .tokens(CachedTokens.of(
                    () -> CompletableFuture.completedFuture(Token.of("token-" + tokens.incrementAndGet()))))
            .build();

    @AfterEach
    void close() {
        server.close();
    }

    private HttpOutcome<String> send(HttpCall call) {
        return http.sendAsync(call, BodyHandlers.ofString())
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private static HttpCall post(BodyPublisher body) {
        return HttpCall.post("dataplane", "/reports", body).withIdempotent(true);
    }

    /** A stream that the caller opened: the second reader finds its end. */
    private static BodyPublisher stream() {
        InputStream upload = new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofInputStream(() -> upload);
    }

    private static BodyPublisher streamOfKnownLength() {
        return BodyPublishers.fromPublisher(stream(), REPORT.length());
    }

    private void answer(Answer... answers) {
        server.script().on("/reports", answers);
    }

    private List<String> bodies() {
        return server.calls().entries().stream().map(Call::body).toList();
    }

    private void isGivenUp(int status, HttpOutcome<String> outcome) {
        GiveUp end = outcome.giveUp().orElseThrow();
        assertEquals(GiveUpCause.NOT_REPEATABLE, end.cause());
        assertEquals(Integer.toString(status), end.failure().code().code());
        assertEquals(status, outcome.response().orElseThrow().statusCode());
        assertEquals("first", outcome.response().orElseThrow().body());
        assertEquals("first", outcome.answer().orElseThrow().body());
        assertEquals(List.of(REPORT), bodies());
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 429, 401})
    void aBodyThatExistsOnceIsSentOnce(int status) {
        answer(Answer.status(status).withBody("first"));

        isGivenUp(status, send(post(stream()).once()));
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 429, 401})
    void anAttemptWhoseBodyCameOutEmptyIsNoSuccess(int status) {
        answer(Answer.status(status).withBody("first"), Answer.status(200).withBody("stored"));

        isGivenUp(status, send(post(stream())));
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 429, 401})
    void norOneWhoseLengthWasKnown(int status) {
        answer(Answer.status(status).withBody("first"), Answer.status(200).withBody("stored"));

        isGivenUp(status, send(post(streamOfKnownLength())));
    }

    /** The JDK's client does not even read a body whose length is known to be 0. */
    @Test
    void norOneThatWasBuiltFromAStreamAtItsEnd() {
        InputStream upload = new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8));
        answer(Answer.status(503).withBody("first"), Answer.status(200).withBody("stored"));

        isGivenUp(
                503,
                send(HttpCall.of(
                                "dataplane",
                                (base, token) -> HttpRequest.newBuilder(base.resolve("/reports"))
                                        .POST(BodyPublishers.ofByteArray(read(upload)))
                                        .build())
                        .withIdempotent(true)));
    }

    private static byte[] read(InputStream upload) {
        try {
            return upload.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anAttemptWhoseBodyCameOutShorterIsNoSuccess() {
        AtomicInteger subscriptions = new AtomicInteger();
        BodyPublisher shrinking = new BodyPublisher() {
            @Override
            public long contentLength() {
                return -1;
            }

            @Override
            public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
                String body = subscriptions.incrementAndGet() == 1 ? REPORT : "the";
                BodyPublishers.ofString(body).subscribe(subscriber);
            }
        };
        answer(Answer.status(503).withBody("first"));

        isGivenUp(503, send(post(shrinking)));
    }

    @Test
    void aStreamThatIsOpenedForEachAttemptIsSentAgain() {
        answer(Answer.status(503), Answer.status(200));

        HttpOutcome<String> outcome = send(post(
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)))));

        assertTrue(outcome.succeeded());
        assertEquals(List.of(REPORT, REPORT), bodies());
    }

    @Test
    void anEmptyBodyIsSentAgain() {
        answer(Answer.status(503), Answer.status(200));

        assertTrue(send(post(BodyPublishers.ofInputStream(InputStream::nullInputStream)))
                .succeeded());
    }

    @Test
    void aLongerBodyIsSentAgain() {
        AtomicInteger attempts = new AtomicInteger();
        answer(Answer.status(503), Answer.status(200));

        assertTrue(send(HttpCall.of(
                        "dataplane",
                        (base, token) -> token.authorize(HttpRequest.newBuilder(base.resolve("/reports")))
                                .PUT(BodyPublishers.ofString("x".repeat(attempts.incrementAndGet())))
                                .build()))
                .succeeded());
    }

    /** While nothing listens, the client does not even ask for the body. */
    @Test
    void whatNeverLeftIsSentAgainWithItsBodyUntouched() {
        AtomicInteger subscriptions = new AtomicInteger();
        int port = server.port();
        server.kill();
        BodyPublisher counted = new BodyPublisher() {
            private final BodyPublisher body = stream();

            @Override
            public long contentLength() {
                return body.contentLength();
            }

            @Override
            public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
                subscriptions.incrementAndGet();
                body.subscribe(subscriber);
            }
        };
        AtomicInteger attempts = new AtomicInteger();
        RecoveringHttp returning = RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dataplane", () -> {
                    if (attempts.incrementAndGet() == 3) {
                        server.restart();
                    }
                    return URI.create("http://localhost:" + port + "/");
                })
                .build();

        HttpOutcome<String> outcome = returning
                .sendAsync(HttpCall.post("dataplane", "/reports", counted).once(), BodyHandlers.ofString())
                .orTimeout(30, TimeUnit.SECONDS)
                .join();

        assertEquals(3, attempts.get());
        assertEquals(1, subscriptions.get());
        assertEquals(List.of(REPORT), bodies());
        assertTrue(outcome.response().isPresent());
    }

    @Test
    void anAttemptWithoutAnAnswerIsNotRepeatedEither() {
        answer(Answer.cutShort());

        GiveUp end = send(post(stream()).once()).giveUp().orElseThrow();

        assertEquals(GiveUpCause.NOT_REPEATABLE, end.cause());
        assertTrue(end.failure().isSent());
        assertFalse(end.failure().isRepeatable());
    }
}
