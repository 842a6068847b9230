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

/** The examples of RFC 9110, and texts close to them. */
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
        assertEquals(OptionalLong.of(9_223_372_036_854_775_000L), read("9223372036854775"));
        assertEquals(OptionalLong.of(Long.MAX_VALUE), read("9223372036854776"));
    }

    @Test
    void readsDecimalsRoundedUpToTheMillisecond() {
        assertEquals(OptionalLong.of(299_997), read("299.997"));
        assertEquals(OptionalLong.of(2_000), read("2.0", NOW));
        assertEquals(OptionalLong.of(529), read("0.529"));
        assertEquals(OptionalLong.of(1_500), read("1.5"));
        assertEquals(OptionalLong.of(1_001), read("1.0000001"));
        assertEquals(OptionalLong.of(1_000), read("1." + "0".repeat(400)));
        assertEquals(OptionalLong.of(Long.MAX_VALUE), read("9223372036854775.8071"));
    }

    @Test
    void aNegativeDelayIsNow() {
        assertEquals(OptionalLong.of(0), read("-1"));
        assertEquals(OptionalLong.of(0), read("-0.5", NOW));
        assertEquals(OptionalLong.of(0), readMillis("-1500"));
    }

    @Test
    void ofSeveralValuesTheFirstThatCanBeReadCounts() {
        assertEquals(OptionalLong.of(90_000), read("soon, 90"));
        assertEquals(OptionalLong.of(90_000), read("90, 120", NOW));
        assertEquals(OptionalLong.of(90_000), read(", ,90,"));
        assertEquals(OptionalLong.of(60_000), read("soon, Sun, 06 Nov 1994 08:49:37 GMT, 90", NOW));
        assertEquals(OptionalLong.of(60_000), read("Sun Nov  6 08:49:37 1994,90", NOW));
        assertEquals(OptionalLong.of(90_000), read("Sun, 06 Nov 1994 08:49:37 GMT, 90"));
        assertEquals(OptionalLong.of(90_000), read("Sun, 31 Feb 1994 08:49:37 GMT, 90", NOW));
        assertEquals(OptionalLong.empty(), read("soon, later", NOW));
    }

    @Test
    void readsMilliseconds() {
        assertEquals(OptionalLong.of(1_500), readMillis(" 1500 "));
        assertEquals(OptionalLong.of(1_501), readMillis("1500.2"));
        assertEquals(OptionalLong.of(1_500), readMillis("soon, 1500.0"));
        assertEquals(OptionalLong.of(Long.MAX_VALUE), readMillis("9".repeat(400)));
        assertEquals(OptionalLong.empty(), readMillis("Sun, 06 Nov 1994 08:49:37 GMT"));
        assertEquals(OptionalLong.empty(), readMillis(""));
    }

    @Test
    void aDateIsAnInstant() {
        assertEquals(Optional.of(NOW), HttpDate.read(" Sun, 06 Nov 1994 08:48:37 GMT\t", Instant.EPOCH));
        assertEquals(Optional.empty(), HttpDate.read("Sun, 06 Nov 1994 08:48:37 GMT, 90", Instant.EPOCH));
    }

    @Test
    void otherTextGivesNoHint() {
        for (String text : List.of(
                "",
                " ",
                "+1",
                "-",
                "-x",
                "- 1",
                "--1",
                ".5",
                "1.",
                "1.5.2",
                "1.-5",
                ".",
                "1e3",
                "0x10",
                "1 2",
                "soon",
                "\u0661",
                "Sun, 06 Nov 1994 08:49:37 UTC",
                "Sun, 6 Nov 1994 08:49:37 GMT",
                "Sun,  6 Nov 1994 08:49:37 GMT",
                "Sun Nov 6 08:49:37 1994",
                "Sun Nov  6 08:49:37 94",
                "Sunday, 06 Nov 1994 08:49:37 GMT",
                "Sun, 06-Nov-94 08:49:37 GMT",
                "Sun, 06 nov 1994 08:49:37 GMT",
                "Sun, 06 ovD 1994 08:49:37 GMT",
                "Sun, 06 Nov 199x 08:49:37 GMT",
                "Day, 06 Nov 1994 08:49:37 GMT",
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

    private static OptionalLong readMillis(String text) {
        return millis(RetryAfter.readMillis(text));
    }

    static OptionalLong millis(Optional<Duration> hint) {
        return hint.map(Duration::toMillis).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
