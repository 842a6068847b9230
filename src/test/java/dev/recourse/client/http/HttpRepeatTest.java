package dev.recourse.client.http;

import static dev.recourse.client.support.WireSocketCalls.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.WireSocketCluster;
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

        HttpOutcome<String> outcome = calls.send(POST);

        assertEquals(GiveUpCause.RETRIES_SPENT, outcome.giveUp().orElseThrow().cause());
        assertEquals("not-sent", outcome.giveUp().orElseThrow().failure().code().code());
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
}
