package dev.recourse.tools.simulate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void unitsStayWithTheirNumbers() {
        assertEquals(
                "after 6_min 14_s, up to 30_times, 1_×, 99_% of 10 servers, 3 scenarios, 2_s; 5 higher",
                Words.bound("after 6 min 14 s, up to 30 times, 1 ×, 99 % of 10 servers, 3 scenarios, 2 s; 5 higher")
                        .replace(Words.NO_BREAK, '_'));
    }
}
