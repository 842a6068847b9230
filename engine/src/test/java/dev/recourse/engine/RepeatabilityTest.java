package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent again: what never left, and else what can be repeated and, where the row asks for it, is idempotent. */
class RepeatabilityTest {

    private static final Backoff NOW = Backoff.exponential("now", Duration.ZERO, 1, Duration.ZERO);
    private static final Policy POLICY = Small.builder(
                    Remedy.retry(NOW), Remedy.retry(NOW).withIdempotentOnly())
            .build();

    private static String decided(Failure failure) {
        return Session.of(POLICY).fails(failure);
    }

    @Test
    void whatCannotBeSentAgainIsGivenUpWhateverTheRow() {
        assertEquals("give-up not-repeatable", decided(Small.ONE.withRepeatable(false)));
        assertEquals("give-up not-repeatable", decided(Small.TWO.withRepeatable(false)));
        assertEquals(
                "give-up not-repeatable",
                decided(Small.TWO.withRepeatable(false).withIdempotent(false)));
        assertEquals("retry 0", decided(Small.TWO));
    }

    @Test
    void whatIsNotIdempotentIsGivenUpWhereTheRowAsksForIt() {
        assertEquals("retry 0", decided(Small.ONE.withIdempotent(false)));
        assertEquals("give-up not-idempotent", decided(Small.TWO.withIdempotent(false)));
    }

    @Test
    void whatNeverLeftIsSentAgainWhateverItsMethodAndBody() {
        Failure unsent = Small.TWO.withSent(false).withIdempotent(false).withRepeatable(false);
        assertEquals("retry 0", decided(unsent));
        assertFalse(unsent.isSent());
        assertFalse(unsent.isRepeatable());
        assertEquals("give-up not-repeatable", decided(unsent.withSent(true)));
    }

    @Test
    void onlyNotSentInTheDomainTransportNeverLeftByItself() {
        List<CodeInfo> infos =
                List.of(CodeInfo.of("not-sent", "NOT_SENT", "Not Sent"), CodeInfo.of("timeout", "TIMEOUT", "Timeout"));
        Domain transport = Domain.of("transport", Protocol.PLAIN, infos);
        Domain other = Domain.of("other", Protocol.PLAIN, infos);
        assertFalse(transport.lookup("not-sent").failed().isSent());
        assertTrue(transport.lookup("timeout").failed().isSent());
        assertTrue(other.lookup("not-sent").failed().isSent());
    }

    @Test
    void explanationsSayWhatWouldHaveChangedTheAnswer() {
        Explanation once =
                POLICY.start().on(Small.ONE.withRepeatable(false), 0, 0).explanation();
        assertEquals("give up: the request may have been carried out, and cannot be sent again", once.text());
        assertEquals("a request that can be sent again", once.otherwise());
    }
}
