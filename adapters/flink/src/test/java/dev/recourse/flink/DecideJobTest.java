package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole jobs, from files to files. */
class DecideJobTest {

    private static final Path WIRESOCKET = Path.of("..", "..", "catalog", "wiresocket.yaml");

    @TempDir
    private static Path shared;

    private static Cluster cluster;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startTheCluster() throws Exception {
        cluster = new Cluster(shared);
    }

    @AfterAll
    static void stopTheCluster() {
        cluster.close();
    }

    private Path write(String name, List<String> lines) throws IOException {
        Path file = folder.resolve("events").resolve(name);
        Files.createDirectories(file.getParent());
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        if (name.endsWith(".gz")) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(bytes);
            }
            return file;
        }
        return Files.write(file, bytes);
    }

    private String[] arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--events", folder.resolve("events").toString(),
                "--catalog", WIRESOCKET.toString(),
                "--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private List<String> written(String kind) throws IOException {
        return Output.lines(folder.resolve("out").resolve(kind));
    }

    @Test
    void itsLinesAreThoseOfTheCommand() throws Exception {
        List<String> log = new ArrayList<>(Traffic.lines(20_000, 1_000, 1));
        log.add(5, "x".repeat(1_100_000));
        write("log.jsonl", log);
        cluster.run(3, arguments("--seed", "7"));

        Expected expected = Expected.of(WIRESOCKET, 7, log);
        assertEquals(expected.decisions(), written("decisions"));
        assertEquals(expected.errors().stream().sorted().toList(), written("errors/log.jsonl"));
        assertTrue(expected.errors().size() > 100);
        assertTrue(expected.errors().contains("{\"line\":6,\"error\":\"the line is longer than 1048576 bytes\"}"));
    }

    /** A session may go on in the next file, and errors have the lines of their files. */
    @Test
    void filesAreReadInTheOrderOfTheirNames() throws Exception {
        List<String> log = Traffic.lines(9_000, 300, 2);
        List<String> errors = new ArrayList<>();
        for (int part = 0; part < 9; part++) {
            List<String> lines = log.subList(part * 1_000, part * 1_000 + 1_000);
            write("hour-" + part + (part % 2 == 0 ? "/a.jsonl" : ".jsonl.gz"), lines);
            errors.addAll(Expected.of(WIRESOCKET, 0, lines).errors());
        }
        cluster.run(2, arguments());

        assertEquals(Expected.of(WIRESOCKET, 0, log).decisions(), written("decisions"));
        assertEquals(errors.stream().sorted().toList(), written("errors"));
        assertEquals(
                Expected.of(WIRESOCKET, 0, log.subList(2_000, 3_000)).errors().stream()
                        .sorted()
                        .toList(),
                written("errors/hour-2/a.jsonl"));
    }

    @Test
    void severalReadersGiveTheSameWhereASessionIsInOneFile() throws Exception {
        List<String> all = new ArrayList<>();
        for (int file = 0; file < 4; file++) {
            String name = "-" + file + "\",\"";
            List<String> lines = Traffic.lines(2_000, 100, file).stream()
                    .map(line -> line.replaceFirst("(\"session\":\"s\\d+)\",\"", "$1" + name))
                    .toList();
            write(file + ".jsonl", lines);
            all.addAll(lines);
        }
        cluster.run(2, arguments("--readers", "2"));
        assertEquals(Expected.of(WIRESOCKET, 0, all).decisions(), written("decisions"));
    }

    @Test
    void afterACrashEachDecisionIsThereOnce() throws Exception {
        List<String> log = Traffic.lines(100_000, 10_000, 3);
        write("log.jsonl", log);
        Expected expected = Expected.of(WIRESOCKET, 0, log);
        JobID job = cluster.start(2, arguments());
        await(job, () -> !Output.files(folder.resolve("out/decisions")).isEmpty());
        cluster.loseAWorker();
        int before = written("decisions").size();
        cluster.finish(job);

        assertTrue(before < expected.decisions().size(), "the crash came too late");
        assertEquals(expected.decisions(), written("decisions"));
        assertEquals(expected.errors().stream().sorted().toList(), written("errors"));
    }

    /** A job that does not end: catalogs and events are put into folders while it runs. */
    @Test
    void aCatalogThatArrivesIsUsed() throws Exception {
        Path catalogs = Files.createDirectories(folder.resolve("catalogs"));
        write("1.jsonl", List.of(limited("a", 0)));
        JobID job = cluster.start(2, arguments("--watch", catalogs.toString()));
        await(job, "decisions", 1);
        String changed = GivenCatalogs.read(Changed.catalog(folder), Optional.empty())
                .get(0)
                .json();
        Files.writeString(catalogs.resolve("broken.json"), "{}");
        Files.writeString(folder.resolve("changed.json"), changed);
        Files.move(folder.resolve("changed.json"), catalogs.resolve("changed.json"));
        await(job, "errors/broken.json", 1);
        assertTrue(written("errors/broken.json").get(0).startsWith("{\"catalog\":\"broken.json\",\"error\":\""));
        int file = 2;
        int answered = 1;
        while (written("decisions").stream().noneMatch(line -> line.contains("\"delayMs\":1000,"))) {
            write(file + ".jsonl", List.of(limited("b" + file, 0)));
            answered++;
            file++;
            await(job, "decisions", answered);
        }
        write("last.jsonl", List.of(limited("a", 1)));
        await(job, "decisions", answered + 1);
        assertTrue(
                written("decisions").stream()
                        .anyMatch(line -> line.startsWith("{\"session\":\"a\",\"at\":1,")
                                && line.contains("\"retries\":2,")
                                && line.contains("retry 2 of 3 ")),
                () -> "the state was carried over");
        cluster.cancel(job);
    }

    private static String limited(String session, int at) {
        return "{\"session\":\"" + session + "\",\"at\":" + at
                + ",\"event\":\"failed\",\"domain\":\"close\",\"code\":4006,\"random\":0}";
    }

    private void await(JobID job, String kind, int lines) throws Exception {
        await(job, () -> written(kind).size() >= lines);
    }

    private static void await(JobID job, Callable<Boolean> claim) throws Exception {
        Await.until(() -> {
            assertFalse(cluster.status(job).isGloballyTerminalState(), "the job ended");
            return claim.call();
        });
    }
}
