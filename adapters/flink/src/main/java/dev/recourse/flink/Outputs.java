package dev.recourse.flink;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/** Files of lines. A checkpoint completes those that were begun before it, so that each line is in them once. */
final class Outputs {

    private static final OutputFileConfig NAMES =
            OutputFileConfig.builder().withPartSuffix(".jsonl").build();

    private Outputs() {}

    /** Files in this folder; lines come with their line feeds. */
    static Sink<byte[]> lines(String folder) {
        Encoder<byte[]> encoder = (line, stream) -> stream.write(line);
        return FileSink.forRowFormat(new Path(folder), encoder)
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withOutputFileConfig(NAMES)
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
    }

    /** Files in folders named like the files that the errors are in. */
    static Sink<ErrorLine> errors(String folder) {
        Encoder<ErrorLine> encoder =
                (error, stream) -> stream.write((error.json() + "\n").getBytes(StandardCharsets.UTF_8));
        return FileSink.forRowFormat(new Path(folder), encoder)
                .withBucketAssigner(new ByFile())
                .withOutputFileConfig(NAMES)
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
    }

    private static final class ByFile implements BucketAssigner<ErrorLine, String> {

        private static final long serialVersionUID = 1L;

        @Override
        public String getBucketId(ErrorLine error, Context context) {
            return error.file();
        }

        @Override
        public SimpleVersionedSerializer<String> getSerializer() {
            return SimpleVersionedStringSerializer.INSTANCE;
        }
    }
}
