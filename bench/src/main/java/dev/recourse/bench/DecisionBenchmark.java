package dev.recourse.bench;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.State;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures one decision in an episode of ten retries and a give-up, through the public API and with
 * {@link PackedMachine}. The clock, the random source and the allocation of failures are not measured.
 */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecisionBenchmark {

    private static final int DRAWS = 1_024;
    private static final int STEP_MILLIS = 5_000;

    private final double[] random = new double[DRAWS];
    private final State fresh;
    private final Failure failure;

    private State state;
    private long packed;
    private long began;
    private long now;
    private int draw;

    /** Uses a policy like the standard catalog's for a 503 with a hint. */
    public DecisionBenchmark() {
        Domain domain = Domain.of("http", Protocol.HTTP, List.of(CodeInfo.of("503", "UNAVAILABLE", "Unavailable")));
        Backoff transientBackoff = Backoff.exponential("transient", Duration.ofSeconds(1), 2, Duration.ofMinutes(1))
                .withJitter(Jitter.FULL)
                .withFloor(Duration.ofMillis(250));
        Policy policy = Policy.builder("bench")
                .domain(new DomainPolicy(domain, List.of(Row.always(Remedy.retry(transientBackoff))), List.of()))
                .build();
        fresh = policy.start();
        state = fresh;
        failure = domain.lookup(503).failed().withHint(Duration.ofSeconds(2));
        for (int i = 0; i < DRAWS; i++) {
            random[i] = i / (double) DRAWS;
        }
    }

    /** Through the public API. */
    @Benchmark
    public Decision machine() {
        now += STEP_MILLIS;
        Decision decision = state.on(failure, now, random[draw++ & (DRAWS - 1)]);
        state = decision.kind() == DecisionKind.GIVE_UP ? fresh : decision.state();
        return decision;
    }

    /** By hand, with packed integers. */
    @Benchmark
    public long packed() {
        now += STEP_MILLIS;
        long answer = PackedMachine.decide(packed, began, now, 2_000, random[draw++ & (DRAWS - 1)]);
        if (answer == PackedMachine.GIVE_UP) {
            packed = 0;
            began = now;
        } else {
            packed = answer;
        }
        return answer;
    }
}
