package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
            assertTrue(text.isEmpty() || text.matches("[0-9]+-[0-9]+"), text);
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
