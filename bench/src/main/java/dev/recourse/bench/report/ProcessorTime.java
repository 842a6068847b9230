package dev.recourse.bench.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time for each operation, in nanoseconds: of the thread that measures, and of all threads in Java. Unlike
 * what passes on the clock, it leaves out the time in which other programs run. The threads of the compiler and the
 * garbage collector are not included.
 */
public final class ProcessorTime implements InternalProfiler {

    static final String MEASURING = "cpu";
    static final String ALL = "cpu.all";

    private static final String WORKER = "-jmh-worker-";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long measuring;
    private long all;

    @Override
    public String getDescription() {
        return "processor time of the measuring thread, and of all";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        measuring = used(ProcessorTime::measures);
        all = used(thread -> true);
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long operations = result.getMetadata().getAllOps();
        return List.of(
                result(MEASURING, used(ProcessorTime::measures) - measuring, operations),
                result(ALL, used(thread -> true) - all, operations));
    }

    private static boolean measures(ThreadInfo thread) {
        return thread.getThreadName().contains(WORKER);
    }

    private static Result<?> result(String name, long nanos, long operations) {
        return new ScalarResult(name, (double) nanos / operations, "ns/op", AggregationPolicy.AVG);
    }

    private long used(Predicate<ThreadInfo> counted) {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(counted)
                .mapToLong(ThreadInfo::getThreadId)
                .map(threads::getThreadCpuTime)
                .filter(nanos -> nanos > 0)
                .sum();
    }
}
