package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ShownTextProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of(
                "\n", "\t", "\u202E", "\u2028", "\u0007", "\uD83D", "\uDE00", "\uD83D\uDE00", "\uDB40\uDC41", "x", " ");
        return Arbitraries.oneOf(nasty, Arbitraries.strings().all().ofMaxLength(12))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void everyShownTextIsVisibleAndBounded(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int most) {
        String shown = ShownText.of(text, most);
        assertTrue(shown.length() <= most, shown);
        assertTrue(shown.codePoints().allMatch(ShownText::isVisible), shown);
    }

    @Property
    void shownTextIsShownUnchanged(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int most) {
        String shown = ShownText.of(text, most);
        assertEquals(shown, ShownText.of(shown, most));
    }

    @Property
    void everyEscapedTextIsVisible(@ForAll("texts") String text) {
        String shown = ShownText.escaped(text);
        assertTrue(shown.codePoints().allMatch(ShownText::isVisible), shown);
        assertEquals(shown, ShownText.escaped(shown));
    }

    @Example
    void invisibleCharactersAreEscaped() {
        assertEquals(
                "a b\\u200C  \\u0007\\uD800\\U000E0041\uD83D\uDE00",
                ShownText.escaped("a b\u200C\n\t\u0007\uD800\uDB40\uDC41\uD83D\uDE00"));
    }

    @Example
    void aLongTextIsCutWithAMark() {
        assertEquals("x".repeat(64), ShownText.of("x".repeat(64)));
        assertEquals("x".repeat(63) + "…", ShownText.of("x".repeat(65)));
        assertEquals("x".repeat(64), ShownText.of("x".repeat(64) + "\u202E\u0007"));
        assertEquals("\uD83D\uDE00…", ShownText.of("\uD83D\uDE00".repeat(3), 4));
    }

    @Example
    void invisibleAndBidirectionalCharactersAreRemoved() {
        assertEquals("ab c  d", ShownText.of("a\uD83Db\u202E\u0007\nc\u2066\t\r\u200Bd"));
    }

    @Example
    void invisibleIsWhatUnicodeSays() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int type = Character.getType(c);
            boolean isInvisible = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            // What is unassigned here may be assigned in a later version.
            if (type != Character.UNASSIGNED) {
                assertEquals(isInvisible, !ShownText.isVisible(c), Integer.toHexString(c));
            }
            assertEquals(Character.isWhitespace(c), ShownText.isSpace(c), Integer.toHexString(c));
        }
    }

    @Property
    void spacesAreStrippedAsJavaDoesIt(@ForAll("texts") String text) {
        assertEquals(text.strip(), Texts.strip(text));
    }
}
