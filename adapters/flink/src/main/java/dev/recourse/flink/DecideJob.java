package dev.recourse.flink;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Decides about the events in files by session. It writes {@code decisions}, {@code errors} and, if there are two
 * catalogs, {@code comparison} into a folder.
 */
public final class DecideJob {

    private static final Duration CHECKPOINT = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration REPORT = Duration.ofMinutes(1);

    private DecideJob() {}

    /** Runs the job where Flink's configuration says. */
    public static void main(String... arguments) throws Exception {
        JobOptions options = JobOptions.of(arguments);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
        define(options, environment);
        environment.execute("recourse decide");
    }

    /** Adds the job to an environment. */
    static void define(JobOptions options, StreamExecutionEnvironment environment) throws Exception {
        List<CatalogFile> given = GivenCatalogs.read(options.catalog, options.changed);
        // In batches, Flink would sort a session's lines in an order of its own.
        environment.setRuntimeMode(RuntimeExecutionMode.STREAMING);
        environment.getConfig().enableObjectReuse();
        if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
            environment.enableCheckpointing(CHECKPOINT.toMillis());
        }
        SingleOutputStreamOperator<byte[]> decisions = lines(options, environment)
                .keyBy(LogLine::session, Types.STRING)
                .connect(catalogs(options, given, environment).broadcast(KnownCatalogs.DESCRIPTOR))
                .process(new DecideFunction(given, options.seed), PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)
                .name("decide")
                .uid("decide");
        decisions
                .sinkTo(Outputs.lines(options.out + "/decisions"))
                .name("decisions")
                .uid("decisions");
        decisions
                .getSideOutput(DecideFunction.ERRORS)
                .sinkTo(Outputs.errors(options.out + "/errors"))
                .name("errors")
                .uid("errors");
        if (options.changed.isPresent() || options.watch.isPresent()) {
            compare(options, decisions.getSideOutput(DecideFunction.COMPARED));
        }
    }

    private static DataStream<LogLine> lines(JobOptions options, StreamExecutionEnvironment environment)
            throws Exception {
        Path events = new Path(options.events);
        Path root = events.makeQualified(events.getFileSystem());
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

    /** Those that arrive while the job runs. If none can, those that it has, since no stream of Flink is empty. */
    private static DataStream<CatalogFile> catalogs(
            JobOptions options, List<CatalogFile> given, StreamExecutionEnvironment environment) {
        if (options.watch.isEmpty()) {
            return environment
                    .fromData(given, TypeInformation.of(CatalogFile.class))
                    .uid("given catalogs");
        }
        FileSource<CatalogFile> source = FileSource.forBulkFileFormat(
                        new CatalogFormat(), new Path(options.watch.get()))
                .setSplitAssigner(FilesByName::new)
                .monitorContinuously(LOOK)
                .build();
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "catalogs")
                .setParallelism(1)
                .uid("catalogs");
    }

    /** Counts in two steps, because a few keys have most decisions. */
    private static void compare(JobOptions options, DataStream<Tally> compared) {
        Optional<Duration> every = options.watch.map(folder -> REPORT);
        compared.keyBy(
                        tally -> Tuple2.of(tally.key(), tally.part()),
                        Types.TUPLE(TypeInformation.of(TallyKey.class), Types.INT))
                .process(
                        TallyFunction.<Tuple2<TallyKey, Integer>>part(options.examples, every),
                        TypeInformation.of(Tally.class))
                .name("count")
                .uid("count")
                .keyBy(Tally::key, TypeInformation.of(TallyKey.class))
                .process(TallyFunction.<TallyKey>total(options.examples, every), TypeInformation.of(Tally.class))
                .setParallelism(1)
                .name("sum")
                .uid("sum")
                .map(TallyJson::line)
                .returns(PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)
                .setParallelism(1)
                .uid("comparison lines")
                .sinkTo(Outputs.lines(options.out + "/comparison"))
                .setParallelism(1)
                .name("comparison")
                .uid("comparison");
    }
}
