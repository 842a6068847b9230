package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogReaderTest {

    private static final String LOG = "{\"event\":\"end\"}\n\n \r\n" + "x".repeat(1_100_000) + "\nlast";

    @TempDir
    private Path folder;

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The lines after this many, each with its number, and the positions after them. */
    private List<String> read(String name, byte[] bytes, int skipped) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<String> lines = new ArrayList<>();
        LogReader reader = new LogReader(name, new org.apache.flink.core.fs.Path(file.toUri()));
        try (reader) {
            reader.skip(skipped);
            BulkFormat.RecordIterator<LogLine> batch = reader.readBatch();
            while (batch != null) {
                for (RecordAndPosition<LogLine> next = batch.next(); next != null; next = batch.next()) {
                    LogLine line = next.getRecord();
                    assertEquals(skipped + lines.size() + 1, next.getRecordSkipCount());
                    String text = new String(line.text(), StandardCharsets.UTF_8);
                    lines.add(line.number() + ": " + (line.problem().isEmpty() ? text : line.problem()));
                }
                batch = reader.readBatch();
            }
        }
        return lines;
    }

    private void assertLines(String name, byte[] bytes, String... expected) throws IOException {
        for (int skipped = 0; skipped <= expected.length; skipped++) {
            assertEquals(List.of(expected).subList(skipped, expected.length), read(name, bytes, skipped));
        }
    }

    @Test
    void linesThatAreNotBlankAreReadFromAnyPosition() throws IOException {
        String[] expected = {"1: {\"event\":\"end\"}", "4: the line is longer than 1048576 bytes", "5: last"};
        assertLines("a", LOG.getBytes(StandardCharsets.UTF_8), expected);
        assertLines("a.gz", compressed(LOG), expected);
    }

    @Test
    void aDamagedFileIsReportedWhereItCannotBeRead() throws IOException {
        String damage = ": the file is damaged, and cannot be read from here on: ";
        assertLines("empty.gz", new byte[0], "1" + damage + "unexpected end");
        assertLines("plain.gz", "x\ny\n".getBytes(StandardCharsets.UTF_8), "1" + damage + "Not in GZIP format");
        byte[] whole = compressed("first\nsecond\n");
        assertLines(
                "cut.gz",
                Arrays.copyOf(whole, whole.length - 10),
                "1: first",
                "2" + damage + "Unexpected end of ZLIB input stream");
        whole[whole.length - 5]++;
        assertLines("changed.gz", whole, "1: first", "2: second", "3" + damage + "Corrupt GZIP trailer");
    }

    @Test
    void whatElseFailsNamesFileAndLine() {
        LogReader reader = new LogReader("a/folder", new org.apache.flink.core.fs.Path(folder.toUri()));
        String problem = String.valueOf(
                assertThrows(IOException.class, reader::readBatch).getMessage());
        assertTrue(problem.startsWith("a/folder, line 1: "), problem);
    }

    /** As from a network, which delivers some bytes at a time, and does not say that more will come. */
    @Test
    void allPartsOfACompressedFileAreRead() throws IOException {
        byte[] first = compressed("first\n");
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(first);
        both.write(compressed("second\n"));
        InputStream slow = new ByteArrayInputStream(both.toByteArray()) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, first.length - 10));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        assertArrayEquals(
                "first\nsecond\n".getBytes(StandardCharsets.UTF_8),
                Gzip.decompressed(slow).readAllBytes());
    }
}
