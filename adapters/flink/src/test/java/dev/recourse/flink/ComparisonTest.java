package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two catalogs side by side. */
class ComparisonTest {

    private static final Pattern ROW = Pattern.compile("\\{\"domain\":\"(.*)\",\"name\":\"(.*)\",\"differs\":\"(.*)\","
            + "\"old\":\"(.*)\",\"new\":\"(.*)\",\"decisions\":(\\d+),\"oldCatalog\":\"(\\w+)\",\"newCatalog\":\"(\\w+)\","
            + "\"examples\":\\[(.*)]}");

    @TempDir
    private Path folder;

    private static String field(String name, String json) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String outcome(String json) {
        String cause = field("cause", json);
        return field("decision", json) + (cause.isEmpty() ? "" : ": " + cause);
    }

    /** Both sides are matched by session and time, which almost every failure has for itself. */
    @Test
    void countsAreThoseOfTwoRunsOfTheCommand() throws Exception {
        List<String> log = Traffic.lines(20_000, 400, 9);
        Path changed = Changed.catalog(folder);
        Path events = Files.write(folder.resolve("log.jsonl"), log);
        try (Cluster cluster = new Cluster(folder)) {
            cluster.run(
                    2,
                    "--events",
                    events.toString(),
                    "--catalog",
                    Changed.ORIGINAL.toString(),
                    "--new",
                    changed.toString(),
                    "--examples",
                    "3",
                    "--out",
                    folder.resolve("out").toString());
        }
        Map<String, Long> expected = new TreeMap<>();
        Map<String, String> ours = byFailure(Expected.of(changed, 0, log).decisions());
        List<String> decisions = Expected.of(Changed.ORIGINAL, 0, log).decisions();
        byFailure(decisions).forEach((failure, old) -> {
            String now = ours.getOrDefault(failure, "");
            String difference = difference(old, now);
            String row = String.join(
                    " ",
                    field("domain", old),
                    field("name", old),
                    difference,
                    outcome(old),
                    now.isEmpty() ? "error" : outcome(now));
            expected.merge(row, 1L, Long::sum);
        });

        Map<String, Long> counted = new TreeMap<>();
        for (String line : Output.lines(folder.resolve("out/comparison"))) {
            Matcher row = ROW.matcher(line);
            assertTrue(row.matches(), line);
            String key = String.join(" ", row.group(1), row.group(2), row.group(3), row.group(4), row.group(5));
            counted.put(key, Long.parseLong(row.group(6)));
            checkExamples(row, decisions);
        }
        assertEquals(expected, counted);
        assertTrue(counted.keySet().stream()
                .anyMatch(row -> row.equals("close INVALID_TOKEN decision refresh give-up: refreshes-spent")));
        assertTrue(counted.keySet().stream().anyMatch(row -> row.equals("close RATE_LIMIT wait retry retry")));
        assertTrue(counted.keySet().stream()
                .anyMatch(row ->
                        row.equals("close CONNECTION_LIMIT no give-up: not-recoverable give-up: not-recoverable")));
        assertTrue(counted.keySet().stream().anyMatch(row -> row.startsWith("dashboard ") && row.endsWith(" error")));
    }

    private static Map<String, String> byFailure(List<String> decisions) {
        Map<String, String> byFailure = new HashMap<>();
        decisions.forEach(line -> byFailure.put(field("session", line) + " " + field("at", line), line));
        assertTrue(byFailure.size() > decisions.size() * 0.99);
        return byFailure;
    }

    private static String difference(String old, String now) {
        if (!outcome(old).equals(outcome(now))) {
            return "decision";
        }
        boolean sameWait = List.of("delayMs", "restMs", "advisoryMs").stream()
                .allMatch(wait -> field(wait, old).equals(field(wait, now)));
        return sameWait ? "no" : "wait";
    }

    private static void checkExamples(Matcher row, List<String> decisions) {
        String[] examples =
                row.group(9).isEmpty() ? new String[0] : row.group(9).split("(?<=}}),");
        long count = Long.parseLong(row.group(6));
        assertEquals(row.group(3).equals("no") ? 0 : Math.min(3, count), examples.length, row.group());
        for (String example : examples) {
            String old = example.replaceFirst(".*,\"old\":(\\{.*}),\"new\":.*", "$1");
            assertTrue(decisions.contains(old), old);
            assertTrue(example.startsWith("{\"file\":\"log.jsonl\",\"line\":"), example);
            assertEquals(row.group(4), outcome(old));
        }
    }
}
