package dev.recourse.client;

import static dev.recourse.client.WireSocketCalls.DISCOVERY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.Decision;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.WireSocketCluster;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpBodiesTest {

    private final WireSocketCalls calls = new WireSocketCalls();
    private final WireSocketCluster cluster = calls.cluster();

    @AfterEach
    void close() {
        calls.close();
    }

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
    void theBodyOfAnAnswerThatNobodyWaitsForIsClosed() throws Exception {
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
                .observer(leaving)
                .build()
                .sendAsync(
                        DISCOVERY,
                        info -> BodySubscribers.mapping(BodySubscribers.discarding(), none ->
                                (AutoCloseable) () -> closed.complete("closed"))));

        assertEquals("closed", closed.get(10, TimeUnit.SECONDS));
    }
}
