package dev.recourse.tools.duration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({"0ms, 0", "999ms, 999", "90s, 90000", "2m, 120000", "36h, 129600000", "1d, 86400000"})
    void aDurationIsWrittenInItsLargestWholeUnit(String text, long millis) {
        assertEquals(text, DurationText.of(Duration.ofMillis(millis)));
        assertEquals(Optional.of(Duration.ofMillis(millis)), DurationText.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "s", "5 s", "-5s", "+5s", "05s", "1.5s", "5S", "5us", "5s5s", "٥s", "99999999999d"})
    void anythingElseIsNotADuration(String text) {
        assertEquals(Optional.empty(), DurationText.read(text));
    }
}
