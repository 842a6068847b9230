package dev.recourse.flink;

import dev.recourse.tools.decide.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.jspecify.annotations.Nullable;

/** Reads one file in batches of lines. Its position, which checkpoints keep, is the number of lines that were read. */
final class LogReader implements BulkFormat.Reader<LogLine> {

    private static final int BATCH_LINES = 1_000;

    /** Few lines are long. */
    private static final int BATCH_BYTES = 1_048_576;

    private final String file;
    private final Lines lines;
    private long number;
    private long read;

    LogReader(String file, Lines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Reads this many lines that are not blank. */
    void skip(long count) throws IOException {
        while (read < count && next() != null) {
            read++;
        }
    }

    @Override
    public BulkFormat.@Nullable RecordIterator<LogLine> readBatch() throws IOException {
        List<LogLine> batch = new ArrayList<>();
        int bytes = 0;
        while (batch.size() < BATCH_LINES && bytes < BATCH_BYTES) {
            byte[] line = next();
            if (line == null) {
                break;
            }
            batch.add(new LogLine(SessionNames.of(line), file, number, line));
            bytes += line.length;
        }
        if (batch.isEmpty()) {
            return null;
        }
        long before = read;
        read += batch.size();
        return new IteratorResultIterator<>(batch.iterator(), CheckpointedPosition.NO_OFFSET, before);
    }

    /** The next line that is not blank, or null at the end. */
    private byte @Nullable [] next() throws IOException {
        byte[] line = lines.next();
        number++;
        while (line != null && line != Lines.TOO_LONG && Lines.isBlank(line)) {
            line = lines.next();
            number++;
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
