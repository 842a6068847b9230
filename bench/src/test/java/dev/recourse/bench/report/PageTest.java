package dev.recourse.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The page is what the results say. */
class PageTest {

    private static final Path BENCH = Path.of("").toAbsolutePath();
    private static final Path PAGE = BENCH.resolveSibling(".github").resolve("benchmarks.md");
    private static final String WEIGHTS = """
            project,round,with ms,without ms
            Recourse,1,1200,1000
            Recourse,2,1500,1000
            Recourse,3,3000,2000
            """;

    private static Results results(List<Measured> more) {
        List<Measured> all = new ArrayList<>();
        for (String benchmark : Tables.benchmarks()) {
            for (int round = 1; round <= 3; round++) {
                all.add(new Measured(benchmark, round, 100 * round, 2_000, 16));
            }
        }
        all.removeIf(one -> more.stream().anyMatch(other -> other.benchmark().equals(one.benchmark())));
        all.addAll(more);
        return new Results("2 cores", all);
    }

    private static String complaint(Executable refused) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, refused).getMessage());
    }

    private static String page(Measured... more) {
        return new Page(results(List.of(more)), Weights.read(WEIGHTS)).text();
    }

    @Test
    void thePageIsWrittenFromTheResultsThatAreChecked() throws IOException {
        Results results = Results.read(Files.readString(BENCH.resolve("results.csv")));
        Weights weights = Weights.read(Files.readString(BENCH.resolve("weights.csv")));
        assertEquals(new Page(results, weights).text(), Files.readString(PAGE), "run bench/run page");
        assertEquals(Files.readString(BENCH.resolve("results.csv")), results.csv());
    }

    /** A round that was slower for both does not change a ratio. */
    @Test
    void ratiosAreComparedWithinARound() {
        String page = page(
                new Measured(Tables.GAX, 1, 400, 1, 254.8),
                new Measured(Tables.GAX, 2, 1_000, 1, 254.8),
                new Measured(Tables.GAX, 3, 900, 1, 254.8));
        assertTrue(page.contains("| gax | 4.0 | 3.0 to 5.0 | 900 ns | 255 |\n"), page);
        assertTrue(page.contains("| with the clock, at least 3 times as fast as gax | 4.0 | yes |\n"), page);
        assertTrue(page.contains("| a cold compile | Recourse 1.50 |\n"), page);
        assertTrue(page.contains("| Recourse | 1.50 | 1.20 to 1.50 | 1,000 ms |\n"), page);
    }

    @Test
    void aGoalThatIsMissedIsCalledMissed() {
        String page = page(
                new Measured(Tables.BY_HAND, 1, 20, 1, 0),
                new Measured(Tables.BY_HAND, 2, 40, 1, 0),
                new Measured(Tables.BY_HAND, 3, 60, 1, 0));
        assertTrue(page.contains("| a decision takes at most 4 times the hand-written path | 5.0 | no |\n"), page);
    }

    @Test
    void theShareOfTheClockIsShown() {
        String page = page(
                new Measured(Tables.CLOCKED, 1, 400, 1, 0),
                new Measured(Tables.CLOCKED, 2, 800, 1, 0),
                new Measured(Tables.CLOCKED, 3, 1_200, 1, 0));
        assertTrue(page.contains("spends 75 % of its time on the clock"), page);
    }

    @Test
    void whatTheGoalWouldBeForTheHandWrittenPathIsShown() {
        String page = page(
                new Measured(Tables.BY_HAND_CLOCKED, 1, 40, 1, 0),
                new Measured(Tables.BY_HAND_CLOCKED, 2, 80, 1, 0),
                new Measured(Tables.BY_HAND_CLOCKED, 3, 120, 1, 0));
        assertTrue(page.contains("gax takes 2.5 times as long."), page);
    }

    @Test
    void callsAreComparedByTheTimeOfAllThreads() {
        String call = Tables.call("recoveringOkHttp");
        String page = page(
                new Measured(call, 1, 1, 3_000, 0),
                new Measured(call, 2, 1, 3_000, 0),
                new Measured(call, 3, 1, 3_000, 0));
        assertTrue(page.contains("| OkHttp with Recourse | 1.50 | 1.50 to 1.50 | 3.0 µs | 0 |\n"), page);
    }

    @Test
    void whatWasNotMeasuredIsMissed() {
        Results results = new Results("2 cores", List.of());
        Page page = new Page(results, Weights.read(WEIGHTS));
        assertTrue(complaint(page::text).contains("run bench/run again"));
    }

    @Test
    void aDamagedFileIsRefusedWithItsLine() {
        String csv = results(List.of()).csv();
        assertEquals(results(List.of()), Results.read(csv));
        for (String damaged : List.of("", "# 2 cores\n", csv + "X,1,2\n", csv + "X,1,2,3,many\n")) {
            assertThrows(IllegalArgumentException.class, () -> Results.read(damaged), damaged);
        }
        assertTrue(complaint(() -> Results.read("# 2\nbenchmark,round,measuring ns,all ns,bytes\nX,1"))
                .startsWith("line 3: "));
        assertThrows(IllegalArgumentException.class, () -> Weights.read("project\n"));
        assertEquals("line 5: not 4 columns: X,1", complaint(() -> Weights.read(WEIGHTS + "X,1\n")));
        assertEquals("line 5: not a number: much", complaint(() -> Weights.read(WEIGHTS + "X,1,much,1\n")));
        assertEquals("line 5: not a number above 0: 0", complaint(() -> Weights.read(WEIGHTS + "X,1,1,0\n")));
        assertEquals(
                "line 3: not a whole number of at least 1: 1.5",
                complaint(() -> Results.read("# 2\nbenchmark,round,measuring ns,all ns,bytes\nX,1.5,1,1,1")));
    }

    @Test
    void theFileOfAMistakeIsNamedAndNothingIsWritten(@TempDir Path folder) throws IOException {
        Path damaged = Files.writeString(
                folder.resolve("results.csv"), results(List.of()).csv() + "X,1\n");
        Path weights = Files.writeString(folder.resolve("weights.csv"), WEIGHTS);
        Path page = folder.resolve("benchmarks.md");

        String complaint = complaint(() -> Main.writePage(damaged, weights, page, folder.resolve("README.md")));

        assertTrue(complaint.matches(".*results\\.csv: line \\d+: not 5 columns: X,1"), complaint);
        assertFalse(Files.exists(page));
    }

    @Test
    void aRoundThatLacksABenchmarkIsRefused() {
        String complaint = complaint(() -> page(new Measured(Tables.GAX, 1, 400, 1, 0)));
        assertTrue(complaint.contains("was measured in the rounds [1], and"), complaint);
    }

    @Test
    void theTableOfTheReadmeIsReplacedAndNothingElse() {
        String before = "# Us\n\n| a | b |\n\n## Speed\n\nRatios:\n\n";
        String after = "\nMore.\n\n## More\n\n| c | d |\n";
        String readme = before + "| old | 1 |\n\n| older | 2 |\n" + after;
        assertEquals(before + "| new | 3 |\n" + after, Readme.with(readme, "| new | 3 |\n"));
        assertTrue(complaint(() -> Readme.with("# Us\n\n| a | b |\n", "| new | 3 |\n"))
                .contains("Speed"));
        assertThrows(IllegalArgumentException.class, () -> Readme.with(before + after, "| new | 3 |\n"));
    }
}
