package dev.recourse.bench;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Protocol;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
 * Measures finding a code by its number, in random order, and beside it a map and a {@code switch}. The numbers come in
 * families of ten, as services assign them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 120, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class LookupBenchmark {

    private static final int DRAWS = 4_096;
    private static final long SEED = 7;
    private static final int FIRST = 1_000;
    private static final int FAMILY = 10;
    private static final int APART = 64;

    /** How many codes there are. */
    @Param({"17", "1000", "10000"})
    public int codes = 17;

    private int[] drawn = new int[0];
    private Domain domain = Domain.of(
            "bench",
            Protocol.PLAIN,
            IntStream.empty().mapToObj(LookupBenchmark::info).toList());
    private Map<Integer, ErrorCode> map = Map.of();
    private IntFunction<@Nullable ErrorCode> switched = number -> null;
    private int draw;

    static int number(int index) {
        return FIRST + index / FAMILY * APART + index % FAMILY;
    }

    private static CodeInfo info(int index) {
        String number = Integer.toString(number(index));
        return CodeInfo.of(number, "CODE_" + number, "Code " + number);
    }

    /** Makes all three, and checks that they find the same. */
    @Setup
    public void compare() {
        domain = Domain.of(
                "bench",
                Protocol.PLAIN,
                IntStream.range(0, codes).mapToObj(LookupBenchmark::info).toList());
        ErrorCode[] all = domain.codes().toArray(ErrorCode[]::new);
        int[] numbers = IntStream.range(0, codes).map(LookupBenchmark::number).toArray();
        map = new HashMap<>();
        for (int i = 0; i < codes; i++) {
            map.put(numbers[i], all[i]);
        }
        switched = CompiledSwitch.of(numbers, all);
        for (int number = 0; number <= number(codes); number++) {
            ErrorCode expected = map.get(number);
            ErrorCode found = domain.lookup(number);
            if (switched.apply(number) != expected || (found.isListed() ? found : null) != expected) {
                throw new IllegalStateException("not the same for " + number);
            }
        }
        Random seeded = new Random(SEED);
        drawn = new int[DRAWS];
        Arrays.setAll(drawn, i -> numbers[seeded.nextInt(codes)]);
    }

    /** Through the public API. */
    @Benchmark
    public ErrorCode lookup() {
        return domain.lookup(next());
    }

    /** In a map from numbers to codes. */
    @Benchmark
    public @Nullable ErrorCode hashMap() {
        return map.get(next());
    }

    /** By a {@code switch}; with more than 256 numbers, by one for each page of 256 numbers. */
    @Benchmark
    public @Nullable ErrorCode switched() {
        return switched.apply(next());
    }

    private int next() {
        return drawn[draw++ & (DRAWS - 1)];
    }
}
