package dev.recourse.tools.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.tools.sarif.SarifRule;
import dev.recourse.tools.sarif.SarifSchema;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static String report(List<Path> files) {
        List<LintedFile> linted = files.stream()
                .map(file -> LintedFile.of(file, CatalogPath.NONE, WireSocket::policy))
                .toList();
        StringWriter out = new StringWriter();
        new SarifReport("1.2.3").print(linted, new PrintWriter(out, true));
        return out.toString();
    }

    @Test
    void problemsAreReportedInValidSarif() throws IOException {
        try (Stream<Path> bad = Files.list(Path.of("../catalog/src/test/resources/bad"))) {
            List<Path> files = bad.filter(file -> file.toString().matches(".*/rc[048]2[^/]*\\.yaml"))
                    .sorted()
                    .toList();
            String log = report(files);
            assertEquals(List.of(), SarifSchema.errors(log));
            assertTrue(log.split("\"ruleId\"", -1).length > files.size(), log);
        }
    }

    @Test
    void everyRuleSaysWhatIsWrongAndWhatToDo() {
        for (Complaint complaint : Complaint.values()) {
            SarifRule rule = ComplaintRule.of(complaint);
            assertEquals(complaint.id(), rule.id());
            assertTrue(rule.name().matches("([A-Z][a-z0-9]*)+"), rule::name);
            assertTrue(rule.title().matches("[^a-z].*\\."), rule::title);
            assertTrue(rule.description().text().startsWith(rule.title()), rule::title);
            assertTrue(rule.help().text().startsWith("How to fix it: "), rule::title);
            assertTrue(rule.help().markdown().orElseThrow().contains("**How to fix it:** "), rule::title);
            assertTrue(!rule.toString().contains("%s") && !rule.toString().contains("%%"), rule::toString);
        }
    }

    @Test
    void placesOfValuesAreEllipses() {
        SarifRule rule = ComplaintRule.of(Complaint.DUPLICATE_KEY);
        assertEquals("DuplicateKey", rule.name());
        assertEquals(
                "How to fix it: Write one of …. Errors stop the build, and lint exits with 1.",
                ComplaintRule.of(Complaint.NOT_ONE_OF).help().text());
        assertEquals("Duplicate key '…' (first on line …).", rule.title());
        assertEquals(
                "How to fix it: Remove one. Errors stop the build, and lint exits with 1.",
                rule.help().text());
        assertEquals(
                "**What is wrong:** '…' is not closed.\n\n**How to fix it:** Write a '\\}' for each '\\{', or $$\\{ to"
                        + " show $\\{ itself.\n\nErrors stop the build, and `recourse lint` exits with 1.",
                ComplaintRule.of(Complaint.UNCLOSED).help().markdown().orElseThrow());
    }
}
