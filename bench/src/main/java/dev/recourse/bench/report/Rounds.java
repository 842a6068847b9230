package dev.recourse.bench.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs all benchmarks of the tables, once in each round, each in a process of its own. */
public final class Rounds {

    private static final String PACKAGE = "dev.recourse.bench.";
    private static final int SHORT_MILLIS = 10;

    private Rounds() {}

    static Results run(int rounds) throws RunnerException {
        ChainedOptionsBuilder options = options()
                .forks(1)
                .jvmArgsAppend(
                        // The compiler of a busy machine would else be late, and what is measured would be interpreted.
                        "-XX:-BackgroundCompilation",
                        "-XX:+UseSerialGC",
                        "-Xms512m",
                        "-Xmx512m",
                        // With one or two processors, the JDK would else start a thread for each asynchronous call,
                        // whose
                        // time is not counted.
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2");
        List<Measured> all = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            all.addAll(measured(new Runner(options.build()).run(), round));
        }
        return new Results(machine(), List.copyOf(all));
    }

    /**
     * Runs each benchmark for a moment, in this process, to see that it runs.
     *
     * @return nanoseconds for each operation, which mean nothing
     */
    static SortedMap<String, Double> runShort() throws RunnerException {
        ChainedOptionsBuilder options = options()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(SHORT_MILLIS))
                .measurementBatchSize(1)
                .verbosity(VerboseMode.SILENT);
        SortedMap<String, Double> all = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            all.put(name(result.getParams()), result.getPrimaryResult().getScore());
        }
        return all;
    }

    private static ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .include(Pattern.quote(PACKAGE))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true);
    }

    private static List<Measured> measured(Collection<RunResult> results, int round) {
        return results.stream()
                .map(result -> new Measured(
                        name(result.getParams()),
                        round,
                        secondary(result, ProcessorTime.MEASURING).getMin(),
                        secondary(result, ProcessorTime.ALL).getMin(),
                        secondary(result, "gc.alloc.rate.norm").getMean()
                                / result.getParams().getMeasurement().getBatchSize()))
                .toList();
    }

    private static Statistics secondary(RunResult result, String name) {
        Result<?> found = Optional.<Result<?>>ofNullable(
                        result.getSecondaryResults().get(name))
                .orElseThrow(() -> new IllegalStateException(
                        "no " + name + " among " + result.getSecondaryResults().keySet()));
        return found.getStatistics();
    }

    private static String name(BenchmarkParams params) {
        String name = params.getBenchmark().substring(PACKAGE.length());
        return params.getParamsKeys().stream()
                .map(params::getParam)
                .findFirst()
                .map(param -> name + "[" + param + "]")
                .orElse(name);
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, JDK "
                + Runtime.version().feature() + ", " + System.getProperty("os.name") + " on "
                + System.getProperty("os.arch");
    }
}
