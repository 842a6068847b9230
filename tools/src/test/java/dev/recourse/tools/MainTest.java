package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest extends RunsCommands {

    private static final String INVALID = """
            recourse: 1
            catalog: mine
            domains:
              api:
                protocol: http
                codes:
                  404:
                    key: NOT_FOUND
                    name: Not Found
                    meens: It is not there.
                    do: Look elsewhere.
                    remedy: give-up
                    acts: [client]
                    message: It is not there.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "explain",
                "decide --seed x",
                "lint",
                "lint --format xml f",
                "demo --scale 0",
                "demo -q"
            })
    void badUsageExitsWith2(String line) {
        assertEquals(2, run(line.split(" ")));
        assertFalse(err.toString().isEmpty());
        assertFalse(err.toString().contains("\tat "), "no stack trace");
    }

    @Test
    void aWrongNumberIsReportedWithoutJavaTypes() {
        assertEquals(2, run("decide", "--seed", "x"));
        assertTrue(
                err.toString().startsWith("Invalid value for option '--seed': 'x' is not a whole number"),
                err.toString());
    }

    @Test
    void helpShowsTheUsageOfACommand() {
        assertEquals(0, run("help", "lint"));
        assertTrue(out.toString().startsWith("Usage: recourse lint"), out.toString());
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("help        Shows the usage of a command."), out.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "headers",
                "body",
                "retryAfter",
                "hintMs",
                "repeatable",
                "sent",
                "call",
                "listed",
                "of",
                "restMs"
            })
    void helpShowsTheKeysOfDecide(String key) {
        assertEquals(0, run("help", "decide"));
        assertTrue(out.toString().lines().anyMatch(line -> line.startsWith("  " + key + " ")), out.toString());
    }

    @Test
    void aMissingOrInvalidCatalogIsReportedWithItsPosition(@TempDir Path folder) throws IOException {
        assertEquals(
                2, run("explain", "1", "--catalog", folder.resolve("none.yaml").toString()));
        Path invalid = Files.writeString(folder.resolve("mine.yaml"), INVALID);
        assertEquals(2, run("explain", "404", "--catalog", invalid.toString()));
        assertTrue(err.toString().contains("mine.yaml:10:9: error RC"), err.toString());
        assertTrue(err.toString().contains("means"), err.toString());
    }

    @Test
    void decideAppliesOverrides(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(
                folder.resolve("good.yaml"), "recourse: 1\noverrides: wiresocket\nlimits: { retries: 2 }\n");
        assertEquals(
                2, Catalogs.policy(Optional.empty(), Optional.of(good)).limits().retries());
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"), "recourse: 1\noverrides: wiresocket\nlimits: { retry: 2 }\n");
        assertEquals(2, run("decide", "--overrides", bad.toString()));
        assertTrue(err.toString().contains("bad.yaml:3:11: error RC020: unknown key 'retry'"), err.toString());
    }

    @Test
    void schemaPrintsTheFileBesideTheCatalogs() throws IOException {
        assertEquals(0, run("schema"));
        assertEquals(
                Files.readString(Path.of("../catalog/catalog.schema.json")).strip(),
                out.toString().strip());
    }

    @Test
    void aFolderIsRefused(@TempDir Path folder) {
        assertEquals(1, run("lint", folder.toString()));
        assertEquals(2, run("explain", "4006", "--catalog", folder.toString()));
        assertEquals(2, run("decide", folder.toString()));
        assertFalse((out.toString() + err).contains("Exception"), () -> out.toString() + err);
    }
}
