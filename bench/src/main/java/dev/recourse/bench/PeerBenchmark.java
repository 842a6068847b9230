package dev.recourse.bench;

import dev.recourse.bench.peer.FailedCall;
import dev.recourse.bench.peer.Library;
import dev.recourse.bench.peer.Peer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the decisions of other libraries over the same codes as {@link DecisionBenchmark}. Each has its own clock
 * and its own random source, where it uses them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 120, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class PeerBenchmark {

    /** Whose decision is measured. */
    @Param
    public Library library = Library.AWS;

    private FailedCall[] failures = new FailedCall[0];
    private Peer peer = library.start();
    private int draw;

    /** Begins a session with the library. */
    @Setup
    public void start() {
        failures = Mix.thrown(library);
        peer = library.start();
    }

    /** The delay before the next attempt, or that there is none. */
    @Benchmark
    public long decision() {
        return peer.on(failures[draw++ & (Mix.DRAWS - 1)]);
    }
}
