package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Dates as in RFC 3339, compared with {@code java.time}. */
class IsoDateProperties {

    private static final long YEAR_1 = -62_135_596_800L;
    private static final long YEAR_9999 = 253_370_764_800L;
    private static final String FORM =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?" + "(Z|[+-][0-9]{2}:[0-9]{2})";
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

    /** Rounded up. */
    private static long millis(Instant instant) {
        return instant.plusNanos(999_999).toEpochMilli();
    }

    @Property
    void aDateIsReadAsJavaReadsIt(
            @ForAll @LongRange(min = YEAR_1, max = YEAR_9999) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(min = -1_079, max = 1_079) int offset) {
        OffsetDateTime date = Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.ofTotalSeconds(offset * 60));
        String text = STRICT.format(date);
        OptionalLong expected = OptionalLong.of(millis(date.toInstant()));
        assertEquals(expected, IsoDate.epochMilli(text), text);
        assertEquals(expected, IsoDate.epochMilli(text.replace('T', ' ').replace('Z', 'z')), text);
    }

    @Property
    void aTextIsADateIfItIsOneForJava(@ForAll("texts") String text) {
        assertEquals(expected(text), IsoDate.epochMilli(text), text);
    }

    /** Java's offsets end at 18 hours, those of RFC 3339 at 23:59. */
    private static OptionalLong expected(String text) {
        if (!text.matches(FORM)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(millis(OffsetDateTime.parse(text, STRICT).toInstant()));
        } catch (DateTimeParseException e) {
            return OptionalLong.empty();
        }
    }

    @Example
    void aLeapSecondCountsAsTheOneBeforeIt() {
        assertEquals(IsoDate.epochMilli("2016-12-31T23:59:59Z"), IsoDate.epochMilli("2016-12-31T23:59:60Z"));
    }

    @Example
    void offsetsGoUpToADay() {
        assertEquals(IsoDate.epochMilli("2016-01-01T00:00:59Z"), IsoDate.epochMilli("2016-01-01T23:59:59+23:59"));
        assertEquals(OptionalLong.empty(), IsoDate.epochMilli("2016-01-01T00:00:00+24:00"));
        assertEquals(OptionalLong.empty(), IsoDate.epochMilli("2016-01-01T00:00:00+00:60"));
    }

    @Example
    void aTinyPartOfASecondIsRoundedUp() {
        String day = "1970-01-01T00:00:00.";
        assertEquals(OptionalLong.of(0), IsoDate.epochMilli(day + "0".repeat(400) + "Z"));
        assertEquals(OptionalLong.of(1), IsoDate.epochMilli(day + "0".repeat(400) + "1Z"));
        assertEquals(OptionalLong.empty(), IsoDate.epochMilli(day + "Z"));
        assertEquals(OptionalLong.empty(), IsoDate.epochMilli(day + "5"));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> dates = Combinators.combine(
                        Arbitraries.of("0000", "1999", "2000", "2023", "2024", "9999"),
                        Arbitraries.of("00", "01", "02", "04", "12", "13"),
                        Arbitraries.of("00", "01", "28", "29", "30", "31", "32"),
                        Arbitraries.of("00", "12", "23", "24"),
                        Arbitraries.of("00", "59", "60"),
                        Arbitraries.of("00", "59", "61"),
                        Arbitraries.of("Z", ".5Z", ".0001Z", "+01:30", "-18:00", "+0130", "", ".Z", "+01:3", "Z "))
                .as((year, month, day, hour, minute, second, zone) ->
                        year + "-" + month + "-" + day + "T" + hour + ":" + minute + ":" + second + zone);
        Arbitrary<String> damaged = Combinators.combine(
                        dates,
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.strings().withChars("09:-+.Z/\u0661").ofMaxLength(2))
                .as((text, at, length, by) -> new StateTextProperties.Edit(at, length, by).of(text));
        return Arbitraries.oneOf(List.of(dates, damaged, Arbitraries.strings().ofMaxLength(30)));
    }
}
