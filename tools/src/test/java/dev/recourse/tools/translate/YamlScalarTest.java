package dev.recourse.tools.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarTest {

    @ParameterizedTest
    @ValueSource(strings = {"Das geht nicht.", "${limit} Plätze", "a, b", "a:b", "a#b", "می\u200Cخواهم"})
    void aSimpleTextHasNoQuotationMarks(String text) {
        assertEquals(text, YamlScalar.of(text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a", "a: b", "a #b", "true", "No", "~", "a:", "'a'", "%a", ".5", "{a}", " a", "1: 2"})
    void aTextThatYamlWouldReadOtherwiseIsQuoted(String text) {
        assertEquals('"' + text + '"', YamlScalar.of(text, false));
    }

    @Test
    void withinBracketsCommasAndBracesAreQuoted() {
        assertEquals("\"a, b\"", YamlScalar.of("a, b", true));
        assertEquals("\"${limit} Plätze\"", YamlScalar.of("${limit} Plätze", true));
    }

    @Test
    void whatCannotBeSeenIsEscaped() {
        assertEquals(
                "\"a\\u200Fb\\\"\\\\\\U000E0001\"", YamlScalar.of("a\u200Fb\"\\" + Character.toString(0xE0001), false));
    }
}
