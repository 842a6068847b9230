package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls of a client whose endpoint rests for all of them. */
@SuppressWarnings("FutureReturnValueIgnored") // Calls are sent, and their outcomes are awaited elsewhere.
class HttpRestTest {

    private static final HttpCall CALL = HttpCall.get("dataplane", "/x");

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final RecoveringHttp http = RecoveringHttp.builder(TestPolicy.QUICK)
            .endpoint("dataplane", () -> server.http("/"))
            .environment(VirtualEnvironment.at(time).withRandom(new Random(3)::nextDouble))
            .sharedRest()
            .build();

    @AfterEach
    void close() {
        server.close();
    }

    private CompletableFuture<HttpOutcome<Void>> send(HttpCall call) {
        return http.sendAsync(call, BodyHandlers.discarding());
    }

    private CompletableFuture<HttpOutcome<Void>> told() throws Exception {
        server.script().on("/x", Answer.status(429).withHeader("Retry-After", "30"));
        CompletableFuture<HttpOutcome<Void>> told = send(CALL);
        time.whenPending(1).get(30, TimeUnit.SECONDS);
        return told;
    }

    @Test
    void noneArrivesDuringTheRestAndAllSucceedAfterIt() throws Exception {
        CompletableFuture<HttpOutcome<Void>> told = told();
        CompletableFuture<?>[] five = Stream.generate(() -> send(CALL)).limit(5).toArray(CompletableFuture[]::new);
        time.advance(Duration.ofMillis(29_999));
        assertEquals(1, server.calls().count());

        time.advance(Duration.ofSeconds(4));

        CompletableFuture.allOf(five).get(30, TimeUnit.SECONDS);
        assertTrue(told.get(30, TimeUnit.SECONDS).succeeded());
        for (CompletableFuture<?> one : five) {
            assertTrue(((HttpOutcome<?>) one.join()).succeeded());
        }
        assertEquals(7, server.calls().count());
    }

    @Test
    void aCallThatCannotWaitIsGivenUpWithoutAnAttempt() throws Exception {
        told();

        HttpOutcome<Void> outcome =
                send(CALL.withDeadline(Duration.ofSeconds(10))).get(30, TimeUnit.SECONDS);

        assertEquals(GiveUpCause.DEADLINE, outcome.giveUp().orElseThrow().cause());
        assertTrue(outcome.response().isEmpty());
        assertTrue(outcome.answer().isEmpty());
        assertEquals(1, server.calls().count());
    }

    @Test
    void aCallThatIsCancelledDuringTheRestIsNotSent() throws Exception {
        told();
        CompletableFuture<HttpOutcome<Void>> waiting = send(CALL);
        assertFalse(waiting.isDone());

        waiting.cancel(true);

        assertEquals(1, time.pending());
    }
}
