package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextsProperties {

    @Property
    void aTextHasAsManyBytesAsTheJdkEncodes(@ForAll("texts") String text) {
        assertEquals(text.getBytes(StandardCharsets.UTF_8).length, Texts.utf8Length(text));
    }

    @Example
    void onlyLettersInAsciiHaveACase() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = String.valueOf(c);
            assertEquals(c < 128 ? text.toLowerCase(Locale.ROOT) : text, String.valueOf(Texts.lower(c)));
            assertEquals(c < 128 ? text.toUpperCase(Locale.ROOT) : text, String.valueOf(Texts.upper(c)));
        }
    }

    @Example
    void aTextThatIsNotTooLongIsKeptWhateverItEndsWith() {
        assertEquals("a\ud83d", Texts.bounded("a\ud83d", 2));
        assertEquals("a", Texts.bounded("a\ud83d\ude00", 2));
        assertEquals("a\ud83d\ude00", Texts.bounded("a\ud83d\ude00b", 3));
    }

    @Property
    void aTextIsSplitAtEverySeparator(@ForAll("separated") String text) {
        List<String> parts = Texts.split(text, "||");
        assertEquals(text, String.join("||", parts));
        assertEquals(List.of(text.split(Pattern.quote("||"), -1)), parts);
    }

    @Provide
    Arbitrary<String> separated() {
        return Arbitraries.strings().withChars("a|").ofMaxLength(9);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8),
                Arbitraries.strings().withChars("a\u007f\u0080\u07ff\u0800\ud7ff\ud800\udbff\udc00\udfff\ue000\uffff"));
    }
}
