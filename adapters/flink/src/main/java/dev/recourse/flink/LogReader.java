package dev.recourse.flink;

import dev.recourse.tools.decide.Lines;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file in batches of lines. Its position, which checkpoints keep, is the number of lines that were read. A
 * compressed file that is damaged ends with a line that cannot be read.
 */
final class LogReader implements BulkFormat.Reader<LogLine> {

    private static final int BATCH_LINES = 1_000;

    /** Few lines are long. */
    private static final int BATCH_BYTES = 1_048_576;

    private static final byte[] NOTHING = new byte[0];

    private final String name;
    private final Path file;
    private final boolean isCompressed;
    private @Nullable Lines lines;
    private long read;

    // The current line.
    private long number;
    private byte[] text = NOTHING;
    private String problem = "";
    private boolean isDamaged;

    /** A reader of a file with this name, which is opened when its first line is read. */
    LogReader(String name, Path file) {
        this.name = name;
        this.file = file;
        this.isCompressed = file.getName().endsWith(".gz");
    }

    /** Reads this many lines that are not blank. */
    void skip(long count) throws IOException {
        while (read < count && advance()) {
            read++;
        }
    }

    @Override
    public BulkFormat.@Nullable RecordIterator<LogLine> readBatch() throws IOException {
        List<LogLine> batch = new ArrayList<>();
        int bytes = 0;
        while (batch.size() < BATCH_LINES && bytes < BATCH_BYTES && advance()) {
            batch.add(new LogLine(SessionNames.of(text), name, number, text, problem));
            bytes += text.length;
        }
        if (batch.isEmpty()) {
            return null;
        }
        long before = read;
        read += batch.size();
        return new IteratorResultIterator<>(batch.iterator(), CheckpointedPosition.NO_OFFSET, before);
    }

    /** Goes to the next line that is not blank; whether there is one. */
    private boolean advance() throws IOException {
        if (isDamaged) {
            return false;
        }
        try {
            byte @Nullable [] line;
            do {
                number++;
                line = lines().next();
            } while (line != null && line != Lines.TOO_LONG && Lines.isBlank(line));
            text = line == null ? NOTHING : line;
            problem = line == Lines.TOO_LONG ? Lines.TOO_LONG_PROBLEM : "";
            return line != null;
        } catch (IOException e) {
            if (!isCompressed || !(e instanceof EOFException || e instanceof ZipException)) {
                throw new IOException(name + ", line " + number + ": " + e.getMessage(), e);
            }
            isDamaged = true;
            text = NOTHING;
            problem = "the file is damaged, and cannot be read from here on: "
                    + Objects.requireNonNullElse(e.getMessage(), "unexpected end");
            return true;
        }
    }

    private Lines lines() throws IOException {
        if (lines == null) {
            InputStream stream = file.getFileSystem().open(file);
            lines = new Lines(isCompressed ? Gzip.decompressed(stream) : stream);
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
