package dev.recourse.client.http;

import static dev.recourse.client.support.WireSocketCalls.DISCOVERY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Limits;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.VirtualTime;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The limits for calls, and a rest, which a call only reports. */
class HttpLimitsTest {

    @RegisterExtension
    final WireSocketCalls calls = new WireSocketCalls();

    private final VirtualTime time = new VirtualTime();

    private GiveUp giveUp(Limits limits) {
        calls.cluster().eu().script().on("/discovery", Answer.status(503), Answer.status(503));
        CompletableFuture<HttpOutcome<String>> outcome = RecoveringHttp.builder(TestPolicy.QUICK.withLimits(limits))
                .endpoint("dataplane", () -> calls.cluster().eu().http("/"))
                .tokens(calls.tokens())
                .environment(VirtualEnvironment.at(time).withRandom(() -> 0))
                .build()
                .sendAsync(DISCOVERY, BodyHandlers.ofString());
        calls.cluster().eu().calls().nth(1).orTimeout(30, TimeUnit.SECONDS).join();
        time.whenPending(1).orTimeout(30, TimeUnit.SECONDS).join();
        time.runNext();
        return outcome.orTimeout(30, TimeUnit.SECONDS).join().giveUp().orElseThrow();
    }

    @Test
    void aCallHasTheLimitsForCalls() {
        GiveUp giveUp = giveUp(TestPolicy.LIMITS.withCallRetries(1));

        assertEquals(
                "give up: no retries left, 1 of 1 used", giveUp.explanation().text());
        assertEquals(2, calls.cluster().eu().calls().count());
    }

    @Test
    void aCallThatGaveUpReportsItsRestAndDoesNotComeBack() {
        GiveUp giveUp = giveUp(TestPolicy.LIMITS.withCallSteps(1).withRest(Duration.ofMinutes(10)));

        assertEquals(Optional.of(Duration.ofMinutes(10)), giveUp.rest());
        assertEquals(0, time.pending());
    }
}
