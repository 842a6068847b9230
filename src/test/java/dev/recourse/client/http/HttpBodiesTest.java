package dev.recourse.client.http;

import static dev.recourse.client.support.WireSocketCalls.DISCOVERY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.WireSocketCluster;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpBodiesTest {

    @RegisterExtension
    final WireSocketCalls calls = new WireSocketCalls();

    private final WireSocketCluster cluster = calls.cluster();

    @Test
    void theBodyOfAnAnswerThatIsFollowedByAnotherAttemptIsClosed() throws Exception {
        List<String> closed = new ArrayList<>();
        cluster.eu().script().on("/discovery", Answer.status(503), Answer.status(400));

        HttpOutcome<AutoCloseable> outcome = calls.http()
                .send(
                        DISCOVERY,
                        info -> BodySubscribers.mapping(
                                BodySubscribers.discarding(), none -> () -> closed.add("closed " + info.statusCode())));

        assertEquals(List.of("closed 503"), closed);
        assertEquals(400, outcome.response().orElseThrow().statusCode());
    }

    @Test
    void theBodyOfACancelledCallIsClosed() throws Exception {
        cluster.eu().script().on("/discovery", Answer.status(400));
        CompletableFuture<CompletableFuture<?>> begun = new CompletableFuture<>();
        CompletableFuture<String> closed = new CompletableFuture<>();
        RecoveryListener leaving = new RecoveryListener() {
            @Override
            public void decided(Decision decision) {
                begun.join().cancel(true);
            }
        };

        begun.complete(calls.builder()
                .listener(leaving)
                .build()
                .sendAsync(
                        DISCOVERY,
                        info -> BodySubscribers.mapping(BodySubscribers.discarding(), none ->
                                (AutoCloseable) () -> closed.complete("closed"))));

        assertEquals("closed", closed.get(30, TimeUnit.SECONDS));
    }

    @Test
    void aStreamThatWasClosedIsNotHandedOut() throws Exception {
        cluster.eu().script().on("/discovery", Answer.status(503).withBody("busy"), Answer.cutShort());
        Policy once = TestPolicy.QUICK.withLimits(TestPolicy.LIMITS.withRetries(1));
        RecoveringHttp http = RecoveringHttp.builder(once)
                .endpoint("dataplane", () -> cluster.eu().http("/"))
                .tokens(calls.tokens())
                .build();

        HttpOutcome<InputStream> stream = http.send(DISCOVERY, BodyHandlers.ofInputStream());
        cluster.eu().script().on("/discovery", Answer.status(503).withBody("busy"), Answer.cutShort());
        HttpOutcome<String> text = http.send(DISCOVERY, BodyHandlers.ofString());

        assertTrue(stream.response().isEmpty());
        assertEquals("busy", stream.answer().orElseThrow().body());
        assertEquals("busy", text.response().orElseThrow().body());
    }

    @Test
    void aStreamThatIsHandedOutCanBeRead() throws Exception {
        cluster.eu()
                .script()
                .on("/discovery", Answer.status(503), Answer.status(400).withBody("missing"));

        HttpOutcome<InputStream> outcome = calls.http().send(DISCOVERY, BodyHandlers.ofInputStream());

        assertEquals(
                "missing", new String(outcome.response().orElseThrow().body().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aPublisherThatIsNotReadIsCancelled() throws Exception {
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        Flow.Publisher<String> body = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {
                cancelled.complete("cancelled");
            }
        });
        cluster.eu().script().on("/discovery", Answer.status(503));

        calls.http().send(DISCOVERY, info -> BodySubscribers.replacing(body));

        assertEquals("cancelled", cancelled.getNow("open"));
    }
}
