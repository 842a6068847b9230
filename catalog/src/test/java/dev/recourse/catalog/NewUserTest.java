package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewUserTest {

    @TempDir
    Path folder;

    private String copy() throws IOException {
        return Files.readString(Path.of("wiresocket.yaml"))
                .replace("catalog: wiresocket", "catalog: shop")
                .replace("languages: [de, fr, es, ja, zh, pl, ar]\n", "");
    }

    private List<String> lint(String text) throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), text);
        return new CatalogReader(CatalogSource.folder(folder))
                .read("shop.yaml").problems().stream().map(Problem::text).toList();
    }

    @Test
    void aCopyUnderAnotherNameIsACatalog() throws IOException {
        assertEquals(List.of(), lint(copy()));
    }

    @Test
    void missingTranslationsAreReportedAsOneProblem() throws IOException {
        assertEquals(
                List.of("shop.yaml:11:13: error RC100: no translation into de, fr; add shop.de.yaml,"
                        + " shop.fr.yaml, or remove the language"),
                lint(copy().replace("include: [standard]\n", "include: [standard]\nlanguages: [de, fr]\n")));
    }

    @Test
    void fiveMistakesAreFiveProblemsEachAtItsPosition() throws IOException {
        String text = copy().replace("max: 5m", "max: 5 minutes")
                .replace(
                        "key: FORBIDDEN\n        name: Forbidden\n        means: The token",
                        "key: MISSING_TOKEN\n        name: Forbidden\n        means: The token")
                .replace(
                        "acts: [end-user, account-owner]\n        details: \"Document limit",
                        "acts: [enduser, account-owner]\n        details: \"Document limit")
                .replace("message: This document is full, with", "mesage: This document is full, with")
                .replace("endpoint: dataplane", "endpoint: dataplain");
        List<String> problems = lint(text);
        assertEquals(
                List.of("RC028", "RC072", "RC027", "RC020", "RC060"),
                problems.stream()
                        .map(line -> line.replaceAll(".*(RC[0-9]{3}).*", "$1"))
                        .toList(),
                () -> String.join("\n", problems));
        String[] lines = text.split("\n", -1);
        for (String problem : problems) {
            String[] place = problem.split(":", 4);
            assertTrue(lines[Integer.parseInt(place[1]) - 1].length() >= Integer.parseInt(place[2]), problem);
        }
    }
}
