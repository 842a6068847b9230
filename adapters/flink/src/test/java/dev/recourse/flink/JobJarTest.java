package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job's jar, run by Flink's command line in processes of its own. */
class JobJarTest {

    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("flink.jar")));
    private static final String LIBRARIES = System.getProperty("flink.libraries");

    @TempDir
    private Path folder;

    private Process run(String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "-cp",
                LIBRARIES + File.separator + "*",
                "org.apache.flink.client.cli.CliFrontend",
                "run",
                "-t",
                "local"));
        command.addAll(List.of(before));
        command.addAll(List.of(
                JAR.toString(),
                "--events",
                folder.resolve("events.jsonl").toString(),
                "--catalog",
                Changed.ORIGINAL.toString(),
                "--out",
                folder.resolve("out").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("log.txt").toFile()));
        builder.environment()
                .put(
                        "FLINK_CONF_DIR",
                        Files.createDirectories(folder.resolve("conf")).toString());
        return builder.start();
    }

    private void configure() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("conf")).resolve("config.yaml"), """
                parallelism.default: 2
                taskmanager.numberOfTaskSlots: 2
                rest.bind-port: "0"
                execution.checkpointing.interval: 200 ms
                execution.checkpointing.dir: %s
                execution.checkpointing.externalized-checkpoint-retention: RETAIN_ON_CANCELLATION
                """.formatted(
                        folder.resolve("checkpoints").toUri()));
    }

    private Optional<Path> lastCheckpoint() throws IOException {
        Path checkpoints = folder.resolve("checkpoints");
        if (!Files.isDirectory(checkpoints)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(checkpoints)) {
            return files.filter(file -> file.endsWith("_metadata"))
                    .map(file -> Objects.requireNonNull(file.getParent()))
                    .max(Comparator.comparing(checkpoint ->
                            Integer.valueOf(checkpoint.getFileName().toString().substring("chk-".length()))));
        }
    }

    private List<String> decisions() throws IOException {
        return Output.lines(folder.resolve("out/decisions"));
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log.txt"));
    }

    @Test
    void aJobThatWasKilledContinuesFromItsLastCheckpoint() throws Exception {
        configure();
        List<String> log = Traffic.lines(200_000, 20_000, 5);
        Files.write(folder.resolve("events.jsonl"), log);
        Expected expected = Expected.of(Changed.ORIGINAL, 0, log);

        Process killed = run();
        Await.until(() -> !killed.isAlive()
                || !Output.files(folder.resolve("out/decisions")).isEmpty());
        killed.destroyForcibly();
        assertTrue(killed.waitFor(1, TimeUnit.MINUTES));
        int before = decisions().size();
        assertTrue(before > 0, this.log());
        assertTrue(before < expected.decisions().size(), "it was killed too late");

        Process continued = run("-s", lastCheckpoint().orElseThrow().toUri().toString());
        assertTrue(continued.waitFor(2, TimeUnit.MINUTES), this.log());
        assertEquals(0, continued.exitValue(), this.log());
        assertEquals(expected.decisions(), decisions());
        assertEquals(expected.errors().stream().sorted().toList(), Output.lines(folder.resolve("out/errors")));
    }
}
