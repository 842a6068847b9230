package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The examples of RFC 9110, and what lies around them. */
class RetryAfterTest {

    private static final Instant NOW = Instant.parse("1994-11-06T08:48:37Z");

    @Test
    void readsAllThreeFormsOfADate() {
        for (String date : List.of(
                "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994")) {
            assertEquals(OptionalLong.of(60_000), read(date, NOW), date);
        }
        assertEquals(OptionalLong.of(60_000), read("Sun Nov 06 08:49:37 1994", NOW));
    }

    @Test
    void readsSeconds() {
        assertEquals(OptionalLong.of(120_000), read("120"));
        assertEquals(OptionalLong.of(0), read("0", NOW));
        assertEquals(OptionalLong.of(7_000), read(" 007\t"));
    }

    @Test
    void aDateNeedsTheTimeOfDay() {
        assertEquals(OptionalLong.empty(), read("Fri, 31 Dec 1999 23:59:59 GMT"));
    }

    @Test
    void aPastDateIsNow() {
        assertEquals(OptionalLong.of(0), read("Sun, 06 Nov 1994 08:48:36 GMT", NOW));
        assertEquals(OptionalLong.of(0), read("Thu, 01 Jan 1970 00:00:00 GMT", NOW));
    }

    @Test
    void aDateWithinThisSecondIsNow() {
        assertEquals(OptionalLong.of(0), read("Sun, 06 Nov 1994 08:48:37 GMT", NOW.plusMillis(500)));
    }

    @Test
    void aPartOfAMillisecondIsRoundedUp() {
        Instant later = NOW.plusNanos(999_000_001);
        assertEquals(OptionalLong.of(59_001), read("Sun, 06 Nov 1994 08:49:37 GMT", later));
    }

    @Test
    void aHugeNumberGivesTheLongestHint() {
        assertEquals(OptionalLong.of(Long.MAX_VALUE), read("9".repeat(400)));
        assertEquals(OptionalLong.of(9_223_372_036_854_774_000L), read("9223372036854774"));
        assertEquals(OptionalLong.of(Long.MAX_VALUE), read("9223372036854776"));
    }

    @Test
    void otherTextGivesNoHint() {
        for (String text : List.of(
                "",
                " ",
                "-1",
                "+1",
                "1.5",
                "1e3",
                "0x10",
                "1 2",
                "soon",
                "\u0661",
                "Sun, 06 Nov 1994 08:49:37 UTC",
                "Sun, 6 Nov 1994 08:49:37 GMT",
                "sun, 06 nov 1994 08:49:37 gmt",
                "Sun, 06 Nov 1994 24:00:00 GMT",
                "Sun, 06 Nov 1994 08:60:37 GMT",
                "Sun, 06 Nov 1994 08:49:61 GMT",
                "Wed, 30 Feb 1994 08:49:37 GMT",
                "Sunday, 06-Nov-1994 08:49:37 GMT GMT GMT",
                "Sun, 00 Nov 1994 08:49:37 GMT",
                "1994-11-06T08:49:37Z")) {
            assertEquals(OptionalLong.empty(), read(text, NOW), text);
        }
    }

    @Test
    void aLeapSecondIsTheSecondBeforeIt() {
        assertEquals(OptionalLong.of(22_000), read("Sun, 06 Nov 1994 08:48:60 GMT", NOW));
    }

    @Test
    void fiftyYearsBackAreFiftyYearsAhead() {
        Instant now = Instant.parse("2094-01-01T00:00:00Z");
        assertEquals(true, read("Friday, 01-Jan-44 00:00:00 GMT", now).orElseThrow() > 0);
    }

    @Test
    void twoDigitsMayBeOfTheNextCentury() {
        Instant now = Instant.parse("2094-01-01T00:00:00Z");
        long days = ChronoUnit.DAYS.between(LocalDate.of(2094, 1, 1), LocalDate.of(2140, 1, 1));
        assertEquals(OptionalLong.of(days * 86_400_000), read("Friday, 01-Jan-40 00:00:00 GMT", now));
    }

    @Test
    void twoDigitsAreOfTheHundredYearsAroundNow() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        assertEquals(OptionalLong.of(0), read("Friday, 01-Jan-77 00:00:00 GMT", now));
        assertEquals(OptionalLong.of(1_577_836_800_000L), read("Wednesday, 01-Jan-76 00:00:00 GMT", now));
    }

    private static OptionalLong read(String text) {
        return millis(RetryAfter.read(text));
    }

    private static OptionalLong read(String text, Instant now) {
        return millis(RetryAfter.read(text, now));
    }

    static OptionalLong millis(Optional<Duration> hint) {
        return hint.map(Duration::toMillis).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
