package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest extends RunsCommands {

    private static final String INVALID = """
            recourse: 1
            catalog: mine
            domains:
              api:
                protocol: http
                codes:
                  404:
                    key: NOT_FOUND
                    name: Not Found
                    meens: It is not there.
                    do: Look elsewhere.
                    remedy: give-up
                    acts: [client]
                    message: It is not there.
            """;

    private static final String CODES = """
            recourse: 1
            catalog: %s
            %s
            domains:
              d:
                protocol: plain
                codes:
                  %s: { key: %s, name: N, means: M., do: D., remedy: give-up, acts: [client] }
            """;

    @Test
    void lintReportsEachMistakeAndExitsWith1(@TempDir Path folder) throws IOException {
        Path invalid = Files.writeString(folder.resolve("mine.yaml"), INVALID);

        assertEquals(1, run("lint", invalid.toString()));
        assertTrue(out.toString().contains("mine.yaml:10:9: error RC"), out.toString());
        assertTrue(out.toString().contains("   10 |         meens: It is not there."), out.toString());
        assertTrue(out.toString().contains("      |         ^"), out.toString());
        assertEquals(1, run("lint", "--format", "json", invalid.toString()));
        assertTrue(out.toString().contains("\"line\":10,\"column\":9,\"severity\":\"error\""), out.toString());
        assertTrue(out.toString().lines().anyMatch(line -> line.startsWith("{\"type\":\"problem\",")), out.toString());
        assertEquals(1, run("lint", "--format", "sarif", invalid.toString()));
        assertTrue(out.toString().contains("\"region\":{\"startLine\":10,\"startColumn\":9}"), out.toString());
    }

    @Test
    void lintShowsInvisibleCharactersAsEscapes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("shop.yaml"), """
                recourse: 1
                catalog: shop
                domains:
                  d:
                    protocol: plain
                    codes:
                      a: { key: A, name: "a\u200Cb", remedy: give-up, acts: [client], message: "${n, ot\u200Dher {x}}" }
                """);
        assertEquals(1, run("lint", file.toString()));
        String[] lines = out.toString().split("\n", -1);
        assertTrue(
                lines[0].endsWith(
                        ":7:75: error RC098: 'ot\\u200Dher' is not a plural form; before each text of a choice,"
                                + " write zero, one, two, few, many or other, or a number like =0"),
                lines[0]);
        assertTrue(lines[1].contains("name: \"a\\u200Cb\""), lines[1]);
        assertEquals(lines[1].indexOf("\"${n,"), lines[2].indexOf('^'));
        for (String format : List.of("json", "sarif")) {
            assertEquals(1, run("lint", "--format", format, file.toString()));
            assertTrue(out.toString().contains("'ot\\\\u200Dher' is not"), out.toString());
            assertTrue(out.toString().indexOf('\u200D') < 0, out.toString());
        }
    }

    @Test
    void lintShowsTheLongestEpisodesOfAValidCatalog() {
        assertEquals(0, run("lint", "../catalog/wiresocket.yaml"), () -> out.toString() + err);
        assertTrue(out.toString().contains("longest episode"), out.toString());
        assertTrue(out.toString().contains("all domains       64     15 min (with hints)"), out.toString());
        assertTrue(out.toString().contains("dashboard, calls  12     15 min (with hints)"), out.toString());
    }

    @Test
    void lintShowsTheLongestEpisodesOfAPolicyThatOverridesChange(@TempDir Path folder) throws IOException {
        Path overrides = Files.writeString(
                folder.resolve("calm.yaml"),
                "recourse: 1\noverrides: wiresocket\nlimits: { steps: 3, elapsed: 20m, call: { steps: 3 } }\n");
        assertEquals(0, run("lint", overrides.toString()), () -> out.toString() + err);
        assertTrue(out.toString().contains("all domains       3      20 min (with hints)"), out.toString());
        assertEquals(0, run("lint", "--catalog", "../catalog/wiresocket.yaml", overrides.toString()));
        assertEquals("", err.toString());
        assertEquals(0, run("lint", "--catalog", "../catalog/wiresocket.yaml", "../catalog/standard.yaml"));
        assertEquals("recourse: --catalog is not read, because no file is overrides\n", err.toString());
        assertEquals(1, run("lint", "--catalog", "../catalog/standard.yaml", overrides.toString()));
        assertTrue(out.toString().contains("calm.yaml:2:12: error RC121: "), out.toString());
        assertTrue(out.toString().contains("    2 | overrides: wiresocket"), out.toString());
    }

    @Test
    void lintShowsTheOutagesThatClientsSurvive() {
        assertEquals(0, run("lint", "../catalog/standard.yaml"), () -> out.toString() + err);
        assertTrue(out.toString().contains("\n  close: an outage of "), out.toString());
        assertTrue(out.toString().contains("\n  http: an outage of "), out.toString());
        assertEquals(0, run("lint", "--format", "json", "../catalog/standard.yaml"), () -> out.toString() + err);
        assertTrue(
                out.toString().contains("\"domain\":\"close\",\"calls\":false,\"outages\":[{\"rows\":[\"close/1001\""),
                out.toString());
        assertTrue(out.toString().contains(",\"losesNobodyMs\":"), out.toString());
    }

    @Test
    void linesForProgramsSayWhatTheyAreAboutAndWhetherClientsComeBack() {
        assertEquals(0, run("lint", "--format", "json", "../catalog/standard.yaml"), () -> out.toString() + err);
        List<String> lines = out.toString().lines().toList();
        assertTrue(
                lines.stream().allMatch(line -> line.startsWith("{\"type\":\"outages\",\"file\":\"")), out::toString);
        assertEquals(
                List.of("close", "http", "transport"),
                lines.stream()
                        .filter(line -> line.endsWith(",\"restMs\":600000}"))
                        .map(line -> line.replaceAll(".*\"domain\":\"([a-z]+)\",\"calls\":false,.*", "$1"))
                        .toList());
        assertEquals(
                List.of("http", "transport"),
                lines.stream()
                        .filter(line -> !line.contains("\"restMs\""))
                        .map(line -> line.replaceAll(".*\"domain\":\"([a-z]+)\",\"calls\":true,.*", "$1"))
                        .toList());
    }

    @Test
    void lintFindsIncludedCatalogsInFoldersAndJars(@TempDir Path folder) throws IOException {
        Path includes = Files.createDirectories(folder.resolve("includes"));
        Path mine = Files.writeString(
                folder.resolve("mine.yaml"), CODES.formatted("mine", "include: [common, more]", "c", "C"));
        Files.writeString(includes.resolve("common.yaml"), CODES.formatted("common", "", "a", "lower"));
        Path jar = folder.resolve("more.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("more.yaml"));
            zip.write(CODES.formatted("more", "", "b", "small").getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(1, run("lint", mine.toString()));
        assertTrue(out.toString().contains("mine.yaml:3:11: error RC080: "), out.toString());
        assertTrue(out.toString().contains(" with --path of lint"), out.toString());

        assertEquals(
                1, run("lint", "--format", "json", "--path", includes.toString(), jar.toString(), mine.toString()));
        assertTrue(
                out.toString()
                        .contains("{\"type\":\"problem\",\"file\":\"" + includes.resolve("common.yaml")
                                + "\",\"line\":8,"),
                out.toString());
        assertTrue(
                out.toString().contains("{\"type\":\"problem\",\"file\":\"" + jar + "!/more.yaml\",\"line\":8,"),
                out.toString());
        assertEquals(1, run("lint", mine.toString(), "--path", includes + File.pathSeparator + jar));
        assertTrue(out.toString().contains("    8 |       b: { key: small"), out.toString());
    }

    @Test
    void aPlaceThatIsNeitherAFolderNorAJarIsBadUsage(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("x.jar"), "text");
        assertEquals(2, run("lint", "mine.yaml", "--path", text.toString()));
        assertTrue(err.toString().contains("--path: " + text + " is neither a folder nor a jar"), err.toString());
        assertEquals(2, run("lint", "mine.yaml", "--path"));
    }
}
