package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberStyleTest {

    private static final NumberStyle ENGLISH = NumberStyle.of("-1,234,567.8", 4);
    private static final NumberStyle HINDI = NumberStyle.of("-12,34,567.8", 4);
    private static final NumberStyle SPANISH = NumberStyle.of("-1.234.567,8", 5);
    private static final NumberStyle EGYPTIAN = NumberStyle.of("\u061c-١٬٢٣٤٬٥٦٧٫٨", 4);
    /** Its digits are beyond the basic plane. */
    private static final NumberStyle CHAKMA = NumberStyle.of("-𑄷𑄸,𑄹𑄺,𑄻𑄼𑄽.𑄾", 4);

    @Test
    void digitsAreGroupedFromTheRight() {
        assertEquals("999", ENGLISH.of(999));
        assertEquals("1,000", ENGLISH.of(1_000));
        assertEquals("-12,345", ENGLISH.of(-12_345));
        assertEquals("123,456,789", ENGLISH.of(123_456_789));
        assertEquals("0", ENGLISH.of(0));
    }

    @Test
    void groupsBeforeTheLastMayBeShorter() {
        assertEquals("12,34,567", HINDI.of(1_234_567));
        assertEquals("1,00,00,000", HINDI.of(10_000_000));
        assertEquals("-1,23,45,678.25", HINDI.of(new BigDecimal("-12345678.25")));
    }

    @Test
    void shortNumbersMayHaveNoGroups() {
        assertEquals("1234", SPANISH.of(1_234));
        assertEquals("-1234,50", SPANISH.of(new BigDecimal("-1234.50")));
        assertEquals("12.345", SPANISH.of(12_345));
        assertEquals("-12.345,5", SPANISH.of(new BigDecimal("-12345.5")));
    }

    @Test
    void digitsAndMinusAreThoseOfTheLocale() {
        assertEquals("\u061c-١٬٢٣٤", EGYPTIAN.of(-1_234));
        assertEquals("٠٫٥", EGYPTIAN.of(new BigDecimal("0.5")));
        assertEquals("𑄷𑄸,𑄹𑄺,𑄻𑄼𑄽", CHAKMA.of(1_234_567));
        assertEquals("-𑄷.𑄶𑄾", CHAKMA.of(new BigDecimal("-1.08")));
        assertEquals("𑄿", CHAKMA.of(9));
    }

    @Test
    void theLargestNumbersFit() {
        assertEquals("-9,223,372,036,854,775,808", ENGLISH.of(Long.MIN_VALUE));
        assertEquals("9.223.372.036.854.775.807", SPANISH.of(Long.MAX_VALUE));
        assertEquals("-9223372036854775808", NumberStyle.PLAIN.of(Long.MIN_VALUE));
    }

    @Test
    void plainNumbersHaveNoGroups() {
        assertEquals("-1000000", NumberStyle.PLAIN.of(-1_000_000));
        assertEquals("1000000.50", NumberStyle.PLAIN.of(new BigDecimal("1000000.50")));
    }

    @Test
    void decimalsAreAllWritten() {
        assertEquals("0.00", ENGLISH.of(new BigDecimal("0.00")));
        assertEquals("-0.000001", ENGLISH.of(new BigDecimal("-0.000001")));
        assertEquals("1,500", ENGLISH.of(new BigDecimal("1.5E+3")));
        assertEquals("1,000,000,000", ENGLISH.of(new BigDecimal("1E+9")));
        assertEquals("1,234.5678901", ENGLISH.of(new BigDecimal("1234.5678901")));
    }

    @Test
    void whatIsTooLongToReadIsBounded() {
        assertEquals("1E+2000000000", ENGLISH.of(new BigDecimal("1E+2000000000")));
        assertEquals("1E-2000000000", ENGLISH.of(new BigDecimal("1E-2000000000")));
        String many = ENGLISH.of(new BigDecimal("7".repeat(1_000)));
        assertEquals("7".repeat(ShownText.MOST - 1) + "…", many);
    }

    @Test
    void samplesThatAreNotTheNumberAreRefused() {
        for (String sample : List.of(
                "",
                "-",
                "1,234,567",
                "1234567",
                "-1,2,34,567.8",
                "-1,234.567,8",
                "-1,234,567,8",
                "-1,234,567.8 ",
                "-1,234,5678",
                "-1,234,567.9",
                "-7,654,321.8")) {
            assertThrows(IllegalArgumentException.class, () -> NumberStyle.of(sample, 4), sample);
        }
        assertThrows(IllegalArgumentException.class, () -> NumberStyle.of("-1,234,567.8", 3));
    }

    @Test
    void stylesAreEqualByValue() {
        assertEquals(NumberStyle.of("-1,234,567.8", 4), ENGLISH);
        assertEquals(NumberStyle.of("-1,234,567.8", 4).hashCode(), ENGLISH.hashCode());
        assertNotEquals(ENGLISH, NumberStyle.of("-1,234,567.8", 5));
        assertNotEquals(ENGLISH, NumberStyle.of("-1,234,567·8", 4));
        assertNotEquals(ENGLISH, "-1,234,567.8");
        assertEquals("-12,34,567.8", HINDI.toString());
    }

    @Test
    void aStyleIsGivenByItsSample() {
        for (NumberStyle style : List.of(ENGLISH, HINDI, SPANISH, EGYPTIAN, CHAKMA, NumberStyle.PLAIN)) {
            assertEquals(style, NumberStyle.of(style.sample(), style.leastGrouped()));
            assertEquals(style.sample(), style.of(new BigDecimal("-1234567.8")));
        }
    }
}
