package dev.recourse.tools.simulate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "40, 40 ms",
        "1500, 1.5 s",
        "2000, 2 s",
        "9960, 10 s",
        "48400, 48 s",
        "119999, 2 min",
        "120000, 2 min",
        "185000, 3 min 5 s",
        "7199000, 119 min 59 s",
        "7200000, 2 h",
        "5400000000, 1500 h",
        "12720000, 3 h 32 min"
    })
    void timesHaveAtMostTwoUnits(long millis, String text) {
        assertEquals(text, Numbers.time(millis));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1.04, 1.0", "9.94, 9.9", "10.4, 10", "1234.4, '1,234'", "Infinity, –", "NaN, –"})
    void factorsHaveTwoDigitsOrMore(double factor, String text) {
        assertEquals(text, Numbers.factor(factor));
    }

    @Test
    void whatNeverHappensHasNoTime() {
        assertEquals("never", Numbers.time(OptionalLong.empty()));
    }
}
