package dev.recourse.client.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;

class FlatJsonProperties {

    @Property
    void anyTextIsReadOrIsEmpty(
            @ForAll @Chars({'{', '}', '[', ']', '"', ':', ',', '\\', 'u', '1', ' ', 'a'}) String text) {
        assertNotNull(FlatJson.read(text));
    }

    @Property
    void everyTextIsReadAsItWasWritten(@ForAll("texts") Map<String, String> texts) {
        String json = texts.entrySet().stream()
                .map(field -> quoted(field.getKey()) + " : " + quoted(field.getValue()))
                .collect(Collectors.joining(" , ", " { ", " } "));

        assertEquals(Optional.of(texts), FlatJson.read(json));
    }

    @Provide
    Arbitrary<Map<String, String>> texts() {
        return Arbitraries.maps(
                        Arbitraries.strings().ofMaxLength(8),
                        Arbitraries.strings().ofMaxLength(20))
                .ofMaxSize(5);
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c == '"' || c == '\\' || c > '~' ? "\\u%04x".formatted(c) : "" + (char) c)
                .collect(Collectors.joining("", "\"", "\""));
    }

    @Example
    void numbersStayAsWrittenAndTheRestIsSkipped() {
        assertEquals(
                Optional.of(Map.of("expires_in", "900", "after", "-1.5e3", "tab", "\t/")),
                FlatJson.read("{\"a\":{\"b\":[1,{\"c\":\"}\"}]},\"t\":true,\"n\":null,\"expires_in\":900,"
                        + "\"after\":-1.5e3,\"tab\":\"\\t\\/\"}"));
    }

    @Example
    void aTextThatIsNotAnObjectIsEmpty() {
        for (String text : new String[] {
            "",
            "[]",
            "{",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{\"a\":1}x",
            "{'a':1}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"",
            "{\"a\":" + "[".repeat(100_000)
        }) {
            assertEquals(Optional.empty(), FlatJson.read(text), text);
        }
    }
}
