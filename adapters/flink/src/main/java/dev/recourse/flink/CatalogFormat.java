package dev.recourse.flink;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.jspecify.annotations.Nullable;

/** Files of which each is one catalog. */
final class CatalogFormat implements BulkFormat<CatalogFile, FileSourceSplit> {

    private static final long serialVersionUID = 1L;

    /** Of a longer file, the beginning is read, which is not a catalog. */
    private static final int MAX_BYTES = 67_108_864;

    @Override
    public BulkFormat.Reader<CatalogFile> createReader(Configuration configuration, FileSourceSplit split)
            throws IOException {
        try (InputStream stream = split.path().getFileSystem().open(split.path())) {
            String json = new String(stream.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
            return new OneFile(CatalogFile.named(split.path().getName(), json));
        }
    }

    @Override
    public BulkFormat.Reader<CatalogFile> restoreReader(Configuration configuration, FileSourceSplit split)
            throws IOException {
        boolean wasRead = split.getReaderPosition()
                .filter(position -> position.getRecordsAfterOffset() > 0)
                .isPresent();
        return wasRead ? new OneFile(null) : createReader(configuration, split);
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<CatalogFile> getProducedType() {
        return TypeInformation.of(CatalogFile.class);
    }

    private static final class OneFile implements BulkFormat.Reader<CatalogFile> {

        private @Nullable CatalogFile file;

        OneFile(@Nullable CatalogFile file) {
            this.file = file;
        }

        @Override
        public BulkFormat.@Nullable RecordIterator<CatalogFile> readBatch() {
            if (file == null) {
                return null;
            }
            List<CatalogFile> batch = List.of(file);
            file = null;
            return new IteratorResultIterator<>(batch.iterator(), CheckpointedPosition.NO_OFFSET, 0);
        }

        @Override
        public void close() {
            // Its stream was closed when the file had been read.
        }
    }
}
