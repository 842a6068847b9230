package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden file is rewritten by {@code -Drecourse.golden=update}. */
class ExplainLocaleTest extends RunsCommands {

    private static final Path GOLDEN = Path.of("src/test/resources/explain/connection-limit.txt");

    /** What is behind this label in the explanation of a code. */
    private String explained(String label, String locale, String reason) {
        out.getBuffer().setLength(0);
        assertEquals(0, run("explain", "4004", "--reason", reason, "--locale", locale), err::toString);
        return out.toString()
                .lines()
                .filter(line -> line.startsWith("  " + label + " "))
                .map(line -> line.substring(2 + label.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachNumberIsSaidInEachLanguageAsInTheGoldenFile() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String locale : List.of("en", "de", "fr", "es", "ja", "zh", "pl", "ar", "ar-EG", "en-IN", "en-XA")) {
            lines.add(locale);
            for (int limit : new int[] {1, 2, 5, 1_000_000}) {
                lines.add("  " + explained("message", locale, "Connection limit exceeded: " + limit));
            }
        }
        if ("update".equals(System.getProperty("recourse.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, lines);
        }
        assertEquals(String.join("\n", Files.readAllLines(GOLDEN)), String.join("\n", lines));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | English",
                "pl | Polish",
                "it | no Italian: English",
                "de-CH | de-CH: de",
                "gsw | no Swiss German: German",
                "zh-Hant-TW | zh-Hant-TW: zh",
                "en-IN | en-IN: en",
                "en-XA | en-XA",
                "it, da, fr;q=0.5 | no Italian, no Danish: French",
                "de-CH, fr;q=0.5 | de-CH: de",
                "fr;q=0.5, de | German",
                "tlh, x-y | no Klingon: English",
                "i-klingon | no Klingon: English",
            })
    void theLanguageIsNamedWithWhatItFellBackTo(String locale, String language) {
        assertEquals(language, explained("language", locale, ""));
    }

    @Test
    void jsonHasTheTags() {
        assertEquals(0, run("explain", "4004", "--locale", "it, de-CH;q=0.5", "--json"), err::toString);
        assertTrue(out.toString().contains("\"language\":\"de\",\"locale\":[\"it\",\"de-CH\"]"), out.toString());
    }

    @Test
    void whatIsNoLanguageInAListIsReported() {
        assertEquals(0, run("explain", "4004", "--locale", "*, en;q=1, d, de_CH;q=0.5", "--json"), err::toString);
        assertEquals("""
                recourse: --locale: 'd' is not a language tag, and is left out
                recourse: --locale: 'de_CH' is not a language tag, and is left out
                """, err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "de_CH", "de-", ",", ";q=1", "*", "de;q=0"})
    void whatIsNoLanguageIsBadUsage(String locale) {
        assertEquals(2, run("explain", "4004", "--locale", locale));
        assertTrue(
                err.toString().contains("--locale must be a language tag such as de or zh-CN, or a list"),
                err.toString());
    }
}
