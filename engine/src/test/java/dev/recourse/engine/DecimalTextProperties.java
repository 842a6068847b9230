package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Numbers as texts, compared with {@link BigDecimal}. */
class DecimalTextProperties {

    private static final String DECIMAL = "-?[0-9]+(\\.[0-9]+)?";

    @Property
    void numbersAreComparedAsJavaComparesThem(@ForAll("decimals") String one, @ForAll("decimals") String other) {
        assertEquals(
                Integer.signum(new BigDecimal(one).compareTo(new BigDecimal(other))),
                Integer.signum(DecimalText.compare(one, other)));
    }

    @Property
    void aNumberIsTheSameWithMoreZeros(@ForAll("decimals") String number, @ForAll @IntRange(max = 3) int zeros) {
        String sign = number.startsWith("-") ? "-" : "";
        String longer = sign + "0".repeat(zeros) + number.substring(sign.length());
        assertEquals(0, DecimalText.compare(number, number.contains(".") ? longer + "0".repeat(zeros) : longer));
    }

    @Property
    void onlyDecimalNumbersAreRead(@ForAll("texts") String text) {
        assertEquals(text.matches(DECIMAL), DecimalText.isDecimal(text, 0, text.length()));
        assertEquals(text.matches(DECIMAL), DecimalText.isDecimal("1" + text + "e", 1, text.length() + 1));
    }

    @Property
    void aProductIsRoundedUp(
            @ForAll("positive") String number, @ForAll @LongRange(min = 1, max = 86_400_000) long unit) {
        assertEquals(
                new BigDecimal(number)
                        .multiply(BigDecimal.valueOf(unit))
                        .setScale(0, RoundingMode.CEILING)
                        .min(BigDecimal.valueOf(Long.MAX_VALUE))
                        .longValueExact(),
                DecimalText.times("x" + number, 1, number.length() + 1, unit));
    }

    @Property
    void aPlainNumberIsTheSameNumber(
            @ForAll("decimals") String number,
            @ForAll @IntRange(min = -40, max = 40) int exponent,
            @ForAll("marks") String mark) {
        String text = number + mark + (exponent >= 0 && mark.endsWith("+") ? "" + exponent : Math.abs(exponent));
        BigDecimal expected = new BigDecimal(text);
        String plain = DecimalText.plain(text);
        assertTrue(plain.matches(DECIMAL), plain);
        assertEquals(0, expected.compareTo(new BigDecimal(plain)));
    }

    @Property
    void anyOtherTextStaysAsItIs(@ForAll("texts") String text) {
        boolean hasExponent = text.matches(DECIMAL + "[eE][+-]?[0-9]+");
        assertTrue(hasExponent || DecimalText.plain(text).equals(text), text);
    }

    @Example
    void aHugeExponentIsBounded() {
        assertEquals("5" + "0".repeat(999), DecimalText.plain("5e" + "9".repeat(400)));
        assertEquals("-0." + "0".repeat(998) + "5", DecimalText.plain("-5e-2147483648"));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("e", "E", "e+", "E+", "e-", "E-");
    }

    @Provide
    Arbitrary<String> positive() {
        return decimals().map(number -> number.startsWith("-") ? number.substring(1) : number);
    }

    @Provide
    Arbitrary<String> decimals() {
        Arbitrary<String> few =
                Arbitraries.strings().withChars("0019").ofMinLength(1).ofMaxLength(3);
        Arbitrary<String> many = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(25);
        Arbitrary<String> digits = Arbitraries.oneOf(few, many);
        return Combinators.combine(Arbitraries.of("", "-"), digits, digits.optional())
                .as((sign, whole, part) ->
                        sign + whole + part.map(decimals -> "." + decimals).orElse(""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("019.-eE+\u0660 ").ofMaxLength(7),
                Arbitraries.strings().ofMaxLength(5));
    }
}
