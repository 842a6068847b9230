package dev.recourse.flink;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What the job reads. */
final class Inputs {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private Inputs() {}

    /**
     * The lines of the log.
     *
     * @throws IOException if it does not exist, or what the job writes would belong to it
     */
    static DataStream<LogLine> lines(JobOptions options, StreamExecutionEnvironment environment) throws IOException {
        Path root = existing("--events", options.events);
        if ((qualified(options.out) + Path.SEPARATOR).startsWith(root + Path.SEPARATOR)) {
            throw new IOException("--out must not be in the folder of --events, which is read with all folders in it");
        }
        FileSource.FileSourceBuilder<LogLine> source =
                FileSource.forBulkFileFormat(new LogFormat(root), root).setSplitAssigner(FilesByName::new);
        if (options.watch.isPresent()) {
            source.monitorContinuously(LOOK);
        }
        return environment
                .fromSource(source.build(), WatermarkStrategy.noWatermarks(), "events")
                .setParallelism(options.readers)
                .uid("events");
    }

    /** Catalogs that arrive while the job runs. If none can, those that it has, since no stream of Flink is empty. */
    static DataStream<CatalogFile> catalogs(
            JobOptions options, List<CatalogFile> given, StreamExecutionEnvironment environment) throws IOException {
        if (options.watch.isEmpty()) {
            return environment
                    .fromData(given, TypeInformation.of(CatalogFile.class))
                    .uid("given catalogs");
        }
        FileSource<CatalogFile> source = FileSource.forBulkFileFormat(
                        new CatalogFormat(), existing("--watch", options.watch.get()))
                .setSplitAssigner(FilesByName::new)
                .monitorContinuously(LOOK)
                .build();
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "catalogs")
                .setParallelism(1)
                .uid("catalogs");
    }

    /** The job would start, and look for what does not exist again and again. */
    private static Path existing(String option, String name) throws IOException {
        Path path = qualified(name);
        if (!path.getFileSystem().exists(path)) {
            throw new FileNotFoundException(option + ": there is no file or folder " + path);
        }
        return path;
    }

    private static Path qualified(String name) throws IOException {
        Path path = new Path(name);
        return path.makeQualified(path.getFileSystem());
    }
}
