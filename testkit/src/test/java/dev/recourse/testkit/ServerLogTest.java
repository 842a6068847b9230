package dev.recourse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ServerLogTest {

    private final ServerLog log = new ServerLog();

    @Test
    void anEmptyLogSaysNothing() {
        assertEquals("nothing", log.toString());
    }

    @Test
    void eachEventIsALine() {
        log.add("handshake GET /doc: accept");
        log.add("  message two\nlines\u0007");

        assertEquals("handshake GET /doc: accept\n  message two lines", log.toString());
    }

    @Test
    void onlyTheLastLinesAreKeptAndLongOnesAreCut() {
        for (int i = 1; i <= 103; i++) {
            log.add(i + " " + "x".repeat(1_000));
        }

        assertTrue(log.toString().startsWith("3 earlier lines\n4 x"));
        assertTrue(log.toString().lines().allMatch(line -> line.length() <= 200));
        assertEquals(101, log.toString().lines().count());
    }
}
