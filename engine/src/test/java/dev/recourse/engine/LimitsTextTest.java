package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTextTest {

    @Test
    void limitsAreShownInWords() {
        assertEquals("10 retries, 2 refreshes, 5 redirects and 15 steps in all, within 15 min", Limits.DEFAULT.text());
        assertEquals(
                "1 retry, 1 refresh, 1 redirect and 1 step in all, within 1.5 s",
                Limits.DEFAULT
                        .withRetries(1)
                        .withRefreshes(1)
                        .withRedirects(1)
                        .withSteps(1)
                        .withElapsed(Duration.ofMillis(1_500))
                        .text());
    }

    @Test
    void theRestAndTheLimitsOfCallsFollow() {
        assertEquals(
                "60 retries, 2 refreshes, 5 redirects and 64 steps in all, within 15 min, then a rest of 10 min; in a"
                        + " call 10 retries and 64 steps in all",
                Limits.DEFAULT
                        .withRetries(60)
                        .withSteps(64)
                        .withCallRetries(10)
                        .withRest(Duration.ofMinutes(10))
                        .text());
    }
}
