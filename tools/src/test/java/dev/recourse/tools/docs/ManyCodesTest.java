package dev.recourse.tools.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.tools.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class ManyCodesTest {

    private static final int CODES = 1_243;

    private static final String START = """
            recourse: 1
            catalog: many
            include: [standard]
            backoffs:
              slow: { base: 10s, factor: 2, max: 5m, jitter: full }
            domains:
              api:
                protocol: http
                include: standard/http
                reads: { code: [{ json: /error/code }] }
                codes:
            """;

    private static final String CODE = """
                  e-%1$d:
                    key: ERROR_%1$d
                    status: 409
                    means: Something went wrong with number %1$d.
                    do: Do less of number %1$d, then try again.
                    remedy: { retry: { backoff: slow, limit: %2$d } }
                    acts: [client, developer]
                    details: "too many of %1$d: ${limit:int}"
                    message: "${limit, one {One} other {All ${limit}}} of %1$d. Trying again in ${delay}."
                    plain: Too many of %1$d. Trying again in ${delay}.
            """;

    @Test
    void aLargeCatalogIsWrittenInSeconds(@TempDir Path folder) throws IOException {
        StringBuilder text = new StringBuilder(START);
        for (int i = 0; i < CODES; i++) {
            text.append(CODE.formatted(i, i % 7 + 1));
        }
        Path file = Files.writeString(folder.resolve("many.yaml"), text);
        long start = System.nanoTime();
        Catalog catalog = Catalogs.read(file);
        SortedMap<String, byte[]> files = SiteFiles.of(catalog, Optional.empty());
        OutputFolder.Changes changes = new OutputFolder(folder.resolve("site"), "docs").write(files);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(files.size(), changes.written());
        assertTrue(files.size() > 2 * CODES, () -> files.size() + " files");
        assertTrue(took.compareTo(Duration.ofSeconds(10)) < 0, took::toString);
    }
}
