package dev.recourse.client.http;

import static dev.recourse.client.support.WireSocketCalls.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.WireSocketCluster;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpRepeatTest {

    @RegisterExtension
    final WireSocketCalls calls = new WireSocketCalls();

    private final WireSocketCluster cluster = calls.cluster();

    @Test
    void aPostIsNotRepeatedAfterASilentEnd() {
        cluster.eu().script().on("/documents", Answer.cutShort());

        HttpOutcome<String> outcome = calls.send(POST);

        assertEquals(GiveUpCause.NOT_IDEMPOTENT, outcome.giveUp().orElseThrow().cause());
        assertEquals(1, cluster.eu().calls().count());
    }

    @Test
    void aPostThatNeverLeftIsSentAgain() {
        cluster.eu().kill();

        GiveUp giveUp = calls.send(POST).giveUp().orElseThrow();

        assertEquals(GiveUpCause.RETRIES_SPENT, giveUp.cause());
        assertEquals("not-sent", giveUp.failure().code().code());
        assertFalse(giveUp.failure().isSent());
        assertEquals(0, cluster.eu().calls().count());
    }

    @Test
    void aPostThatMayBeSentTwiceIsSentAgainWithItsBody() {
        cluster.eu().script().on("/documents", Answer.cutShort(), Answer.status(500));

        assertTrue(calls.send(POST.withIdempotent(true)).succeeded());
        assertEquals(
                List.of("a body", "a body", "a body"),
                cluster.eu().calls().entries().stream().map(Call::body).toList());
    }

    private GiveUp giveUp(Policy policy, URI base) throws InterruptedException {
        return RecoveringHttp.builder(policy)
                .endpoint("dataplane", base)
                .build()
                .send(POST, BodyHandlers.ofString())
                .giveUp()
                .orElseThrow();
    }

    /** A label of 64 characters is invalid, so that no resolver looks it up. */
    @Test
    void aPostToAnUnknownHostIsSentAgain() throws InterruptedException {
        GiveUp giveUp = giveUp(TestPolicy.QUICK, URI.create("http://" + "a".repeat(64) + ".invalid"));

        assertEquals(GiveUpCause.RETRIES_SPENT, giveUp.cause());
        assertFalse(giveUp.failure().isSent());
    }

    @Test
    void whatGotNoAnswerMayHaveBeenSent() {
        cluster.eu().script().on("/documents", Answer.cutShort());

        assertTrue(calls.send(POST).giveUp().orElseThrow().failure().isSent());
    }

    @Test
    void aRequestThatTheClientRefusesWasNotSent() throws InterruptedException {
        Policy elsewhere = TestPolicy.QUICK.withRemedy(
                TestPolicy.QUICK.domain("dataplane").lookup(400), Remedy.redirectTo("nowhere"));
        cluster.eu().script().on("/documents", Answer.status(400));

        GiveUp giveUp = giveUp(elsewhere, cluster.eu().http("/"));

        assertEquals("endpoint-unknown", giveUp.failure().code().code());
        assertFalse(giveUp.failure().isSent());
    }
}
