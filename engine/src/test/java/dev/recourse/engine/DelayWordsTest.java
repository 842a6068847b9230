package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DelayWordsTest {

    private static final DelayWords ENGLISH = new DelayWords("1 second", "${n} seconds", "1 minute", "${n} minutes");

    private static String of(long millis) {
        return ENGLISH.of(Duration.ofMillis(millis));
    }

    @Test
    void keepsItsWords() {
        assertEquals("1 second", ENGLISH.second());
        assertEquals("${n} seconds", ENGLISH.seconds());
        assertEquals("1 minute", ENGLISH.minute());
        assertEquals("${n} minutes", ENGLISH.minutes());
    }

    @Test
    void roundsUpToSecondsAndMinutes() {
        assertEquals("1 second", of(-5));
        assertEquals("1 second", of(0));
        assertEquals("1 second", of(1_000));
        assertEquals("2 seconds", of(1_001));
        assertEquals("59 seconds", of(59_000));
        assertEquals("1 minute", of(59_001));
        assertEquals("1 minute", of(60_000));
        assertEquals("61 seconds", of(60_001));
        assertEquals("119 seconds", of(119_000));
        assertEquals("2 minutes", of(119_001));
        assertEquals("2 minutes", of(120_000));
        assertEquals("3 minutes", of(120_001));
    }

    @Test
    void namesTheLongestWait() {
        assertEquals("153722867280912931 minutes", ENGLISH.of(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)));
        assertEquals("1 second", ENGLISH.of(Duration.ofSeconds(Long.MIN_VALUE)));
    }

    @Test
    void putsTheNumberWhereverItsPlaceIs() {
        DelayWords words = new DelayWords("one", "after ${n}", "one long", "${n} (${n}) of ${m}");
        assertEquals("after 2", words.of(Duration.ofSeconds(2)));
        assertEquals("3 (3) of ${m}", words.of(Duration.ofMinutes(3)));
        assertEquals("some", new DelayWords("", "some", "", "").of(Duration.ofSeconds(2)));
        assertEquals("2", new DelayWords("", "${n}", "", "").of(Duration.ofSeconds(2)));
    }

    @Test
    void isEqualIfItReadsTheSame() {
        DelayWords same = new DelayWords("1 second", "${n} seconds", "1 minute", "${n} minutes");
        assertEquals(ENGLISH, same);
        assertEquals(ENGLISH.hashCode(), same.hashCode());
        assertEquals("[1 second, ${n} seconds, 1 minute, ${n} minutes]", same.toString());
        assertNotEquals(ENGLISH, new DelayWords(same.second(), same.seconds(), same.minute(), "minutes: ${n}"));
        assertNotEquals(ENGLISH, new DelayWords(same.second(), "", same.minute(), same.minutes()));
    }
}
