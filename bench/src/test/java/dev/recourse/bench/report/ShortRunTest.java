package dev.recourse.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every benchmark runs, checks that all sides give the same answer, and is in a table. */
class ShortRunTest {

    @Test
    void everyBenchmarkOfTheTablesRunsAndNoOther() throws Exception {
        SortedMap<String, Double> ran = Rounds.runShort();
        ran.forEach((benchmark, nanos) -> assertTrue(nanos > 0, benchmark));
        assertEquals(new TreeSet<>(Tables.benchmarks()), ran.keySet());
    }
}
