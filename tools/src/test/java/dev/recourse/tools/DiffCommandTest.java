package dev.recourse.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Policy;
import dev.recourse.tools.decide.Decider;
import dev.recourse.tools.sarif.SarifSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DiffCommandTest extends RunsCommands {

    private static final String CATALOG = """
            recourse: 1
            catalog: shop
            domains:
              d:
                protocol: plain
                codes:
                  a:
                    key: A
                    means: "M, 100 %."
                    do: D.
                    remedy: give-up
                    acts: [client]
                    message: Hello.
            """;

    @TempDir
    private Path folder;

    private String old = "";
    private String now = "";

    @BeforeEach
    void twoCatalogs() throws IOException {
        old = write("old/shop.yaml", CATALOG);
        now = write("new/shop.yaml", CATALOG.replace("key: A", "key: B").replace("Hello.", "\"Hello\u200D: you.\""));
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    /** The exit code of the command on a day. */
    private int on(String day, String... args) {
        CommandLine command = new CommandLine(
                        new DiffCommand(Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC)))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    err.append(e.getMessage());
                    return 2;
                });
        command.setOut(new PrintWriter(out));
        return command.execute(args);
    }

    private String fingerprint() {
        assertEquals(1, run("diff", old, now, "--format", "json"));
        String line = out.toString()
                .lines()
                .filter(text -> text.contains("\"RD020\""))
                .findFirst()
                .orElseThrow();
        out.getBuffer().setLength(0);
        return line.replaceAll(".*\"fingerprint\":\"([0-9a-f]{16})\".*", "$1");
    }

    @Test
    void theTiersThatFailAreGiven() {
        assertEquals(1, run("diff", old, now));
        assertTrue(out.toString().contains("RD020 key renamed"), out.toString());
        assertTrue(out.toString().contains("d/a B  A -> B"), out.toString());
        assertTrue(out.toString().contains("Hello\\u200D: you."), out.toString());
        assertFalse(out.toString().contains("\u200D"), "invisible characters are escapes");
        assertEquals(0, run("diff", old, now, "--fail-on", "wire,behaviour"));
        assertEquals(1, run("diff", old, now, "--fail-on", "text"));
        assertEquals(0, run("diff", old, now, "--fail-on", "none"));
        assertEquals(0, run("diff", old, now, "--fail-on", "NONE"));
        assertEquals(1, run("diff", old, now, "--fail-on", "wire, Text"));
        assertEquals(2, run("diff", old, now, "--fail-on", "everything"));
        assertTrue(
                err.toString().contains("--fail-on takes wire, source, behaviour, text or none, not 'everything'"),
                err.toString());
    }

    @Test
    void aCatalogThatEqualsTheBaselineHasNoFindings() {
        assertEquals(0, run("diff", old, old));
        assertTrue(out.toString().contains("Nothing has changed"), out.toString());
        assertTrue(out.toString().contains("No new version is needed."), out.toString());
    }

    @Test
    void whatCannotBeReadIsNotTakenForNoChanges() throws IOException {
        String bad = write("bad/shop.yaml", CATALOG.replace("means", "meens"));
        for (List<String> pair :
                List.of(List.of(old + "x", now), List.of(old, now + "x"), List.of(bad, now), List.of(old, bad))) {
            assertEquals(2, run("diff", pair.get(0), pair.get(1)));
            assertEquals("", out.toString());
        }
        assertEquals(2, run("diff", old, now, "--also", "HEAD~99999:nothing.yaml"));
        assertEquals(2, run("diff", old, now, "--accept", old + "x"));
        assertEquals(2, run("diff", old, now, "--witness", old));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("unknown key 'meens'"), err.toString());
        assertTrue(err.toString().contains(old + " is a file; name a folder"), err.toString());
    }

    @Test
    void controlCharactersReachNoTerminal() throws IOException {
        String red = write("\u001b[31m/shop.yaml", CATALOG.replace("Hello.", "Hi."));
        for (String format : List.of("text", "github", "json", "sarif")) {
            run("diff", old, red, "--format", format);
        }
        run("diff", old, red + "x");
        run("diff", old, red, "--versions", "\u001b[31m");
        run("diff", old, red, "--fail-on", "\u001b[31m");
        run("diff", old, red, "--accept", red);
        run("diff", old, red, "--accept", red + "x");
        run("diff", old, red, "--witness", red);
        assertFalse(out.toString().contains("\u001b"), out.toString());
        assertFalse(err.toString().contains("\u001b"), err.toString());
        assertTrue(out.toString().contains("\\u001B[31m/shop.yaml"), out.toString());
    }

    @Test
    void anAcceptedFindingDoesNotFailUntilItsDay() throws IOException {
        String accept = write(
                "accept.yaml",
                "recourse: 1\naccepts:\n  - { fingerprint: " + fingerprint()
                        + ", reason: Callers are updated., until: 2027-01-31 }\n"
                        + "  - { fingerprint: 0123456789abcdef, reason: Gone., until: 2027-01-31 }\n");
        assertEquals(0, on("2027-01-31", old, now, "--accept", accept));
        assertTrue(out.toString().contains("accepted until 2027-01-31: Callers are updated."), out.toString());
        assertTrue(out.toString().contains("line 4: nothing has the fingerprint 0123456789abcdef"), out.toString());
        assertEquals(1, on("2027-02-01", old, now, "--accept", accept));
        assertTrue(
                out.toString().contains("line 3: the acceptance of RD020 d/a B ended on 2027-01-31"), out.toString());
    }

    @Test
    void anAcceptFileWithAMistakeIsRefusedWithItsPosition() throws IOException {
        String accept = write("accept.yaml", "recourse: 1\naccepts:\n  - { fingerprint: x }\n");
        assertEquals(2, run("diff", old, now, "--accept", accept));
        assertTrue(err.toString().contains("accept.yaml:3:5: error: missing key 'reason'; add it"), err.toString());
    }

    @Test
    void versionsMustFitTheChange() {
        assertEquals(0, run("diff", old, now, "--fail-on", "none", "--versions", "1.0.0..2.0.0"));
        assertEquals(1, run("diff", old, now, "--fail-on", "none", "--versions", "1.0.0..1.1.0"));
        assertTrue(out.toString().contains("needs a new major version: 1.1.0 is too low."), out.toString());
        assertEquals(2, run("diff", old, now, "--versions", "1.0.0"));
    }

    @Test
    void aFindingThatTwoBaselinesShowIsPrintedOnce() throws IOException {
        String older = write("older/shop.yaml", CATALOG.replace("Hello.", "Hi."));
        assertEquals(1, run("diff", old, now, "--also", older, "--format", "json"));
        List<String> lines = out.toString().lines().toList();
        List<String> renamed =
                lines.stream().filter(line -> line.contains("\"RD020\"")).toList();
        assertEquals(1, renamed.size(), out.toString());
        ObjectMapper json = new ObjectMapper();
        assertEquals(2, json.readTree(renamed.get(0)).get("baselines").size());
        assertEquals(
                2, lines.stream().filter(line -> line.contains("\"RD060\"")).count());
    }

    @Test
    void eachLineOfJsonHasAType() {
        run("diff", old, now, "--format", "json");
        ObjectMapper json = new ObjectMapper();
        List<String> types = out.toString()
                .lines()
                .map(line -> json.readTree(line).get("type").asString())
                .toList();
        assertEquals(List.of("baseline", "finding", "finding", "result"), types);
    }

    @Test
    void sarifIsSarif() throws IOException {
        String accept = write(
                "accept.yaml",
                "recourse: 1\naccepts:\n  - { fingerprint: " + fingerprint() + ", reason: R., until: 9999-12-31 }\n");
        assertEquals(0, run("diff", old, now, "--format", "sarif", "--accept", accept));
        assertEquals(List.of(), SarifSchema.errors(out.toString()));
        JsonNode results = new ObjectMapper().readTree(out.toString()).at("/runs/0/results");
        assertEquals("RD020", results.at("/0/ruleId").asString());
        assertEquals(
                "R. (until 9999-12-31)",
                results.at("/0/suppressions/0/justification").asString());
        assertEquals(
                7,
                results.at("/0/locations/0/physicalLocation/region/startLine").asInt());
        assertTrue(results.at("/0/partialFingerprints/recourseChange~1v1")
                .asString()
                .matches("[0-9a-f]{16}"));
        assertTrue(results.at("/1/suppressions").isMissingNode(), out.toString());
    }

    @Test
    void annotationsAreEscaped() throws IOException {
        String other = write("a,b/shop.yaml", CATALOG.replace("100 %.", "50 %."));
        assertEquals(0, run("diff", old, other, "--format", "github"));
        String line = out.toString().strip();
        assertTrue(line.startsWith("::notice file="), line);
        assertTrue(line.contains("/a%2Cb/shop.yaml,line=9,col=9,title=RD061 description::"), line);
        assertTrue(line.contains("(M, 100 %25. -> M, 50 %25.)"), line);
        assertEquals(1, run("diff", old, now, "--format", "github"));
        assertTrue(out.toString().contains("::error file="), out.toString());
    }

    @Test
    void theEventsThatShowADifferenceAreWrittenForDecide() throws IOException {
        String retrying = CATALOG.replace(
                        "catalog: shop\n",
                        "catalog: shop\nlimits: { retries: 3 }\nbackoffs: { b: { base: 1s, max: 9s, jitter: full } }\n")
                .replace("remedy: give-up", "remedy: { retry: { backoff: b } }");
        String before = write("before/shop.yaml", retrying);
        String after = write("after/shop.yaml", retrying.replace("retries: 3", "retries: 4"));
        assertEquals(1, run("diff", before, after));
        assertTrue(
                out.toString()
                        .lines()
                        .anyMatch("          now:    tries again after a random wait of up to 8 s"::equals),
                out.toString());
        Path witnesses = folder.resolve("witnesses/all");
        assertEquals(1, run("diff", before, after, "--witness", witnesses.toString()));
        List<Path> files;
        try (Stream<Path> found = Files.list(witnesses)) {
            files = found.toList();
        }
        assertEquals(1, files.size());
        assertTrue(files.get(0).getFileName().toString().matches("RD040-[0-9a-f]{16}\\.jsonl"), files.toString());
        byte[] events = Files.readAllBytes(files.get(0));
        assertTrue(lastDecision(before, events).contains("\"decision\":\"give-up\""));
        assertTrue(lastDecision(after, events).contains("\"decision\":\"retry\""));
    }

    private static String lastDecision(String catalog, byte[] events) throws IOException {
        ByteArrayOutputStream decisions = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        Policy policy = Catalogs.open(Optional.of(Path.of(catalog))).policy();
        assertTrue(new Decider(policy, 0).run(new ByteArrayInputStream(events), decisions, errors));
        return decisions.toString(UTF_8).lines().reduce("", (first, second) -> second);
    }

    @Test
    void helpExplainsTiersAndExitCodes() {
        assertEquals(0, run("help", "diff"));
        assertTrue(out.toString().contains("Usage: recourse diff "), out.toString());
        assertTrue(out.toString().contains("Exit codes: 0"), out.toString());
    }
}
