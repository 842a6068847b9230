package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

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

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(args);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "explain",
                "decide --seed x",
                "lint",
                "lint --format xml f",
                "demo --scale 0",
                "demo -q"
            })
    void badUsageExitsWith2(String line) {
        assertEquals(2, run(line.split(" ")));
        assertFalse(err.toString().isEmpty());
        assertFalse(err.toString().contains("\tat "), "no stack trace");
    }

    @Test
    void aWrongNumberIsReportedWithoutJavaTypes() {
        assertEquals(2, run("decide", "--seed", "x"));
        assertTrue(
                err.toString().startsWith("Invalid value for option '--seed': 'x' is not a whole number"),
                err.toString());
    }

    @Test
    void helpShowsTheUsageOfACommand() {
        assertEquals(0, run("help", "lint"));
        assertTrue(out.toString().startsWith("Usage: recourse lint"), out.toString());
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("help       Shows the usage of a command."), out.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "headers",
                "body",
                "retryAfter",
                "hintMs",
                "repeatable",
                "sent",
                "call",
                "listed",
                "of",
                "restMs"
            })
    void helpShowsTheKeysOfDecide(String key) {
        assertEquals(0, run("help", "decide"));
        assertTrue(out.toString().lines().anyMatch(line -> line.startsWith("  " + key + " ")), out.toString());
    }

    @Test
    void explainShowsWhatTheCatalogSays() {
        assertEquals(0, run("explain", "4006", "--reason", "Rate limit exceeded: 600 ops/min"));
        assertTrue(out.toString().startsWith("close/4006  RATE_LIMIT  (Rate Limit)"), out.toString());
        assertTrue(out.toString().contains("limit = 600"), out.toString());
        assertTrue(out.toString().contains("retry 1 of 60 in 33 s"), out.toString());
        assertTrue(out.toString().contains("600 a minute"), out.toString());
    }

    @Test
    void explainAcceptsADomainAndAKey() {
        assertEquals(0, run("explain", "dashboard/503", "--json"));
        assertEquals(1, out.toString().lines().count());
        assertTrue(out.toString()
                .startsWith("{\"domain\":\"dashboard\",\"code\":\"503\",\"name\":\"SERVICE_UNAVAILABLE\""));
        assertTrue(out.toString().contains("\"acts\":[\"client\",\"operator\"]"), out.toString());
        assertTrue(out.toString().contains("\"decision\":\"redirect\",\"delayMs\":0,\"why\":\""), out.toString());
        assertEquals(0, run("explain", "rate_limit"));
    }

    @Test
    void explainShowsEveryDomainThatHasTheCode() {
        assertEquals(0, run("explain", "401", "--json"));
        assertEquals(2, out.toString().lines().count());
    }

    @Test
    void explainShowsTheRulesForUnknownCodes() {
        assertEquals(0, run("explain", "4999"));
        assertTrue(out.toString().startsWith("close/4999  UNKNOWN"), out.toString());
        assertTrue(out.toString().contains("at most 3 times"), out.toString());
        assertEquals(1, run("explain", "close/9999"));
    }

    @Test
    void explainShowsTheMessageOfARangeAndWhatACatalogSaysBesides(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rows.yaml");
        Files.writeString(file, """
                recourse: 1
                catalog: rows
                domains:
                  d:
                    protocol: plain
                    defaults: { remedy: give-up, acts: [client], x-team: shop }
                    unknown: { "E*": { message: Something with E. } }
                    codes: { a: { key: OUT_OF_STOCK } }
                """);
        assertEquals(0, run("explain", "E5", "--catalog", file.toString()), err::toString);
        assertTrue(out.toString().contains("message       Something with E."), out.toString());
        assertEquals(0, run("explain", "a", "--json", "--catalog", file.toString()), err::toString);
        assertTrue(out.toString().contains("\"title\":\"Out of Stock\""), out.toString());
        assertTrue(out.toString().contains("\"x-team\":\"shop\""), out.toString());
    }

    @Test
    void explainAcceptsACodeWithSlashes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("slash.yaml");
        String row = "{ key: %s, name: N, means: M., do: D., remedy: give-up, acts: [client] }\n";
        Files.writeString(
                file,
                "recourse: 1\ncatalog: slash\ndomains:\n  d:\n    protocol: plain\n    codes:\n"
                        + "      auth/too-many-requests: " + row.formatted("A") + "      \"\": " + row.formatted("B"));
        for (String query : List.of("auth/too-many-requests", "d/auth/too-many-requests")) {
            assertEquals(0, run("explain", query, "--catalog", file.toString()));
            assertTrue(out.toString().startsWith("d/auth/too-many-requests  A  (N)"), out.toString());
        }
        assertEquals(0, run("explain", "d/", "--catalog", file.toString()));
        assertTrue(out.toString().contains("\nd/  B  (N)"), out.toString());
        assertEquals(1, run("explain", "auth/other", "--catalog", file.toString()));
    }

    @Test
    void explainReadsAnAnswer() {
        assertEquals(
                0,
                run("explain", "dashboard", "--status", "429", "--header", "Retry-After: 7", "--body", "Slow down."),
                err::toString);
        assertTrue(out.toString().startsWith("dashboard/429  "), out.toString());
        assertTrue(
                out.toString().contains("code = status 429, reason = body, hint = header Retry-After"), out.toString());
        assertTrue(out.toString().contains("; hint 7 s"), out.toString());
        assertEquals(0, run("explain", "dashboard/401", "--body", "x", "--json"), err::toString);
        assertTrue(
                out.toString().contains("\"readFrom\":{\"code\":\"status 401\",\"reason\":\"body\"}"), out::toString);
    }

    @Test
    void explainSaysWhyAnAnswerIsNotExplained() {
        assertEquals(1, run("explain", "dashboard", "--status", "200"));
        assertTrue(
                err.toString()
                        .contains("recourse: an answer with status 200 is not a failure in the domain 'dashboard': "),
                err.toString());
        assertEquals(1, run("explain", "dashbord", "--status", "429"));
        assertTrue(err.toString().contains("has no code or key 'dashbord'"), err.toString());
        assertEquals(1, run("explain", "dashboard"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dashboard --status 4006 | 4006 is not a status",
                "dashboard --status x | 'x' is not a whole number",
                "dashboard --body x | --header and --body need --status",
                "dashboard --status 429 --header x | --header must be a name, a colon and a value, not 'x'",
                "dashboard --status 429 --body x --reason y | --body and --reason are the same text",
                "4006 --body x | 'close' is not an HTTP domain; give --reason",
            })
    void anAnswerThatCannotBeReadIsBadUsage(String line, String problem) {
        assertEquals(2, run(("explain " + line).split(" ")));
        assertTrue(err.toString().contains(problem), err.toString());
    }

    @Test
    void aMissingOrInvalidCatalogIsReportedWithItsPosition(@TempDir Path folder) throws IOException {
        assertEquals(
                2, run("explain", "1", "--catalog", folder.resolve("none.yaml").toString()));
        Path invalid = Files.writeString(folder.resolve("mine.yaml"), INVALID);
        assertEquals(2, run("explain", "404", "--catalog", invalid.toString()));
        assertTrue(err.toString().contains("mine.yaml:10:9: error RC"), err.toString());
        assertTrue(err.toString().contains("means"), err.toString());
    }

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
        assertEquals(1, run("lint", "--catalog", "../catalog/standard.yaml", overrides.toString()));
        assertTrue(out.toString().contains("calm.yaml:2:12: error RC121: "), out.toString());
        assertTrue(out.toString().contains("    2 | overrides: wiresocket"), out.toString());
    }

    @Test
    void decideAppliesOverrides(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(
                folder.resolve("good.yaml"), "recourse: 1\noverrides: wiresocket\nlimits: { retries: 2 }\n");
        assertEquals(
                2, Catalogs.policy(Optional.empty(), Optional.of(good)).limits().retries());
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"), "recourse: 1\noverrides: wiresocket\nlimits: { retry: 2 }\n");
        assertEquals(2, run("decide", "--overrides", bad.toString()));
        assertTrue(err.toString().contains("bad.yaml:3:11: error RC020: unknown key 'retry'"), err.toString());
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

    @Test
    void schemaPrintsTheFileBesideTheCatalogs() throws IOException {
        assertEquals(0, run("schema"));
        assertEquals(
                Files.readString(Path.of("../catalog/catalog.schema.json")).strip(),
                out.toString().strip());
    }

    @Test
    void aFolderIsRefused(@TempDir Path folder) {
        assertEquals(1, run("lint", folder.toString()));
        assertEquals(2, run("explain", "4006", "--catalog", folder.toString()));
        assertEquals(2, run("decide", folder.toString()));
        assertFalse((out.toString() + err).contains("Exception"), () -> out.toString() + err);
    }

    @Test
    void explainShowsTheCasesAndHidesControlCharacters(@TempDir Path folder) throws IOException {
        Path phases = Files.writeString(folder.resolve("phases.yaml"), """
                recourse: 1
                catalog: phases
                backoffs:
                  slow: { base: 10s, max: 1m, jitter: full }
                domains:
                  close:
                    protocol: websocket
                    codes:
                      4100:
                        key: BUSY
                        name: Busy
                        means: There is no place.
                        do: Come back later.
                        remedy: give-up
                        cases:
                          - when: { phase: opening }
                            remedy: { retry: { backoff: slow } }
                        acts: [client]
                        message: There is no place.
                """);
        assertEquals(0, run("explain", "4100", "--catalog", phases.toString()), err::toString);
        assertTrue(out.toString().contains("when opening"), out.toString());
        assertEquals(0, run("explain", "4009", "--reason", "REDIRECT:\u001b[31mwss://x"));
        assertFalse(out.toString().contains("\u001b"), out.toString());
        assertEquals(2, run("explain", "4006", "--locale", "!!"));
    }
}
