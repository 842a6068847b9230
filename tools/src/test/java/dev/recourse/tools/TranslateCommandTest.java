package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslateCommandTest extends RunsCommands {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), """
                recourse: 1
                catalog: shop
                languages: [de]
                domains:
                  orders:
                    protocol: plain
                    codes:
                      a: { key: A, remedy: give-up, acts: [client], message: It failed. }
                """);
        Files.writeString(folder.resolve("shop.de.yaml"), """
                recourse: 1
                translates: shop
                language: de
                delay: { seconds: "${n} s", minutes: "${n} min" }
                messages: { recovering: "Neuer Versuch in ${delay}.", gave-up: Es geht nicht. }
                domains:
                  orders:
                    a: { message: Es ist misslungen. }
                """);
    }

    private int runLine(String line) {
        return run(line.replace("DIR", folder.toString()).split(" "));
    }

    private void change(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    @Test
    void withoutOptionsItReportsEachLanguage() {
        assertEquals(0, runLine("translate DIR/shop.yaml"), err::toString);
        assertEquals("shop.de.yaml: 5 translated, 0 stale, 0 missing\n", out.toString());
    }

    @Test
    void whatIsMissingFailsTheCheck() throws IOException {
        change("shop.de.yaml", "{ message: Es ist misslungen. }", "{}");
        assertEquals(1, runLine("translate DIR/shop.yaml"), err::toString);
        assertEquals("shop.de.yaml: 4 translated, 0 stale, 1 missing\n", out.toString());
    }

    @Test
    void whatIsStaleIsAWarningOnly() throws IOException {
        assertEquals(0, runLine("translate DIR/shop.yaml --stamp"), err::toString);
        change("shop.yaml", "It failed.", "It did not work.");
        assertEquals(0, runLine("translate DIR/shop.yaml"), err::toString);
        assertEquals("shop.de.yaml: 3 stamped\nshop.de.yaml: 4 translated, 1 stale, 0 missing\n", out.toString());
    }

    @Test
    void jsonHasOneLineForEachLanguage() {
        assertEquals(1, runLine("translate DIR/shop.yaml --language de --language it --json"), err::toString);
        assertEquals("""
                {"language":"de","file":"shop.de.yaml","translated":5,"stale":0,"missing":0}
                {"language":"it","file":"shop.it.yaml","translated":0,"stale":0,"missing":5,"problems":[]}
                """, out.toString());
    }

    @Test
    void textsGoOutAndIn() throws IOException {
        String before = Files.readString(folder.resolve("shop.de.yaml"));
        assertEquals(
                0, runLine("translate DIR/shop.yaml --to DIR/out/xliff --language de --language pt-br"), err::toString);
        assertEquals(0, runLine("translate DIR/shop.yaml --from DIR/out/xliff/shop.de.xlf"), err::toString);
        assertEquals(before, Files.readString(folder.resolve("shop.de.yaml")));
        assertTrue(Files.exists(folder.resolve("out/xliff/shop.pt-BR.xlf")));

        change("out/xliff/shop.de.xlf", "${n}", "${m}");
        assertEquals(1, runLine("translate DIR/shop.yaml --from DIR/out/xliff/shop.de.xlf"), err::toString);
        assertTrue(out.toString().contains("shop.de.xlf:"), out.toString());
        assertTrue(out.toString().contains("error RC"), out.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "translate | Missing required parameter",
                "translate DIR/none.yaml | file 'none.yaml' not found",
                "translate DIR/shop.de.yaml | error RC087",
                "translate DIR/shop.yaml --language ../x | --language must be a language tag such as de or pt-BR, not ../x",
                "translate DIR/shop.yaml --language en | --language must be a language tag such as de or pt-BR, not en",
                "translate DIR/shop.yaml --from DIR/none.xlf | file not found: ",
                "translate DIR/shop.yaml --from DIR/a --language de | --from needs no --language",
                "translate DIR/shop.yaml --from DIR/a --to DIR/b | are mutually exclusive",
            })
    void badUsageExitsWith2(String line, String problem) {
        assertEquals(2, runLine(line));
        assertTrue(err.toString().contains(problem), err.toString());
    }

    @Test
    void aCatalogWithoutLanguagesNeedsOne() throws IOException {
        change("shop.yaml", "languages: [de]\n", "");
        assertEquals(2, runLine("translate DIR/shop.yaml"));
        assertTrue(err.toString().contains("the catalog lists no languages; name one with --language"), err.toString());
        assertEquals(0, runLine("translate DIR/shop.yaml --language de"), err::toString);
    }
}
