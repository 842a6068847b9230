package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README quotes what was measured. That the page is what was measured, the module bench tests. */
class BenchmarksTest {

    private static final Path PAGE = Path.of("../.github/benchmarks.md");
    private static final int LINES = 10;

    private static List<String> table(String section) {
        return section.lines().filter(line -> line.startsWith("|")).toList();
    }

    @Test
    void theReadmeQuotesTheShortTable() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## In short\n");
        List<String> shortTable = table(page.substring(start, page.indexOf("\n## ", start + 1)));
        assertTrue(shortTable.size() >= LINES, shortTable::toString);
        assertEquals(shortTable, table(ReadmeTest.section("Speed")), "run bench/run page");
    }
}
