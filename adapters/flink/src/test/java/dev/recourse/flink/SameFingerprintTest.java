package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two catalogs that prescribe the same for what they read, but read hints from different headers. */
class SameFingerprintTest {

    private static final String CATALOG = """
            recourse: 1
            catalog: small
            backoffs: { seconds: { base: 1s, factor: 2, max: 1m, jitter: none } }
            domains:
              api:
                protocol: http
                reads: { hint: [ { header: %s } ] }
                codes:
                  503: { key: BUSY, name: Busy, means: Busy., do: Wait., acts: [client], remedy: { retry: { backoff: seconds } } }
            """;

    private static final String LINE =
            "{\"session\":\"%s\",\"at\":1,\"event\":\"failed\",\"domain\":\"api\",\"status\":503,"
                    + "\"headers\":{\"X-Old\":\"20\",\"X-New\":\"30\"},\"random\":0}";

    @TempDir
    private Path folder;

    private Path catalog(String header) throws IOException {
        return Files.writeString(folder.resolve(header + ".yaml"), CATALOG.formatted(header));
    }

    private static String delay(List<String> decisions) {
        return decisions.get(0).replaceFirst("(?s).*\"delayMs\":(\\d+).*", "$1");
    }

    @Test
    void theyAreComparedAndTheFirstGoesOnDeciding() throws Exception {
        List<CatalogFile> files = GivenCatalogs.read(catalog("X-Old"), Optional.of(catalog("X-New")));
        CatalogFile[] given = files.toArray(CatalogFile[]::new);
        assertEquals(
                Expected.policy(catalog("X-Old")).fingerprint(),
                Expected.policy(catalog("X-New")).fingerprint());
        OperatorSubtaskState state;
        try (Harness harness = new Harness(0, given)) {
            harness.open();
            harness.send(List.of(LINE.formatted("a")));
            assertEquals("20000", delay(harness.decisions()));
            List<Tally> tallies = harness.side(DecideFunction.COMPARED);
            assertEquals("wait", tallies.get(0).key().differs());
            String example = tallies.get(0).examples().get(0);
            assertTrue(example.contains("\"delayMs\":20000,") && example.contains("\"delayMs\":30000,"), example);
            state = harness.snapshot(1, 1);
        }
        try (Harness harness = new Harness(0, given)) {
            harness.initializeState(state);
            harness.open();
            harness.send(List.of(LINE.formatted("b")));
            assertEquals("20000", delay(harness.decisions()));
        }
    }
}
