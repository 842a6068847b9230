package dev.recourse.client.http;

import static dev.recourse.client.support.WireSocketCalls.DISCOVERY;
import static dev.recourse.client.support.WireSocketCalls.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpDeadlineTest {

    private static final Duration DEADLINE = Duration.ofSeconds(2);

    private final VirtualTime time = new VirtualTime();
    private final CompletableFuture<String> timer = new CompletableFuture<>();
    private final WireSocketCalls calls = new WireSocketCalls();
    private final ScriptedServer server = calls.cluster().eu();
    private Duration longest = DEADLINE;

    private RecoveringHttp.Builder builder() {
        return calls.builder()
                .environment(VirtualEnvironment.at(time, this::schedule).withRandom(() -> 0));
    }

    private Runnable schedule(Runnable task, long delayMillis) {
        Runnable cancel = time.schedule(task, delayMillis);
        return () -> {
            cancel.run();
            if (delayMillis == longest.toMillis()) {
                timer.complete("cancelled");
            }
        };
    }

    private CompletableFuture<HttpOutcome<String>> send(HttpCall call) {
        return builder().build().sendAsync(call, BodyHandlers.ofString());
    }

    private static <T> T soon(CompletableFuture<T> future) {
        return future.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static void gaveUp(String failure, String why, HttpOutcome<String> outcome) {
        GiveUp giveUp = outcome.giveUp().orElseThrow();
        assertEquals(GiveUpCause.DEADLINE, giveUp.cause());
        assertEquals(
                failure,
                giveUp.failure().code().domain() + "/" + giveUp.failure().code().code());
        assertEquals("give up: " + why, giveUp.explanation().text());
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertEquals("cancelled", soon(timer));
        assertEquals(0, time.pending());
        calls.close();
    }

    @Test
    void aCallThatIsAnsweredInTimeIsNotTouched() {
        HttpOutcome<String> outcome = soon(send(DISCOVERY.withDeadline(DEADLINE)));

        assertTrue(outcome.succeeded());
    }

    @Test
    void aWaitThatDoesNotFitIsNotBegun() {
        server.script().on("/discovery", Answer.status(503).withHeader("Retry-After", "60"));

        HttpOutcome<String> outcome = soon(send(DISCOVERY.withDeadline(DEADLINE)));

        gaveUp("dataplane/503", "waiting 1 min would pass the caller's deadline in 2 s", outcome);
        assertEquals(503, outcome.response().orElseThrow().statusCode());
    }

    @Test
    void aDeadlineChangesNoPolicy() {
        server.script().on("/discovery", Answer.status(503).withHeader("Retry-After", "60"));

        HttpOutcome<String> outcome = soon(send(DISCOVERY.withDeadline(DEADLINE)));

        assertSame(TestPolicy.QUICK, outcome.giveUp().orElseThrow().state().policy());
    }

    @Test
    void aLaterDeadlineDoesNotLengthenAnEpisode() {
        longest = Duration.ofDays(1);
        server.script().on("/discovery", Answer.status(503).withHeader("Retry-After", "3600"));

        HttpOutcome<String> outcome = soon(send(DISCOVERY.withDeadline(longest)));

        gaveUp("dataplane/503", "waiting 60 min after 0 ms would pass the limit of 15:00", outcome);
    }

    @Test
    void waitsAreCountedTogether() {
        Answer busy = Answer.status(503).withHeader("Retry-After", "1");
        server.script().on("/discovery", busy, busy, busy);
        CompletableFuture<HttpOutcome<String>> outcome = send(DISCOVERY.withDeadline(DEADLINE));
        soon(time.whenPending(2));

        time.advance(Duration.ofMillis(1_001));

        gaveUp("dataplane/503", "waiting 1 s would pass the caller's deadline in 999 ms", soon(outcome));
        assertEquals(2, server.calls().count());
    }

    @Test
    void anAttemptUnderWayIsCancelled() {
        server.script().on("/discovery", Answer.silent());
        CompletableFuture<HttpOutcome<String>> outcome = send(DISCOVERY.withDeadline(DEADLINE));
        soon(server.calls().nth(1));

        time.advance(DEADLINE);

        gaveUp("transport/timeout", "the caller's deadline is over", soon(outcome));
        assertTrue(soon(outcome).response().isEmpty());
    }

    @Test
    void aCallThatMayNotBeSentTwiceEndsAtTheDeadline() {
        server.script().on("/documents", Answer.silent());
        CompletableFuture<HttpOutcome<String>> outcome = send(POST.withDeadline(DEADLINE));
        soon(server.calls().nth(1));

        time.advance(DEADLINE);

        gaveUp("transport/timeout", "the caller's deadline is over", soon(outcome));
    }

    @Test
    void aTokenThatDoesNotComeIsNotWaitedFor() {
        RecoveringHttp http =
                builder().tokens(CachedTokens.of(CompletableFuture::new)).build();
        CompletableFuture<HttpOutcome<String>> outcome =
                http.sendAsync(DISCOVERY.withDeadline(DEADLINE), BodyHandlers.ofString());
        soon(time.whenPending(2));

        time.advance(DEADLINE);

        gaveUp("transport/refresh-unknown", "the caller's deadline is over", soon(outcome));
        assertEquals(0, server.calls().count());
    }

    @Test
    void aCallsOwnDeadlineOverridesTheClients() {
        server.script().on("/discovery", Answer.status(503).withHeader("Retry-After", "60"));
        RecoveringHttp http = builder().deadline(Duration.ofDays(1)).build();

        gaveUp(
                "dataplane/503",
                "waiting 1 min would pass the caller's deadline in 2 s",
                soon(http.sendAsync(DISCOVERY.withDeadline(DEADLINE), BodyHandlers.ofString())));
    }

    @Test
    void theClientsDeadlineCountsForACallWithoutItsOwn() {
        server.script().on("/discovery", Answer.status(503).withHeader("Retry-After", "60"));
        RecoveringHttp http = builder().deadline(DEADLINE).build();

        gaveUp(
                "dataplane/503",
                "waiting 1 min would pass the caller's deadline in 2 s",
                soon(http.sendAsync(DISCOVERY, BodyHandlers.ofString())));
    }

    @Test
    void anAnswerBeforeTheLastAttemptIsKept() {
        server.script().on("/discovery", Answer.status(503).withBody("busy"), Answer.silent());
        CompletableFuture<HttpOutcome<String>> outcome = send(DISCOVERY.withDeadline(DEADLINE));
        soon(time.whenPending(2));
        assertTrue(time.runNext());
        soon(server.calls().nth(2));

        time.advance(DEADLINE.minusMillis(time.now()));

        assertEquals("busy", soon(outcome).response().orElseThrow().body());
        assertEquals(
                "answered 503; transport/timeout CODE_1: give up: the caller's deadline is over",
                soon(outcome).toString());
    }

    @Test
    void aRecoveryIsCountedFromTheFirstFailure() {
        CompletableFuture<Void> gate = new CompletableFuture<>();
        CompletableFuture<Duration> recovery = new CompletableFuture<>();
        server.script().on("/discovery", Answer.status(503).after(gate));
        RecoveringHttp http = builder()
                .listener(new RecoveryListener() {
                    @Override
                    public void recovered(Duration elapsed) {
                        recovery.complete(elapsed);
                    }
                })
                .build();
        CompletableFuture<HttpOutcome<String>> outcome =
                http.sendAsync(DISCOVERY.withDeadline(DEADLINE), BodyHandlers.ofString());
        soon(server.calls().nth(1));
        time.advance(Duration.ofMillis(500));
        gate.complete(null);
        soon(time.whenPending(2));

        assertTrue(time.runNext());

        assertTrue(soon(outcome).succeeded());
        assertEquals(Duration.ofMillis(5), soon(recovery));
    }

    @Test
    void aDeadlineMustBePositive() {
        timer.complete("cancelled");
        assertThrows(IllegalArgumentException.class, () -> DISCOVERY.withDeadline(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder().deadline(Duration.ofDays(25)));
    }
}
