package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The codes that a range contains. */
class CodeRangeProperties {

    @Property
    void aRangeOfNumbersContainsTheNumbersBetween(
            @ForAll @IntRange(max = 10_000) int from,
            @ForAll @IntRange(max = 10_000) int to,
            @ForAll @IntRange(max = 11_000) int code) {
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        CodeRange range = CodeRange.of(low + "-" + high);
        assertEquals(code >= low && code <= high, range.contains(Integer.toString(code)));
        assertTrue(range.contains(Integer.toString(low)) && range.contains(Integer.toString(high)));
        assertEquals(false, range.contains("0" + code));
    }

    @Property
    void aPrefixContainsTheTextsThatStartWithIt(@ForAll("texts") String prefix, @ForAll("texts") String code) {
        assertEquals(
                code.regionMatches(0, prefix, 0, prefix.length()),
                CodeRange.of(prefix + "*").contains(code));
        assertTrue(CodeRange.of("*").contains(code));
    }

    @Property
    void aSingleCodeContainsItself(@ForAll("texts") String one, @ForAll("texts") String other) {
        if (!one.isEmpty() && !one.endsWith("*") && !one.contains("-")) {
            assertEquals(one.equals(other), CodeRange.of(one).contains(other));
        }
    }

    @Property
    void anyTextIsARangeOrIsRefused(@ForAll("ranges") String text, @ForAll("texts") String code) {
        try {
            CodeRange range = CodeRange.of(text);
            assertEquals(text, range.toString());
            assertEquals(range.contains(code), range.contains(code));
        } catch (IllegalArgumentException e) {
            assertTrue(text.isEmpty() || text.matches("-?[^-]*[0-9]+-.*[0-9]+"), text);
        }
    }

    @Property
    void rangesOfNumbersOverlapWhereTheyShareACode(
            @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(max = 20) int b,
            @ForAll @IntRange(max = 60) int c,
            @ForAll @IntRange(max = 20) int d) {
        CodeRange one = CodeRange.of(a + "-" + (a + b));
        CodeRange other = CodeRange.of(c + "-" + (c + d));
        boolean share = false;
        for (int code = 0; code <= 80; code++) {
            String text = Integer.toString(code);
            share |= one.contains(text) && other.contains(text);
        }
        assertEquals(share, one.overlaps(other));
        assertEquals(share, other.overlaps(one));
    }

    @Property
    void whatRangesShareIsWhatTheyBothContain(@ForAll("forms") String a, @ForAll("forms") String b) {
        CodeRange one = CodeRange.of(a);
        CodeRange other = CodeRange.of(b);
        Set<String> shared = new HashSet<>(CODES);
        shared.removeIf(code -> !one.contains(code) || !other.contains(code));
        Set<String> rest = new HashSet<>(CODES);
        rest.removeIf(code -> one.contains(code) || !other.contains(code));
        assertEquals(!shared.isEmpty(), one.overlaps(other));
        assertEquals(one.overlaps(other), other.overlaps(one));
        assertEquals(rest.isEmpty(), one.covers(other));
        assertEquals(other.covers(one) && !one.covers(other), one.isInside(other));
        if (!other.toString().endsWith("*")) {
            Set<String> codes = new HashSet<>(CODES);
            codes.removeIf(code -> !other.contains(code));
            boolean hasLetters = codes.stream().anyMatch(code -> code.matches("0x.*[A-Fa-f].*"));
            assertEquals(!hasLetters || other.isOneCode(), other.isUsedUp(codes, List.of()));
            for (String code : codes) {
                Set<String> others = new HashSet<>(codes);
                others.remove(code);
                assertEquals(false, other.isUsedUp(others, List.of()));
            }
        }
    }

    private static final List<String> FORMS = List.of(
            "0-9",
            "5-9",
            "-3-3",
            "-15--9",
            "8-12",
            "00-09",
            "05-12",
            "10-30",
            "A0-A9",
            "A5-A12",
            "A00-A12",
            "A05-A12",
            "A-1-A-9",
            "0x0-0xF",
            "0xC-0x12",
            "0x00-0x1f",
            "0x1*",
            "*",
            "A*",
            "A0*",
            "0*",
            "1*",
            "-*",
            "-1*",
            "A-*",
            "7",
            "A05",
            "-2",
            "x-y",
            "0xf*",
            "0xF");

    /** Every code of up to three characters that one of the forms has, and some that none has. */
    private static final Set<String> CODES = codes();

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(List.of("", "x-y", "x"));
        for (String start : List.of("", "-", "A", "A-", "0x")) {
            codes.add(start);
            for (int i = 0; i < 32; i++) {
                String number = start.equals("0x") ? Integer.toHexString(i) : Integer.toString(i);
                for (String digits : List.of(number, "0" + number, "00" + number, number.toUpperCase(Locale.ROOT))) {
                    codes.add(start + digits);
                    codes.add(start + digits + "z");
                }
            }
        }
        return codes;
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0148A-").ofMaxLength(5),
                Arbitraries.strings().ofMaxLength(3));
    }

    @Provide
    Arbitrary<String> ranges() {
        return Arbitraries.strings().withChars("0149-*X").ofMaxLength(9);
    }
}
