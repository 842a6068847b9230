package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Policy;
import dev.recourse.wiresocket.CloseCode;
import java.util.function.DoubleSupplier;
import java.util.stream.LongStream;

/** When a crowd comes back: the times of its attempts, in milliseconds since it lost its server. */
final class Stampede {

    private static final long SPAN_MILLIS = 100;
    private static final int WORST = 3;
    /** How many standard deviations chance never adds. */
    private static final int NEVER = 8;

    private final long[] times;

    Stampede(LongStream times) {
        this.times = times.sorted().toArray();
    }

    /** The attempts that the policy alone would make, if the server is back at this time. */
    static Stampede under(Policy policy, int size, long back, DoubleSupplier random) {
        LongStream.Builder attempts = LongStream.builder();
        for (int i = 0; i < size; i++) {
            Decision decision = policy.start().on(CloseCode.ABNORMAL.failed(), 0, random.getAsDouble());
            long time = decision.state().delayMillis();
            attempts.add(time);
            while (time < back && decision.kind() == DecisionKind.RETRY) {
                decision = decision.state()
                        .on(CloseCode.ABNORMAL.failed().withPhase(Phase.OPENING), time, random.getAsDouble());
                time += decision.state().delayMillis();
                attempts.add(time);
            }
        }
        return new Stampede(attempts.build());
    }

    /** The most attempts that fall into any span of this length. */
    int peak(long spanMillis) {
        int peak = 0;
        int first = 0;
        for (int last = 0; last < times.length; last++) {
            while (times[last] - times[first] >= spanMillis) {
                first++;
            }
            peak = Math.max(peak, last - first + 1);
        }
        return peak;
    }

    /** The most attempts in 100 ms if a crowd of this size draws its first delays evenly from the policy's range. */
    static double evenPeak(Policy policy, int size) {
        long range = firstDelay(policy, 1) - firstDelay(policy, 0);
        return (double) size * SPAN_MILLIS / range;
    }

    private static long firstDelay(Policy policy, double random) {
        return policy.start().on(CloseCode.ABNORMAL.failed(), 0, random).state().delayMillis();
    }

    /**
     * A crowd that comes back after a lost connection spares its server: no moment has far more than an even share. In
     * small crowds, chance alone has more; eight standard deviations of it never happen.
     */
    void assertSpread(Policy policy, int size) {
        double even = evenPeak(policy, size);
        double most = Math.max(WORST * even, even + NEVER * Math.sqrt(even));
        assertTrue(
                peak(SPAN_MILLIS) <= most,
                () -> peak(SPAN_MILLIS) + " attempts in 100 ms are more than %.1f".formatted(most));
    }

    /** When the last attempt began. */
    long end() {
        return times.length == 0 ? 0 : times[times.length - 1];
    }

    @Override
    public String toString() {
        return "%,d in a second, %,d in 100 ms".formatted(peak(1_000), peak(SPAN_MILLIS));
    }
}
