package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorsCommandTest extends RunsCommands {

    private static final String CATALOG = "../catalog/examples/grpc.yaml";

    @Test
    void aSetIsWrittenToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("grpc.jsonl");

        assertEquals(
                0, run("vectors", CATALOG, "--count", "5", "--seed", "3", "--out", file.toString()), err::toString);

        assertEquals(6, Files.readAllLines(file).size());
        assertTrue(
                Files.readString(file).startsWith("{\"format\":\"recourse-vectors\",\"version\":1,\"name\":\"grpc\""));
        assertEquals("", out.toString() + err);
    }

    @ParameterizedTest
    @CsvSource({
        "--count, -1, --count must be from 0 to",
        "--count, ten, is not a whole number",
        "--seed, 9007199254740992, --seed must be from",
        "--out, ., . is a folder",
        "--out, none/set.jsonl, there is no folder for none/set.jsonl"
    })
    void badUsageIsReported(String option, String value, String problem) {
        assertEquals(2, run("vectors", CATALOG, option, value));
        assertTrue(err.toString().contains(problem), err.toString());
    }

    @Test
    void aCatalogWithErrorsIsReported(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "recourse: 1\n");

        assertEquals(
                2,
                run(
                        "vectors",
                        file.toString(),
                        "--out",
                        folder.resolve("set.jsonl").toString()));

        assertTrue(err.toString().contains("bad.yaml:1:1: error RC"), err.toString());
        assertTrue(Files.notExists(folder.resolve("set.jsonl")));
    }
}
