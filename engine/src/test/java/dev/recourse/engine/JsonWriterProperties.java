package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Writes texts that may be anything. */
class JsonWriterProperties {

    private static final ErrorCode SOLD_OUT = Domain.of(
                    "shop",
                    Protocol.HTTP,
                    List.of(CodeInfo.builder("409", "SOLD_OUT", "Sold Out")
                            .details(ReasonPattern.of("no ${item:text} left"))
                            .build()))
            .lookup(409);

    /** All characters, halves of surrogate pairs too. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(40);
    }

    @Property
    void jacksonReadsWhatIsWritten(@ForAll("texts") String value, @ForAll boolean truth) {
        String json = JsonWriter.write(Map.of("a", List.of(value, truth, JsonNumber.seconds(1_500), Map.of())));

        assertEquals(Optional.of(value), JsonOracle.read("/a/0", json));
        assertEquals(Optional.of(String.valueOf(truth)), JsonOracle.read("/a/1", json));
        assertEquals(Optional.of("1.5"), JsonOracle.read("/a/2", json));
    }

    @Property
    void aMemberIsReadByItsName(@ForAll("texts") String name, @ForAll("texts") String value) {
        String json = JsonWriter.write(Map.of(name, value));

        assertEquals(Optional.of(value), JsonPointer.member(name).read(json), json);
    }

    @Property
    void whatIsWrittenCanBeEncodedAndHasNoControls(@ForAll("texts") String value) {
        String json = JsonWriter.write(Map.of("a", value));

        assertTrue(Texts.isUnicode(json), json);
        assertTrue(json.chars().noneMatch(c -> c < ' ' || c == 0x2028 || c == 0x2029), json);
    }

    @Property
    void detailsAreReadByAnyParserOfJson(@ForAll("texts") String item) {
        ErrorAnswer answer;
        try {
            answer = SOLD_OUT.answer(ReasonPattern.of("no ${item:text} left").write(item));
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertEquals(Optional.of(item), JsonOracle.read("/item", answer.problem(Locale.ENGLISH)));
    }

    @Property
    void aTextOfMillisecondsIsReadAsSeconds(@ForAll long millis) {
        long positive = Math.abs(millis / 2);
        assertEquals(
                Optional.of(Duration.ofMillis(positive)),
                RetryAfter.read(JsonNumber.seconds(positive).text()));
    }
}
