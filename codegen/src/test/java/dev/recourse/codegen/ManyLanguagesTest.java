package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.codegen.naming.Planner;
import dev.recourse.codegen.writing.GeneratedFile;
import dev.recourse.codegen.writing.Generation;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More messages in all languages than one class file can name. */
class ManyLanguagesTest {

    private static final int CODES = 400;
    private static final int CONSTANTS = 65_535;
    private static final List<String> LANGUAGES = IntStream.range(0, 180)
            .mapToObj(i -> "" + (char) ('o' + i / 26) + (char) ('a' + i % 26))
            .toList();

    @Test
    void noTypeNamesMoreThanAClassFileHolds() {
        Map<String, String> files = new HashMap<>();
        files.put("babel.yaml", """
                recourse: 1
                catalog: babel
                languages: [%s]
                domains:
                  many:
                    protocol: plain
                    enum: ManyCode
                    codes:
                """.formatted(String.join(",\n  ", LANGUAGES)) + codes("""
                      c%1$d:
                        key: K_%1$d
                        name: Code
                        means: M.
                        do: D.
                        remedy: give-up
                        acts: [client]
                        message: Code %1$d.
                """));
        for (String language : LANGUAGES) {
            files.put(
                    "babel." + language + ".yaml",
                    """
                    recourse: 1
                    translates: babel
                    language: %s
                    delay: { seconds: "${n} s", minutes: "${n} m" }
                    messages: { recovering: "R ${delay}.", gave-up: "G." }
                    domains:
                      many:
                    """.formatted(language) + codes("    c%d: { message: \"" + language + " %1$d.\" }\n"));
        }
        Catalog catalog = new CatalogReader(
                        file -> Optional.ofNullable(files.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read("babel.yaml")
                .catalog()
                .orElseThrow();
        Map<String, String> sources =
                Generation.write(Planner.plan(catalog, "babel.yaml", "com.example.babel", Optional.empty(), false))
                        .stream()
                        .collect(Collectors.toMap(GeneratedFile::type, GeneratedFile::text));
        sources.forEach((name, text) -> {
            long named = references(text, "(\\w+\\.\\w+)[(;]");
            long own = references(text, " String (\\w+)\\(");
            assertTrue(named + 3 * own < CONSTANTS, () -> name + ": " + named + " and " + own);
        });
        String choice = source(sources, "BabelLanguages");
        assertTrue(choice.contains("case \"ua\" -> BabelMessagesUa.UA;"));
        assertEquals(LANGUAGES.size() + 1, references(choice, "-> (BabelMessages\\w+)\\."));
        assertEquals(0, references(source(sources, "ManyCodeMessages"), "(BabelMessages\\w+)"));
    }

    private static String source(Map<String, String> sources, String type) {
        return Objects.requireNonNull(sources.get(type), type);
    }

    /** How many different texts the first group of this pattern matches. */
    private static long references(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .count();
    }

    private static String codes(String template) {
        return IntStream.range(0, CODES).mapToObj(template::formatted).collect(Collectors.joining());
    }
}
