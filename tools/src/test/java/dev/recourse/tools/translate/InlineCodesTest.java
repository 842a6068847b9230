package dev.recourse.tools.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.translate.InlineCodes.Part;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineCodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No placeholder. | ",
                "${limit} of ${item}. | ${limit} ${item}",
                "${limit, one {${limit} seat} other {${limit} seats}} in ${delay} | ${delay}",
                "$${limit} and ${item} | ${item}",
                "$$${limit} | ${limit}",
                "$$$${limit} $ ${item}$ | ${item}",
                "${limit, one {$${a}} other {{}}} ${b} | ${b}",
                "${open | ",
            })
    void placeholdersOutsideChoicesAreCodes(String sentence, String codes) {
        String found = InlineCodes.of(sentence).stream()
                .filter(Part::isPlace)
                .map(Part::text)
                .collect(Collectors.joining(" "));
        assertEquals(codes == null ? "" : codes, found);
    }

    @Provide
    static Arbitrary<String> sentences() {
        return Arbitraries.of("${", "$${", "$", "{", "}", ",", "a", " ", "one", "${x}", "\uD83D\uDE00")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void thePartsAreTheSentence(@ForAll("sentences") String sentence) {
        List<Part> parts = InlineCodes.of(sentence);
        assertEquals(sentence, parts.stream().map(Part::text).collect(Collectors.joining()));
    }
}
