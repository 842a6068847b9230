package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A floor raises the range that delays are drawn from; it does not collect the short ones. */
class FloorProperties {

    private static final int DRAWS = 10_000;
    private static final int MOST_BINS = 100;
    private static final double LEAST_BIN = 10;
    private static final double MOST_SHARE = 3;

    @Property(tries = 300)
    void noCrowdGathersAtTheFloor(@ForAll("jittered") Backoff backoff, @ForAll("places") int n) {
        State before = before(backoff, n);
        double low = delay(before, 0);
        double range = delay(before, 1) - low;
        double bin = Math.max(LEAST_BIN, range / MOST_BINS);
        int bins = (int) Math.ceil(range / bin);
        Assume.that(bins > MOST_SHARE);
        int[] crowd = new int[bins];
        for (int i = 0; i < DRAWS; i++) {
            double above = delay(before, (i + 0.5) / DRAWS) - low;
            crowd[Math.min(bins - 1, (int) (above / bin))]++;
        }
        int most = Arrays.stream(crowd).max().orElseThrow();
        assertTrue(most <= MOST_SHARE * DRAWS / bins, () -> most + " of " + DRAWS + " in one of " + bins + " bins");
    }

    private static State before(Backoff backoff, int n) {
        State state = Small.of(Remedy.retry(backoff)).start();
        for (int i = 1; i < n; i++) {
            state = state.on(Small.ONE, 0, 0).state();
        }
        return state;
    }

    private static long delay(State before, double random) {
        return before.on(Small.ONE, 0, random).state().delayMillis();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.of(1, 2, 3, 7);
    }

    /** Jittered backoffs, other than decorrelated, whose floor is below their first ceiling. */
    @Provide
    Arbitrary<Backoff> jittered() {
        Arbitrary<Jitter> jitters = Arbitraries.of(
                Jitter.FULL,
                Jitter.EQUAL,
                Jitter.proportional(0.2),
                Jitter.proportional(1),
                Jitter.above(0.5),
                Jitter.plus(Duration.ofSeconds(2)));
        return Combinators.combine(
                        Arbitraries.longs().between(10, 20_000),
                        Arbitraries.of(0.0, 1.0, 1.5, 2.0),
                        Arbitraries.doubles().between(0, 0.99),
                        jitters)
                .as((base, factor, floor, jitter) -> bare(Duration.ofMillis(base), factor)
                        .withJitter(jitter)
                        .withFloor(Duration.ofMillis((long) (base * floor))));
    }

    /** Grows by the factor; with 0, its delays are listed. */
    private static Backoff bare(Duration base, double factor) {
        return factor == 0
                ? Backoff.delays("listed", List.of(base, base.multipliedBy(3), base))
                : Backoff.exponential("growing", base, factor, Duration.ofSeconds(30));
    }
}
