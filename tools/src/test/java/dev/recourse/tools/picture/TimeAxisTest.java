package dev.recourse.tools.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S,        '0'",
        "PT0.003S,    '0, 1 ms, 2 ms, 3 ms'",
        "PT0.9S,      '0, 200 ms, 400 ms, 600 ms, 800 ms'",
        "PT1.8S,      '0, 0.5 s, 1 s, 1.5 s'",
        "PT36S,       '0, 10 s, 20 s, 30 s'",
        "PT15M,       '0, 5 min, 10 min, 15 min'",
        "PT120H,      '0, 2 d, 4 d'",
        "PT7H30M,     '0, 2 h, 4 h, 6 h'",
        "P365D,       '0, 100 d, 200 d, 300 d'",
    })
    void ticksAreFewAndEasyToAddUp(Duration longest, String labels) {
        TimeAxis axis = new TimeAxis(longest.toMillis(), 0, 100);
        List<String> ticks = axis.ticks().stream().map(axis::label).toList();
        assertEquals(labels, String.join(", ", ticks));
    }
}
