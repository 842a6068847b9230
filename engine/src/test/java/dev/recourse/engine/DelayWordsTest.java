package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DelayWordsTest {

    private static final DelayWords WORDS = new DelayWords(n -> n + " s", n -> n + " min");

    private static String of(long millis) {
        return WORDS.of(Duration.ofMillis(millis));
    }

    @Test
    void roundsUpToSecondsAndMinutes() {
        assertEquals("1 s", of(-5));
        assertEquals("1 s", of(0));
        assertEquals("1 s", of(1_000));
        assertEquals("2 s", of(1_001));
        assertEquals("59 s", of(59_000));
        assertEquals("1 min", of(59_001));
        assertEquals("1 min", of(60_000));
        assertEquals("61 s", of(60_001));
        assertEquals("119 s", of(119_000));
        assertEquals("2 min", of(119_001));
        assertEquals("2 min", of(120_000));
        assertEquals("3 min", of(120_001));
    }

    @Test
    void namesTheLongestWait() {
        assertEquals("153722867280912931 min", WORDS.of(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)));
        assertEquals("1 s", WORDS.of(Duration.ofSeconds(Long.MIN_VALUE)));
    }
}
