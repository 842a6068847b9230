package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest extends RunsCommands {

    private static final String CATALOG = "../catalog/wiresocket.yaml";

    private int simulate(String... more) {
        out.getBuffer().setLength(0);
        List<String> line = new ArrayList<>(List.of("simulate", CATALOG, "--clients", "200"));
        line.addAll(List.of(more));
        return run(line.toArray(String[]::new));
    }

    @Test
    void anOutageIsShownWithAVerdictAndNumbersSideBySide() {
        assertEquals(0, simulate("--scenario", "outage"), err::toString);
        String text = out.toString();
        assertTrue(text.startsWith("200 clients keep connections. The server answers 10 requests a second:"), text);
        assertTrue(text.contains("\n\nOutage\n  The server cannot be reached for 60 s:"), text);
        assertTrue(text.contains("  All clients are connected again "), text);
        assertTrue(text.contains("as it is  without jitter  without hints\n"), text);
        assertEquals("", err.toString(), "no progress where nobody looks");
    }

    @Test
    void severalScenariosEndWithASummaryAndFitIntoATerminal() {
        assertEquals(0, simulate("--scenario", "outage,restart,region,tokens"), err::toString);
        String text = out.toString();
        assertTrue(text.contains("\nSummary\n  In "), text);
        assertTrue(text.contains("    A region moves "), text);
        assertTrue(text.contains("\n    Tokens expire: Give close/4002 a backoff with full jitter"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    }

    @Test
    void callersHaveNoConnectionsThatBreak() {
        assertEquals(0, run("simulate", "../catalog/examples/github.yaml", "--clients", "100", "--outage", "120s"));
        String text = out.toString().replaceAll("\\s+", " ");
        assertTrue(text.contains("Outage The server cannot be reached for 2 min. "), text);
        assertFalse(text.contains("connection"), text);
        assertTrue(text.contains(": Allow more retries or longer delays"), text);
    }

    @Test
    void checksThatFailExitWith1AndAreListed() {
        assertEquals(
                1,
                simulate(
                        "--scenario",
                        "outage,region",
                        "--without",
                        "none",
                        "--max-peak",
                        "3x",
                        "--all-back-within",
                        "1s",
                        "--lost",
                        "0"));
        String text = out.toString();
        assertTrue(text.contains("\nFAILED  outage: all are served after "), text);
        assertTrue(text.contains("\nFAILED  region: second "), text);
        assertFalse(text.contains("FAILED  outage: second "), text);
        assertEquals(
                0,
                simulate("--scenario", "outage", "--max-peak", "5", "--all-back-within", "10m", "--lost", "0"),
                out::toString);
    }

    @Test
    void aFleetOfOneClientIsServedToo() {
        assertEquals(0, run("simulate", CATALOG, "--clients", "1", "--lost", "0", "--without", "none"), out::toString);
    }

    @Test
    void twoCatalogsAreComparedInOneRun(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("changed.yaml"), """
                recourse: 1
                catalog: changed
                include: [standard]
                limits: { retries: 100, steps: 100 }
                backoffs: { hasty: { base: 1s, factor: 1, max: 1s, jitter: none } }
                domains:
                  close:
                    protocol: websocket
                    include: standard/close
                    codes:
                      1006: { key: ABNORMAL, remedy: { retry: { backoff: hasty } }, acts: [client], message: It was lost. }
                """);
        assertEquals(0, simulate("--scenario", "outage", "--against", other.toString()), err::toString);
        assertTrue(out.toString().contains("as it is  changed.yaml\n"), out.toString());
        assertTrue(
                out.toString().replaceAll("\\s+", " ").contains("With changed.yaml, the busiest second would bring "),
                out.toString());
        assertEquals(
                0, simulate("--scenario", "outage,region", "--against", other.toString(), "--without", "none,jitter"));
        assertTrue(out.toString().contains("    as it is / changed.yaml  busiest second "), out.toString());
        assertTrue(
                Pattern.compile("A region moves +20 × / –  ")
                        .matcher(out.toString())
                        .find(),
                "the standard catalog has no redirect");
        assertTrue(out.toString().contains("as it is  without jitter  changed.yaml\n"), out.toString());
    }

    @Test
    void theReportIsWrittenAndReplaced(@TempDir Path folder) throws IOException {
        Path storm = folder.resolve("storm");
        assertEquals(0, simulate("--scenario", "restart", "--out", storm.toString()), err::toString);
        assertTrue(out.toString().endsWith("The report is " + storm.resolve("index.html") + ".\n"), out.toString());
        assertTrue(Files.readString(storm.resolve("simulation.md")).startsWith("# WireSocket: simulation\n"));
        assertTrue(Files.exists(storm.resolve("restart.csv")));
        assertEquals(0, simulate("--scenario", "outage", "--out", storm.toString()), err::toString);
        assertTrue(Files.exists(storm.resolve("outage.csv")) && Files.notExists(storm.resolve("restart.csv")));
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("storm"), "mine");
        assertEquals(2, simulate("--scenario", "restart", "--out", file.toString()));
        assertTrue(err.toString().contains("storm is a file, not a folder"), err.toString());
        assertEquals("", out.toString(), "nothing is simulated first");
        assertEquals(
                2, simulate("--scenario", "restart", "--out", file.resolve("in").toString()));
        assertTrue(err.toString().contains("cannot read or write " + file), err.toString());
        assertEquals("", out.toString(), "nothing is simulated first");
    }

    @Test
    void aFolderThatIsThereAndCannotBeWrittenIsRefused(@TempDir Path folder) throws IOException {
        Path foreign = Files.writeString(folder.resolve("outage.csv"), "mine");
        assertEquals(2, simulate("--scenario", "outage", "--out", folder.toString()));
        assertTrue(err.toString().contains(foreign + " was not written by 'recourse simulate'"), err.toString());
        assertEquals("", out.toString(), "nothing is simulated first");
        assertEquals(0, simulate("--scenario", "restart", "--out", folder.toString()), "the names are others");

        // The administrator may write to any folder but those of the kernel.
        Path kernel = Path.of("/proc/self");
        Path locked = Files.isDirectory(kernel) ? kernel : Files.createDirectory(folder.resolve("locked"));
        assertTrue(locked.equals(kernel) || locked.toFile().setWritable(false));
        assertEquals(2, simulate("--scenario", "restart", "--out", locked.toString()));
        assertTrue(
                err.toString().contains("cannot read or write " + locked + ": no file can be made in this folder"),
                err.toString());
        assertEquals("", out.toString(), "nothing is simulated first");
    }

    @ParameterizedTest
    @CsvSource({
        "--scenario, quake, '''quake'' is not one of outage, restart'",
        "--scenario, '', '--scenario: '''' is not one of'",
        "--outage, 60, not a duration such as 500ms",
        "--outage, 0s, --outage must be from 1s to 24h",
        "--outage, 25h, --outage must be from 1s to 24h",
        "--clients, 0, --clients must be from 1 to 10000000",
        "--clients, many, is not a whole number",
        "--per-process, 0, --per-process must be from 1",
        "--capacity, 0, --capacity must be from 0.001 to a billion",
        "--capacity, -1, --capacity must be from 0.001 to a billion",
        "--capacity, 1e-300, --capacity must be from 0.001 to a billion",
        "--capacity, 1e10, --capacity must be from 0.001 to a billion",
        "--capacity, 1e999, --capacity must be from 0.001 to a billion",
        "--capacity, NaN, is not a number",
        "--clients, 99999999999, is out of range",
        "--retry-after, 500ms, --retry-after must be whole seconds",
        "--every, 10ms, --every must be from 1s",
        "--seed, 9007199254740992, --seed must be from",
        "--clients, -1, --clients must be from 1",
        "--clients, 1000000000, --clients must be from 1 to 10000000",
        "--outage, 007s, not a duration",
        "--capacity, much, is not a number",
        "--lost, many, is not a whole number",
        "--max-peak, 0, --max-peak must be a number above 0",
        "--all-back-within, soon, not a duration",
        "--code, nonsense, TROUBLE=DOMAIN/CODE",
        "--against, ../catalog/examples/github.yaml, only one of the catalogs has a WebSocket domain",
        "--without, sense, '''sense'' is not one of budget, jitter, hints, none'",
        "--max-peak, 3d, --max-peak must be a number above 0",
        "--max-peak, x, --max-peak must be a number above 0",
        "--max-peak, -1, --max-peak must be a number above 0",
        "--lost, -1, --lost must be",
        "--code, busy=nowhere/1, 'must be DOMAIN/CODE, with a domain of wiresocket: close'",
        "--code, busy=dataplane/nonsense, '''dataplane/nonsense'' is not a code of dataplane'",
        "--code, lost=close/99999, '''close/99999'' is not a code of close'",
        "--code, noise=close/1006, '''noise'' is not one of lost'",
        "--against, none.yaml, none.yaml",
        "--against, '', a path must not be empty",
        "--out, '', a path must not be empty; use . for the current folder"
    })
    void badUsageIsReported(String option, String value, String problem) {
        assertEquals(2, run("simulate", CATALOG, option, value));
        assertTrue(err.toString().contains(problem), err.toString());
        assertFalse(err.toString().contains("\tat "), "no stack trace");
    }
}
