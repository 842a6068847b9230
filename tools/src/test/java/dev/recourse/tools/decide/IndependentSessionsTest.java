package dev.recourse.tools.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.engine.Policy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndependentSessionsTest {

    /** Its budget is spent by six failures. */
    private static final Policy GRPC = new CatalogReader(CatalogSource.folder(Path.of("..", "catalog", "examples")))
            .read("grpc.yaml")
            .catalog()
            .orElseThrow()
            .policy();

    private static List<String> decide(long seed, String input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertTrue(Decider.independent(GRPC, seed)
                .run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err));
        return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    }

    private static String unavailable(int session, int at) {
        return "{\"session\":\"s%d\",\"at\":%d,\"event\":\"failed\",\"domain\":\"status\",\"code\":14}\n"
                .formatted(session, at * 1_000);
    }

    @Test
    void theyHaveNoEffectOnEachOther() throws IOException {
        List<String> alone = new ArrayList<>();
        StringBuilder mixed = new StringBuilder();
        for (int at = 0; at < 3; at++) {
            for (int session = 0; session < 9; session++) {
                mixed.append(unavailable(session, at));
            }
        }
        for (int session = 0; session < 9; session++) {
            alone.addAll(decide(1, unavailable(session, 0) + unavailable(session, 1) + unavailable(session, 2)));
        }
        List<String> together = decide(1, mixed.toString());
        assertEquals(alone, together);
        assertTrue(together.stream().allMatch(line -> line.contains("\"decision\":\"retry\"")), "no budget");
        assertTrue(
                together.stream().map(IndependentSessionsTest::delay).distinct().count() > 9, "drawn for each");
        assertNotEquals(together, decide(2, mixed.toString()));
    }

    private static String delay(String line) {
        return line.replaceAll(".*\"delayMs\":(\\d+).*", "$1");
    }
}
