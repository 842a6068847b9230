package dev.recourse.engine;

import static dev.recourse.engine.RetryAfterTest.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Reads a header that may hold any text. */
class RetryAfterProperties {

    private static final DateTimeFormatter IMF_FIXDATE = form("EEE, dd MMM uuuu HH:mm:ss 'GMT'");
    private static final DateTimeFormatter RFC_850 = form("EEEE, dd-MMM-uu HH:mm:ss 'GMT'");
    private static final DateTimeFormatter ASCTIME = form("EEE MMM ppd HH:mm:ss uuuu");
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";
    private static final long YEAR_0 = -62_167_219_200L;
    private static final long YEAR_9999 = 253_402_300_799L;

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }

    @Property
    void anyTextIsAHintOrNone(@ForAll("texts") String text, @ForAll("instants") Instant now) {
        assertTrue(read(text).orElse(0) >= 0);
        assertTrue(read(text, now).orElse(0) >= 0);
        assertTrue(millis(RetryAfter.readMillis(text)).orElse(0) >= 0);
        assertEquals(
                HttpDate.read(text, now).map(date -> millisBetween(now, date.getEpochSecond())),
                HttpDate.read(text, now).map(date -> read(text, now).orElseThrow()));
    }

    @Property
    void onlyNumbersAndDatesAreHints(@ForAll("texts") String text, @ForAll("instants") Instant now) {
        List<String> values = values(text);
        boolean hasNumber = values.stream().anyMatch(value -> value.matches(NUMBER));
        assertEquals(hasNumber, read(text).isPresent());
        assertEquals(read(text).isPresent(), millis(RetryAfter.readMillis(text)).isPresent());
        boolean mayHaveDate = text.matches("(?s).*(, [0-9].* GMT|[A-Z][a-z]{2} [A-Z].* [0-9]{4}).*");
        assertTrue(read(text, now).isEmpty() || hasNumber || mayHaveDate);
    }

    @Property
    void aNumberIsReadAsJavaReadsIt(
            @ForAll @NumericChars @StringLength(min = 1, max = 40) String digits,
            @ForAll @NumericChars @StringLength(max = 40) String decimals,
            @ForAll boolean isNegative) {
        String text = (isNegative ? "-" : "") + digits + (decimals.isEmpty() ? "" : "." + decimals);
        BigDecimal number = new BigDecimal(text);
        OptionalLong seconds = OptionalLong.of(bounded(number.movePointRight(3)));
        assertEquals(seconds, read(text));
        assertEquals(seconds, read(" " + text + "\t", Instant.EPOCH));
        assertEquals(OptionalLong.of(bounded(number)), millis(RetryAfter.readMillis(text)));
    }

    /** The next whole number from 0 to {@code Long.MAX_VALUE}. */
    private static long bounded(BigDecimal number) {
        return number.max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    @Property
    void theFirstValueThatCanBeReadCounts(
            @ForAll @Size(min = 1, max = 4) List<@From("values") String> values, @ForAll("instants") Instant now) {
        Optional<OptionalLong> first = values.stream()
                .map(value -> read(value, now))
                .filter(OptionalLong::isPresent)
                .findFirst();
        assertEquals(first.orElse(OptionalLong.empty()), read(String.join(", ", values), now));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "90",
                "1.5",
                "-3",
                "soon",
                "",
                "1e3",
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                "Sun, 31 Feb 1994 08:49:37 GMT");
    }

    private static List<String> values(String text) {
        return Stream.of(text.split(",")).map(String::strip).toList();
    }

    @Property
    void aDateWithAFullYearIsReadAsJavaReadsIt(
            @ForAll @LongRange(min = YEAR_0, max = YEAR_9999) long second, @ForAll("instants") Instant now) {
        LocalDateTime date = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        OptionalLong expected = OptionalLong.of(millisBetween(now, second));
        assertEquals(expected, read(IMF_FIXDATE.format(date), now));
        assertEquals(expected, read(ASCTIME.format(date), now));
    }

    @Property
    void aDateWithTwoDigitsIsOfTheHundredYearsAroundNow(
            @ForAll @IntRange(min = 1900, max = 2100) int thisYear,
            @ForAll @IntRange(min = -49, max = 49) int ahead,
            @ForAll @IntRange(max = 364) int day,
            @ForAll @IntRange(max = 86_399) int second) {
        Instant now = LocalDateTime.of(thisYear, 6, 15, 12, 0).toInstant(ZoneOffset.UTC);
        LocalDateTime date =
                LocalDateTime.of(thisYear + ahead, 1, 1, 0, 0).plusDays(day).plusSeconds(second);
        assertEquals(
                OptionalLong.of(millisBetween(now, date.toEpochSecond(ZoneOffset.UTC))),
                read(RFC_850.format(date), now));
    }

    @Property
    void aDateThatDoesNotExistGivesNoHint(
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll("months") String month,
            @ForAll @IntRange(min = 1990, max = 2110) int year,
            @ForAll @IntRange(max = 30) int hour,
            @ForAll @IntRange(max = 70) int minute,
            @ForAll @IntRange(max = 70) int second) {
        String text = String.format(
                Locale.ROOT, "Mon, %02d %s %04d %02d:%02d:%02d GMT", day, month, year, hour, minute, second);
        boolean exists = isDay(day, month, year) && hour < 24 && minute < 60 && second <= 60;
        assertEquals(exists, read(text, Instant.EPOCH).isPresent(), text);
    }

    private static boolean isDay(int day, String month, int year) {
        int length = java.time.Month.from(
                        DateTimeFormatter.ofPattern("MMM", Locale.US).parse(month))
                .length(java.time.Year.isLeap(year));
        return day <= length;
    }

    /** The time from the nearest instant that a {@code long} of milliseconds can say. */
    private static long millisBetween(Instant now, long second) {
        Instant earliest = Instant.ofEpochMilli(-Long.MAX_VALUE);
        Duration left = Duration.between(now.isBefore(earliest) ? earliest : now, Instant.ofEpochSecond(second));
        if (left.isNegative()) {
            return 0;
        }
        boolean fits = left.toSeconds() < Long.MAX_VALUE / 1_000;
        return fits ? left.plusNanos(999_999).toMillis() : Long.MAX_VALUE;
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.longs().between(YEAR_0, YEAR_9999),
                                Arbitraries.integers().between(0, 999_999_999))
                        .as(Instant::ofEpochSecond),
                Arbitraries.of(Instant.EPOCH, Instant.MIN, Instant.MAX, Instant.parse("1994-11-06T08:49:36.5Z")));
    }

    @Provide
    Arbitrary<String> months() {
        return Arbitraries.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> valid = Arbitraries.of(List.of(
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                "120",
                "299.997",
                "soon, 90",
                "Sun, 06 Nov 1994 08:49:37 GMT, 90",
                "9223372036854775"));
        Arbitrary<String> damaged = Combinators.combine(
                        valid,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.strings()
                                .withChars("0123456789 .:,-GMTSunov\u0660\u00a0\t")
                                .ofMaxLength(2))
                .as((text, at, length, by) -> new StateTextProperties.Edit(at, length, by).of(text));
        return Arbitraries.oneOf(damaged, damaged, Arbitraries.strings().ofMaxLength(60));
    }

    private static OptionalLong read(String text) {
        return millis(RetryAfter.read(text));
    }

    private static OptionalLong read(String text, Instant now) {
        return millis(RetryAfter.read(text, now));
    }
}
