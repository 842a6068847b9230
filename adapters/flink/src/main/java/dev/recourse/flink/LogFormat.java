package dev.recourse.flink;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;

/**
 * Files of lines, each read from its beginning to its end, because the order of a session's lines counts. Names that
 * end in {@code .gz} are those of compressed files.
 */
final class LogFormat implements BulkFormat<LogLine, FileSourceSplit> {

    private static final long serialVersionUID = 1L;

    private final String root;

    /** A format for the files in this folder, or for this one file. */
    LogFormat(Path root) {
        this.root = root.getPath();
    }

    @Override
    public BulkFormat.Reader<LogLine> createReader(Configuration configuration, FileSourceSplit split) {
        return reader(split);
    }

    @Override
    public BulkFormat.Reader<LogLine> restoreReader(Configuration configuration, FileSourceSplit split)
            throws IOException {
        LogReader reader = reader(split);
        try {
            reader.skip(split.getReaderPosition()
                    .map(CheckpointedPosition::getRecordsAfterOffset)
                    .orElse(0L));
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    private LogReader reader(FileSourceSplit split) {
        return new LogReader(name(split.path()), split.path());
    }

    /** Its path from the folder that is read. */
    private String name(Path file) {
        String path = file.getPath();
        return path.startsWith(root + Path.SEPARATOR) ? path.substring(root.length() + 1) : file.getName();
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<LogLine> getProducedType() {
        return TypeInformation.of(LogLine.class);
    }
}
