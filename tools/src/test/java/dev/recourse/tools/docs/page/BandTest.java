package dev.recourse.tools.docs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, at once",
        "0, 500, 0 to 500 ms",
        "250, 1000, 0.25 to 1 s",
        "30000, 36000, 30 to 36 s",
        "60000, 60000, 60 s",
        "60000, 119999, 60 to 119.999 s",
        "2500, 303000, 2.5 s to 5:03 minutes",
        "60000, 120000, 60 s to 2 minutes",
        "61000, 303000, 61 s to 5:03 minutes",
        "0, 303000, 0 s to 5:03 minutes",
        "750000, 900000, 12:30 to 15 minutes",
        "900000, 900000, 15 minutes",
        "840000, 840001, 14 minutes",
        "600000, 3600000, 10 minutes to 1 hour",
        "3900000, 3900000, 1:05 hours",
        "3661000, 90061000, 1:01:01 to 25:01:01 hours",
    })
    void timesAreInWords(long min, long max, String words) {
        assertEquals(words, new Band(min, max).text());
    }

    @ParameterizedTest
    @CsvSource({"750000, 900000, 12:30 and 15 minutes", "15000, 900000, 15 s and 15 minutes"})
    void timesAreInWordsAfterBetween(long min, long max, String words) {
        assertEquals(words, new Band(min, max).between());
    }
}
