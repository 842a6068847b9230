package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Realistic mistakes in overrides of {@code shop.yaml}, one file each. The problems that the reader reports are in
 * {@code problems.txt}, which {@code -Drecourse.golden=update} rewrites.
 */
class BadOverridesTest {

    private static final Path FOLDER = Path.of("src/test/resources/bad-overrides");
    private static final Path GOLDEN = FOLDER.resolve("problems.txt");
    private static final CatalogSource SOURCE = CatalogSource.folder(FOLDER);
    private static final String CATALOG = "shop.yaml";
    private static final Policy SHOP =
            new CatalogReader(SOURCE).read(CATALOG).catalog().orElseThrow().policy();

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.equals(CATALOG))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachMistakeIsReportedAsInTheGoldenFile() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String file : files()) {
            OverridesReading reading = OverridesReader.of(SHOP).read(SOURCE, file);
            reading.problems().forEach(problem -> lines.add(problem.text()));
            assertEquals(reading.errors().isEmpty(), reading.policy().isPresent(), file);
            assertTrue(!reading.problems().isEmpty(), file);
        }
        if ("update".equals(System.getProperty("recourse.golden"))) {
            Files.write(GOLDEN, lines);
        }
        assertEquals(String.join("\n", Files.readAllLines(GOLDEN)), String.join("\n", lines));
    }

    @Test
    void aMissingFileIsReported(@TempDir Path folder) {
        Path missing = folder.resolve("none.yaml");
        assertEquals(
                List.of(missing + ":1:1: error RC001: file '" + missing + "' not found; check its name and folder"),
                OverridesReader.of(SHOP).read(missing).problems().stream()
                        .map(problem -> problem.text())
                        .toList());
    }

    @Test
    void aFolderIsReported(@TempDir Path folder) {
        OverridesReading reading = OverridesReader.of(SHOP).read(folder);
        assertEquals("RC002", reading.problems().get(0).id());
        assertTrue(reading.policy().isEmpty());
        assertTrue(reading.worstCase().isEmpty());
    }
}
