package dev.recourse.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What a page loads, compressed as servers do with gzip. {@code size.test.mjs} measures it with Brotli. */
class SizeTest {

    private static final Path MODULE = Path.of(System.getProperty("recourse.npm", "target/npm"), "recourse.mjs");

    private static final int MOST_BYTES = 70_000;

    @Test
    void theModuleIsAtMost70Kilobytes() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(compressed, new Deflater(Deflater.BEST_COMPRESSION))) {
            Files.copy(MODULE, deflated);
        }
        assertTrue(compressed.size() <= MOST_BYTES, () -> MODULE + " has " + compressed.size() + " bytes");
    }
}
