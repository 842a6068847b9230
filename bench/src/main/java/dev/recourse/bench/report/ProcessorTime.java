package dev.recourse.bench.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * garbage collector are not included, nor is a thread that ends before its iteration does.
 */
public final class ProcessorTime implements InternalProfiler {

    static final String MEASURING = "cpu";
    static final String ALL = "cpu.all";

    private static final String WORKER = "-jmh-worker-";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private Map<Long, Long> before = Map.of();

    @Override
    public String getDescription() {
        return "processor time of the measuring thread, and of all";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = used(thread -> true);
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long operations = result.getMetadata().getAllOps() * iteration.getBatchSize();
        return List.of(
                result(MEASURING, since(used(ProcessorTime::measures)), operations),
                result(ALL, since(used(thread -> true)), operations));
    }

    private static boolean measures(ThreadInfo thread) {
        return thread.getThreadName().contains(WORKER);
    }

    private static Result<?> result(String name, long nanos, long operations) {
        return new ScalarResult(name, (double) nanos / operations, "ns/op", AggregationPolicy.AVG);
    }

    /** What the threads that still run have used since the iteration began. */
    private long since(Map<Long, Long> now) {
        return now.entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .sum();
    }

    /** What each thread has used so far. */
    private Map<Long, Long> used(Predicate<ThreadInfo> counted) {
        Map<Long, Long> used = new HashMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            long nanos = thread == null ? -1 : threads.getThreadCpuTime(thread.getThreadId());
            if (nanos >= 0 && counted.test(thread)) {
                used.put(thread.getThreadId(), nanos);
            }
        }
        return used;
    }
}
