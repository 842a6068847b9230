package dev.recourse.tools.simulate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @Test
    void ticksAreEasyToAddUp() {
        assertEquals(List.of(0L, 100_000L, 200_000L, 300_000L), Ticks.upTo(333_000));
        assertEquals(List.of(0L, 5L, 10L), Ticks.upTo(11.5));
        assertEquals(List.of(0L, 1L), Ticks.upTo(1.15));
        assertEquals(List.of(0L), Ticks.upTo(0.01), "requests are whole");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "500, 500", "9999, '9,999'", "50000, 50k", "999900, 999.9k", "1000000, 1M", "2500000, 2.5M"})
    void largeNumbersAreShort(long number, String text) {
        assertEquals(text, Ticks.label(number));
    }
}
