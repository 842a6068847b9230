package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Reads a body that may hold any text. */
class JsonPointerProperties {

    @Property
    void everyTextIsReadAsJacksonReadsIt(@ForAll long seed) {
        AnyJson any = new AnyJson(new SplittableRandom(seed));
        String pointer = any.pointer();
        String json = any.text();
        assertEquals(
                JsonOracle.read(pointer, json),
                JsonPointer.of(pointer).read(json),
                () -> "'" + pointer + "' in '" + json + "'");
    }

    @Property
    void aTextIsReadWhereItWasWritten(
            @ForAll @Size(max = 8) List<@From("texts") String> names, @ForAll("texts") String value) {
        String pointer = names.stream()
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        StringBuilder json = new StringBuilder();
        names.forEach(
                name -> json.append("{\"other\":[{}],").append(quoted(name)).append(':'));
        json.append(quoted(value)).append("}".repeat(names.size()));

        assertEquals(Optional.of(value), JsonPointer.of(pointer).read(json.toString()));
        assertEquals(Optional.of(value), JsonPointer.of(pointer).readText(json.toString()));
    }

    @Property
    void anElementIsReadAtItsPosition(@ForAll @IntRange(max = 20) int size, @ForAll @IntRange(max = 25) int position) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < size; i++) {
            json.append(i == 0 ? "" : ",").append(i % 3 == 0 ? "[[0,1],[2]]" : String.valueOf(i));
        }
        json.append(']');
        boolean isNumber = position < size && position % 3 != 0;

        assertEquals(
                isNumber ? Optional.of(String.valueOf(position)) : Optional.empty(),
                JsonPointer.of("/" + position).read(json.toString()));
    }

    @Property
    void anyTextIsReadAsJacksonReadsIt(@ForAll String json) {
        assertEquals(JsonOracle.read("", json), JsonPointer.of("").read(json));
    }

    @Property
    void onlyStringsAreTexts(@ForAll long seed) {
        AnyJson any = new AnyJson(new SplittableRandom(seed));
        JsonPointer pointer = JsonPointer.of(any.pointer());
        String json = any.text();
        Optional<String> text = pointer.readText(json);
        assertTrue(text.isEmpty() || text.equals(pointer.read(json)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab~/0\"\\\n\u00e9\uD83D\uDE00").ofMaxLength(6);
    }

    /** The text in quotes, with some of its characters escaped. */
    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c == '"' || c == '\\' || c == 'a' ? hex(c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String hex(int c) {
        return "\\u" + Integer.toHexString(0x10000 + c).substring(1);
    }
}
