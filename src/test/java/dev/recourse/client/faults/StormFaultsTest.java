package dev.recourse.client.faults;

import static dev.recourse.client.faults.CallTrial.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.http.HttpOutcome;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StormFaultsTest extends FaultRun {

    private final CallTrial calls = new CallTrial(trial, CLIENT);

    StormFaultsTest(Servers kind) {
        super(kind);
    }

    /** Each delay is Retry-After plus up to a tenth, here half of that, until ten retries are spent. */
    @Test
    void aStormOf429IsRetriedAfterEachHint() {
        FaultServer server = server();
        for (int i = 0; i < 11; i++) {
            server.answer("/docs", 429, "60", "");
        }

        CompletableFuture<HttpOutcome<String>> call = calls.call("dataplane", server.http("/docs"), builder -> builder);

        calls.waitsAfter(10, "retry dataplane/429");
        calls.expect("give-up dataplane/429 retries-spent");
        assertEquals(429, outcome(call).response().orElseThrow().statusCode());
        assertEquals(10 * 63_000, calls.now());
        assertEquals(11, server.calls());
    }

    @Test
    void aHintBeyondTheDeadlineIsGivenUp() {
        FaultServer server = server().answer("/docs", 429, "600", "").answer("/docs", 429, "600", "");

        CompletableFuture<HttpOutcome<String>> call = calls.call("dataplane", server.http("/docs"), builder -> builder);

        calls.waitsAfter(1, "retry dataplane/429");
        calls.expect("give-up dataplane/429 deadline");
        assertEquals(429, outcome(call).response().orElseThrow().statusCode());
        assertEquals(630_000, calls.now());
    }

    /** Delays begin at 30 s and double, here plus a tenth, until the next would pass the 15 minutes of an episode. */
    @Test
    void aStormOf4006IsRetriedUntilTheDeadline() {
        FaultServer server = server();
        for (int i = 0; i < 6; i++) {
            server.refuse(4006, "Rate limit exceeded: 100 ops/min");
        }
        trial.open(() -> server.ws("/doc"));

        for (int i = 0; i < 5; i++) {
            trial.expect("connected");
            trial.waitsAfter("retry close/4006");
        }

        trial.expect("connected", "give-up close/4006 deadline");
        assertEquals(33_000 + 66_000 + 132_000 + 264_000 + 330_000, trial.time.now());
    }

    @Test
    void aStormOf503IsRetriedAfterEachHint() {
        FaultServer server = server().reject(503, "20").reject(503, "20").reject(503, "20");
        trial.open(() -> server.ws("/doc"));

        trial.waitsAfter(3, "retry dataplane/503 opening");

        trial.expect("connected");
        assertEquals(3 * 21_000, trial.time.now());
    }
}
