package dev.recourse.bench;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.State;
import dev.recourse.wiresocket.WireSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures one decision over WireSocket's mixed codes ({@link Mix}), with its generated policy. A session goes on until
 * a give-up, then the next one starts. An attempt fails every five seconds.
 *
 * <p>The reading of answers (headers, bodies, dates) is not measured, nor are connections that become ready, budgets
 * and explanations. Unless a name ends in {@code WithClock}, clock and random source are not measured either.
 */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 120, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class DecisionBenchmark {

    private static final int STEP_MILLIS = 5_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Outcome[] outcomes = Mix.draw();
    private final double[] random = Mix.random();
    private final Failure[] failures = new Failure[Mix.DRAWS];
    private final byte[] codes = new byte[Mix.DRAWS];
    private final int[] hints = new int[Mix.DRAWS];
    private final byte[] targets = new byte[Mix.DRAWS];
    private final State fresh = WireSocket.policy().start();
    private final PackedMachine packed = new PackedMachine();

    private State state = fresh;
    private long now;
    private int draw;

    /** Reads the failures, and numbers them for the packed machine. */
    public DecisionBenchmark() {
        for (int i = 0; i < Mix.DRAWS; i++) {
            Outcome outcome = outcomes[i];
            failures[i] = outcome.read();
            codes[i] = (byte) outcome.code();
            hints[i] = outcome.hintMillis();
            targets[i] = (byte) outcome.target();
        }
    }

    /** Checks that both ways decide alike, without which comparing them would mean nothing. */
    @Setup
    public void compare() {
        State session = fresh;
        PackedMachine byHand = new PackedMachine();
        for (int i = 0; i < Mix.DRAWS; i++) {
            long time = (long) i * STEP_MILLIS;
            Decision decision = session.on(failures[i], time, random[i]);
            long answer = byHand.on(codes[i], hints[i], targets[i], time, random[i]);
            if (answer != PackedMachine.answer(decision)) {
                throw new IllegalStateException(decision + " But by hand: " + Long.toHexString(answer));
            }
            session = after(decision);
        }
    }

    /** Through the public API, from a failure. */
    @Benchmark
    public Decision decision() {
        int i = next();
        return decided(state.on(failures[i], now, random[i]));
    }

    /** Through the public API, from a code as it was received (a number, or a text in transport), reason and hint. */
    @Benchmark
    public Decision fromCodeAndReason() {
        int i = next();
        return decided(state.on(outcomes[i].read(), now, random[i]));
    }

    /** Through the public API, with the clock and the random number of a caller. */
    @Benchmark
    public Decision decisionWithClock() {
        return decided(state.on(failures[next()], clock(), drawn()));
    }

    /** By hand, with packed integers. */
    @Benchmark
    public long packed() {
        int i = next();
        return packed.on(codes[i], hints[i], targets[i], now, random[i]);
    }

    /** By hand, with the clock and the random number of a caller. */
    @Benchmark
    public long packedWithClock() {
        int i = next();
        return packed.on(codes[i], hints[i], targets[i], clock(), drawn());
    }

    /** The clock alone. */
    @Benchmark
    public long clockAlone() {
        return clock();
    }

    private static long clock() {
        return System.nanoTime() / NANOS_PER_MILLI;
    }

    private static double drawn() {
        return ThreadLocalRandom.current().nextDouble();
    }

    private int next() {
        now += STEP_MILLIS;
        return draw++ & (Mix.DRAWS - 1);
    }

    private Decision decided(Decision decision) {
        state = after(decision);
        return decision;
    }

    private State after(Decision decision) {
        return decision instanceof GiveUp ? fresh : decision.state();
    }
}
