package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyTextTest {

    private static final Backoff STEADY =
            Backoff.exponential("steady", Duration.ofSeconds(1), 2, Duration.ofMinutes(1));

    @Test
    void aRemedyReadsAsASentence() {
        assertEquals("give up", Remedy.giveUp().text());
        assertEquals("refresh of keys", Remedy.refreshOf("keys").text());
        assertEquals("refresh, at most once", Remedy.refresh().withLimit(1).text());
        assertEquals("redirect to the URL in the reason", Remedy.redirect().text());
        assertEquals(
                "redirect to the URL in Location", Remedy.redirectToLocation().text());
        assertEquals(
                "retry, backoff steady (1 s · 2ⁿ, at most 1 min, no jitter), with a new idempotency key",
                Remedy.retry(STEADY).withFreshKey().text());
        assertEquals(
                "redirect to the endpoint there, if the request may be sent twice",
                Remedy.redirectTo("there").withIdempotentOnly().text());
        assertEquals(
                "retry, backoff steady (1 s · 2ⁿ, at most 1 min, no jitter), at most 5 times",
                Remedy.retry(STEADY).withLimit(5).text());
    }

    @Test
    void aBackoffThatDoesNotGrowNamesItsBaseOnly() {
        assertEquals(
                "retry, backoff flat (90 ms, full jitter)",
                Remedy.retry(Backoff.exponential("flat", Duration.ofMillis(90), 1, Duration.ofMillis(100))
                                .withJitter(Jitter.FULL))
                        .text());
        assertEquals(
                "retry, backoff flat (90 ms, decorrelated jitter, at least 10 ms)",
                Remedy.retry(Backoff.exponential("flat", Duration.ofMillis(90), 2, Duration.ofMillis(90))
                                .withJitter(Jitter.DECORRELATED)
                                .withFloor(Duration.ofMillis(10)))
                        .text());
        assertEquals(
                "retry, backoff flat (90 ms, plus up to 20 % jitter)",
                Remedy.retry(Backoff.exponential("flat", Duration.ofMillis(90), 2, Duration.ofMillis(90))
                                .withJitter(Jitter.above(0.2)))
                        .text());
    }

    @Test
    void aBackoffOfListedDelaysNamesThem() {
        assertEquals(
                "retry, backoff listed (5 s, 1 min, no jitter)",
                Remedy.retry(Backoff.delays("listed", List.of(Duration.ofSeconds(5), Duration.ofMinutes(1))))
                        .text());
    }

    @Test
    void aHintRuleOfItsOwnIsNamed() {
        assertEquals(
                "refresh, a hint is the least wait, counted as at most 9 s",
                Remedy.refresh()
                        .withHint(HintRule.floor(0).withMax(Duration.ofSeconds(9)))
                        .text());
        assertEquals(
                "refresh, a hint is the least wait",
                Remedy.refresh().withHint(HintRule.floor(0)).text());
        assertEquals(
                "refresh, a hint decides the wait",
                Remedy.refresh().withHint(HintRule.exact(0)).text());
        assertEquals(
                "refresh, a hint decides the wait, from the backoff to 5 s more",
                Remedy.refresh()
                        .withHint(HintRule.clamp(0, Duration.ofSeconds(5)))
                        .text());
        assertEquals(
                "refresh, a hint is the longest wait",
                Remedy.refresh().withHint(HintRule.cap(0)).text());
        assertEquals(
                "refresh, hints are ignored",
                Remedy.refresh().withHint(HintRule.IGNORE).text());
    }
}
