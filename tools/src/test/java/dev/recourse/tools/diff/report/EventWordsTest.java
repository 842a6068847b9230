package dev.recourse.tools.diff.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventWordsTest {

    private static String retry(Map<String, Object> wait) {
        Map<String, Object> decision = new HashMap<>(wait);
        decision.put("decision", "retry");
        return EventWords.decision(decision);
    }

    @Test
    void aFixedWaitIsShown() {
        assertEquals("tries again at once", retry(Map.of("delayMs", 0L)));
        assertEquals("tries again after 1 min 30 s", retry(Map.of("delayMs", 90_000L)));
    }

    @Test
    void aRandomWaitIsShownWithItsBounds() {
        assertEquals(
                "tries again after a random wait of 250 ms to 5 s",
                retry(Map.of("delayMs", 250L, "shortestDelayMs", 250L, "longestDelayMs", 5_000L)));
        assertEquals(
                "tries again after a random wait of up to 5 s",
                retry(Map.of("delayMs", 0L, "shortestDelayMs", 0L, "longestDelayMs", 5_000L)));
        assertEquals(
                "tries again after a random wait of at least 250 ms",
                retry(Map.of("delayMs", 250L, "shortestDelayMs", 250L)));
        assertEquals(
                "tries again after 2 s if the random number from 0 to 1 is 0.5",
                retry(Map.of("delayMs", 2_000L, "draw", 0.5)));
    }

    @Test
    void aGiveUpSaysWhy() {
        assertEquals("has given up already", EventWords.decision(Map.of("decision", "give-up", "cause", "given-up")));
        assertEquals(
                "gives up, because its retries are used up",
                EventWords.decision(Map.of("decision", "give-up", "cause", "retries-spent")));
        assertEquals(
                "gives up, as the catalog says, and starts again by itself after 10 min",
                EventWords.decision(Map.of("decision", "give-up", "cause", "not-recoverable", "restMs", 600_000L)));
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertEquals(
                "has no rules for this domain",
                EventWords.decision(Map.of("error", "the catalog has no domain 'x', but y", "missingDomain", "x")));
        assertEquals(
                "cannot read it: status 200 is not a failure",
                EventWords.decision(Map.of("error", "status 200 is not a failure")));
    }

    @Test
    void textFromOutsideIsEscaped() {
        assertEquals(
                "close/4001 happens, with the reason '\\u001B[31mred'",
                EventWords.events(
                        List.of(Map.of(
                                "event", "failed", "domain", "close", "code", "4001", "reason", "\u001b[31mred")),
                        Optional.empty()));
    }
}
