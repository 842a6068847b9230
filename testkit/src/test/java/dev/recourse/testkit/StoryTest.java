package dev.recourse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StoryTest {

    private final ServerLog story = new ServerLog();

    @Test
    void nothingHappenedAtFirst() {
        assertEquals("nothing", story.toString());
    }

    @Test
    void whatHappenedStandsOnALineEach() {
        story.tell("handshake GET /doc: accept");
        story.tell("  message two\nlines\u0007");

        assertEquals("handshake GET /doc: accept\n  message two lines", story.toString());
    }

    @Test
    void onlyTheLastLinesAreKeptAndNoneIsLong() {
        for (int i = 1; i <= 103; i++) {
            story.tell(i + " " + "x".repeat(1_000));
        }

        assertTrue(story.toString().startsWith("3 earlier lines\n4 x"));
        assertTrue(story.toString().lines().allMatch(line -> line.length() <= 200));
        assertEquals(101, story.toString().lines().count());
    }
}
