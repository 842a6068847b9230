package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumberStyleProperties {

    /**
     * The signs of a style.
     *
     * @param sizes the sizes of groups, the last first
     */
    private record Signs(String minus, int zero, String group, String point, List<Integer> sizes, int leastGrouped) {

        NumberStyle style() {
            List<String> groups = groups("1234567");
            return NumberStyle.of(minus + String.join(group, groups) + point + digits("8"), leastGrouped);
        }

        /** A whole number in digits of programs, cut into groups. */
        List<String> groups(String whole) {
            int size = sizes.get(0);
            String[] groups = {};
            String rest = whole;
            while (rest.length() > size) {
                groups = prepended(digits(rest.substring(rest.length() - size)), groups);
                rest = rest.substring(0, rest.length() - size);
                size = sizes.get(1);
            }
            return Arrays.asList(prepended(digits(rest), groups));
        }

        private static String[] prepended(String first, String[] groups) {
            String[] all = new String[groups.length + 1];
            all[0] = first;
            System.arraycopy(groups, 0, all, 1, groups.length);
            return all;
        }

        String digits(String plain) {
            StringBuilder digits = new StringBuilder();
            plain.chars().forEach(c -> digits.appendCodePoint(zero + c - '0'));
            return digits.toString();
        }
    }

    @Provide
    Arbitrary<Signs> signs() {
        return Arbitraries.of(
                new Signs("-", '0', ",", ".", List.of(3, 3), 4),
                new Signs("-", '0', ",", ".", List.of(3, 2), 4),
                new Signs("−", '0', "\u00a0", ",", List.of(3, 3), 5),
                new Signs("-", '0', " ", ".", List.of(2, 2), 3),
                new Signs("\u061c-", 0x660, "٬", "٫", List.of(3, 3), 4),
                new Signs("-", 0x11136, ",", ".", List.of(3, 2), 6));
    }

    @Property
    void wholeNumbersAreWrittenAsDecimalsAre(@ForAll("signs") Signs signs, @ForAll long number) {
        assertEquals(signs.style().of(BigDecimal.valueOf(number)), signs.style().of(number));
    }

    @Property
    void numbersAreCutIntoGroups(
            @ForAll("signs") Signs signs, @ForAll long digits, @ForAll @IntRange(max = 24) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        String[] parts = number.abs().toPlainString().split("\\.", -1);
        String whole = parts[0].length() < signs.leastGrouped
                ? signs.digits(parts[0])
                : String.join(signs.group, signs.groups(parts[0]));
        String fraction = parts.length > 1 ? signs.point + signs.digits(parts[1]) : "";
        assertEquals(
                (digits < 0 ? signs.minus : "") + whole + fraction,
                signs.style().of(number));
    }

    @Property
    void everyNumberIsBounded(
            @ForAll("signs") Signs signs, @ForAll BigDecimal number, @ForAll @IntRange(min = -2_000) int power) {
        assertTrue(signs.style().of(number.scaleByPowerOfTen(power % 3_000)).length() <= 6 * ShownText.MOST);
    }

    @Property
    void otherTextsAreNoSamples(@ForAll String text, @ForAll int leastGrouped) {
        try {
            assertEquals(text, NumberStyle.of(text, leastGrouped).sample());
        } catch (IllegalArgumentException e) {
            assertTrue(String.valueOf(e.getMessage()).endsWith(text));
        }
    }
}
