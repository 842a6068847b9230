package dev.recourse.flink;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.client.program.ProgramParametrizationException;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Decides about the events in files by session. It writes {@code decisions}, {@code errors} and, if there are two
 * catalogs, {@code comparison} into a folder.
 */
public final class DecideJob {

    private static final Duration CHECKPOINT = Duration.ofSeconds(10);
    private static final Duration REPORT = Duration.ofMinutes(1);

    private DecideJob() {}

    /** Runs the job where Flink's configuration says. */
    public static void main(String... arguments) throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
        try {
            JobOptions options = JobOptions.of(arguments);
            if (options.isHelp) {
                CommandLine.usage(options, System.out);
                return;
            }
            define(options, environment);
        } catch (ParameterException e) {
            throw new ProgramParametrizationException(
                    e.getMessage() + "\n" + e.getCommandLine().getUsageMessage());
        } catch (IOException e) {
            throw new ProgramParametrizationException(e.getMessage());
        }
        environment.execute("recourse decide");
    }

    /** Adds the job to an environment. */
    static void define(JobOptions options, StreamExecutionEnvironment environment) throws IOException {
        List<CatalogFile> given = GivenCatalogs.read(options.catalog, options.changed);
        // In batches, Flink would sort a session's lines in an order of its own.
        environment.setRuntimeMode(RuntimeExecutionMode.STREAMING);
        environment.getConfig().enableObjectReuse();
        // A type that Flink does not know would be written by Kryo, slowly and in a form that changes.
        environment.configure(new Configuration().set(PipelineOptions.GENERIC_TYPES, false));
        if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
            environment.enableCheckpointing(CHECKPOINT.toMillis());
        }
        SingleOutputStreamOperator<byte[]> decisions = Inputs.lines(options, environment)
                .keyBy(LogLine::session, Types.STRING)
                .connect(Inputs.catalogs(options, given, environment).broadcast(KnownCatalogs.DESCRIPTOR))
                .process(
                        new DecideFunction(given, options.seed, options.forgetAfter()),
                        PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)
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
