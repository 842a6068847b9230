package dev.recourse.tools.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void textsAreEscapedAsEcmaScriptEscapesThem() {
        assertEquals(
                "\"\\\"\\\\/\\b\\t\\n\\u000b\\f\\r\\u0000\\u001f\u007F\u2028\"",
                JsonText.of("\"\\/\b\t\n\u000B\f\r\0\u001F\u007F\u2028"));
    }

    @Test
    void halvesOfSurrogatePairsAreEscapedAndWholePairsAreNot() {
        assertEquals("\"\uD83E\uDD8A\\udd8a\\ud83e\"", JsonText.of("\uD83E\uDD8A\uDD8A\uD83E"));
    }

    @Test
    void valuesOfAllKindsAreWrittenWithoutWhiteSpace() {
        assertEquals(
                "[1,2.5,true,[],{},{\"a\":null}]",
                JsonText.of(List.of(1L, 2.5, true, List.of(), Map.of(), Map.of("a", new JsonText.Raw("null")))));
    }
}
