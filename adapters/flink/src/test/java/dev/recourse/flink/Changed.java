package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** WireSocket's catalog with some changes. */
final class Changed {

    static final Path ORIGINAL = Path.of("..", "..", "catalog", "wiresocket.yaml");

    private Changed() {}

    /** Waits are shorter, retries and refreshes fewer, a close code is retried, and dashboard errors are gone. */
    static Path catalog(Path folder) throws IOException {
        String text = Files.readString(ORIGINAL);
        String changed = replaced(text, "languages: [de, fr, es, ja, zh, pl, ar]\n", "");
        changed = replaced(changed, "  retries: 60\n", "  retries: 3\n");
        changed = replaced(changed, "rate: { base: 30s,", "rate: { base: 1s,");
        changed = replaced(
                changed,
                "remedy: { refresh: { limit: 2 } }\n        acts: [client]\n        help: https://docs.wiresocket.com/authentication#token-renewal",
                "remedy: { refresh: { limit: 1 } }\n        acts: [client]");
        changed = replaced(changed, "  dashboard:\n", "  panel:\n");
        return Files.writeString(folder.resolve("changed.yaml"), changed);
    }

    private static String replaced(String text, String old, String with) {
        String changed = text.replace(old, with);
        assertNotEquals(text, changed, old);
        return changed;
    }
}
