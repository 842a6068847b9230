package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that does not end, is stopped with a savepoint, and continues on more slots. */
class RestoredJobTest {

    @TempDir
    private Path folder;

    private void add(String name, List<String> lines) throws IOException {
        Path file = Files.write(folder.resolve(name), lines);
        Files.move(file, folder.resolve("events").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> decisions() throws IOException {
        return Output.lines(folder.resolve("out/decisions"));
    }

    /** The sum of the last counts of all pairs of answers. */
    private long counted() throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (String line : Output.lines(folder.resolve("out/comparison"))) {
            String pair = line.replaceFirst("\"decisions\":.*", "");
            long count = Long.parseLong(line.replaceFirst(".*\"decisions\":(\\d+),.*", "$1"));
            counts.merge(pair, count, Math::max);
        }
        return counts.values().stream().mapToLong(count -> count).sum();
    }

    @Test
    void itDecidesAndCountsAsIfItHadNotBeenStopped() throws Exception {
        Files.createDirectory(folder.resolve("events"));
        String[] arguments = {
            "--events", folder.resolve("events").toString(),
            "--watch", Files.createDirectory(folder.resolve("catalogs")).toString(),
            "--catalog", Changed.ORIGINAL.toString(),
            "--new", Changed.catalog(folder).toString(),
            "--out", folder.resolve("out").toString()
        };
        List<String> log = Traffic.lines(6_000, 300, 6);
        List<String> first = log.subList(0, 3_000);
        try (Cluster cluster = new Cluster(folder)) {
            add("1.jsonl", first);
            JobID job = cluster.start(2, arguments);
            int before = Expected.of(Changed.ORIGINAL, 0, first).decisions().size();
            Await.until(() -> decisions().size() == before);
            String savepoint = cluster.stop(job, folder.resolve("savepoints"), false);

            add("2.jsonl", log.subList(3_000, 6_000));
            JobID continued = cluster.continueFrom(savepoint, 3, arguments);
            List<String> expected = Expected.of(Changed.ORIGINAL, 0, log).decisions();
            Await.until(() -> decisions().size() >= expected.size());
            cluster.stop(continued, folder.resolve("savepoints"), true);
            assertEquals(expected, decisions());
            assertTrue(before < expected.size());
            assertEquals(expected.size(), counted());
        }
    }
}
