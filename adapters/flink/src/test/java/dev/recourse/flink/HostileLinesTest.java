package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.tools.decide.Decider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that were damaged, or written by someone who means harm: each is answered or reported, as by the command. */
class HostileLinesTest {

    private static final List<String> LINES = List.of(
            "{'session':'\\ud800','at':1,'event':'failed','domain':'close','code':4006}",
            "{'session':'\\u0000|,~','at':1,'event':'failed','domain':'close','code':4006}",
            "{'session':'" + "x".repeat(100_000) + "','at':1,'event':'failed','domain':'close','code':4006}",
            "{'at':-9223372036854775808,'event':'failed','domain':'close','code':4006}",
            "{'at':9223372036854775807,'event':'failed','domain':'close','code':4006}",
            "{'at':9223372036854775808,'event':'ready'}",
            "{'at':1e3,'event':'ready'}",
            "{'at':" + "9".repeat(5_000) + ",'event':'ready'}",
            "{'at':1,'event':'failed','domain':'close','code':4006,'hintMs':1e308,'random':1}",
            "{'at':1,'event':'failed','domain':'close','code':'" + "\\ud83d".repeat(300) + "'}",
            "{'at':1,'event':'failed','domain':'close','code':4009,'reason':'REDIRECT:wss://" + "a|,~".repeat(200)
                    + ".wiresocket.net/'}",
            "[".repeat(100_000),
            "{'session':".repeat(2_000),
            "{'headers':" + "{'a':".repeat(600) + "1" + "}".repeat(600) + "}",
            "{'" + "k".repeat(60_000) + "':1}",
            "{'session':'a','session':'b','at':1,'event':'ready'}",
            "\ufeff{'event':'end'}",
            "{'event':'end'}{'event':'end'}",
            "null",
            "0");

    @TempDir
    private java.nio.file.Path folder;

    private static List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>();
        LINES.forEach(line -> lines.add(line.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        List<byte[]> good = new ArrayList<>(lines);
        Traffic.lines(500, 20, 1).forEach(line -> good.add(line.getBytes(StandardCharsets.UTF_8)));
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 5_000; i++) {
            byte[] line = good.get(random.nextInt(good.size())).clone();
            if (line.length < 2_000) {
                for (int change = random.nextInt(4); change > 0 && line.length > 0; change--) {
                    line[random.nextInt(line.length)] = (byte) random.nextInt(256);
                }
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    @Test
    void noneStopsTheJobOrIsLost() throws Exception {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        for (byte[] line : lines()) {
            log.write(line);
            log.write('\n');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Decider.independent(Expected.policy(Changed.ORIGINAL), 0)
                .run(
                        new ByteArrayInputStream(log.toByteArray()),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        try (Harness harness = new Harness(
                0,
                GivenCatalogs.read(Changed.ORIGINAL, Optional.of(Changed.ORIGINAL))
                        .toArray(CatalogFile[]::new))) {
            harness.open();
            send(log.toByteArray(), harness);
            assertEquals(
                    sorted(out.toString(StandardCharsets.UTF_8).lines().toList()),
                    sorted(harness.decisions().stream().map(String::strip).toList()));
            List<String> errors = harness.side(DecideFunction.ERRORS).stream()
                    .map(ErrorLine::json)
                    .toList();
            assertEquals(sorted(err.toString(StandardCharsets.UTF_8).lines().toList()), sorted(errors));
            assertTrue(errors.size() > 1_000, () -> errors.size() + " cannot be read");
            assertEquals(
                    harness.decisions().size(),
                    harness.side(DecideFunction.COMPARED).stream()
                            .filter(tally -> tally.key().differs().equals("no"))
                            .mapToLong(Tally::count)
                            .sum(),
                    "the same catalog differs from itself in nothing");
        }
    }

    /** Each line as it is read from a file. */
    private void send(byte[] log, Harness harness) throws Exception {
        Path file = new Path(Files.write(folder.resolve("log"), log).toUri());
        try (LogReader reader = new LogReader("log", file)) {
            var batch = reader.readBatch();
            while (batch != null) {
                for (var next = batch.next(); next != null; next = batch.next()) {
                    harness.processElement(new StreamRecord<>(next.getRecord()));
                }
                batch = reader.readBatch();
            }
        }
    }
}
