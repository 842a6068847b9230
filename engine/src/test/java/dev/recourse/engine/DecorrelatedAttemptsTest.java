package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DecorrelatedAttemptsTest {

    private static final int DRAWS = 100;
    private static final long LIMIT = 60_000;

    private static final Backoff WANDERING = Backoff.exponential(
                    "wandering", Duration.ofSeconds(1), 1, Duration.ofSeconds(5))
            .withJitter(Jitter.DECORRELATED);

    /** The mean of e^(−rate·time) over evenly spread draws of each retry. */
    private static double mean(Backoff backoff, double rate, double previous, int retries) {
        if (retries == 0) {
            return 1;
        }
        double low = Math.max(backoff.baseMillis(), backoff.floorMillis());
        double high = Math.max(3 * previous, (double) backoff.floorMillis());
        int draws = low == high ? 1 : DRAWS;
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            double delay = Math.min((double) backoff.maxMillis(), low + (i + 0.5) / draws * (high - low));
            sum += Math.exp(-rate * delay) * mean(backoff, rate, delay, retries - 1);
        }
        return sum / draws;
    }

    @Test
    void theMeanIsThatOfEvenDrawsAndNeverLess() {
        for (Backoff backoff : new Backoff[] {
            WANDERING,
            WANDERING.withFloor(Duration.ofSeconds(2)),
            WANDERING.withFloor(Duration.ofSeconds(3)),
            WANDERING.withFloor(Duration.ofSeconds(5))
        }) {
            for (int retries = 0; retries <= 3; retries++) {
                DecorrelatedAttempts attempts = new DecorrelatedAttempts(backoff, retries, LIMIT);
                for (double rate : new double[] {1e-5, 1e-4, 1e-3}) {
                    double exact = Math.log(mean(backoff, rate, (double) backoff.baseMillis(), retries));
                    double found = attempts.logOfMean(rate);
                    // Delays are rounded down by up to a hundredth.
                    double most = exact + rate * retries * backoff.maxMillis() / 100;
                    String what = backoff.floor() + ", " + retries + " retries, rate " + rate + ": " + exact;
                    assertTrue(found >= exact - 1e-4 && found <= most + 1e-4, () -> what + ", not " + found);
                }
            }
        }
    }

    @Test
    void aMeanThatIsTooSmallBoundsNothing() {
        for (int retries = 1; retries <= 2; retries++) {
            assertEquals(Double.POSITIVE_INFINITY, new DecorrelatedAttempts(WANDERING, retries, LIMIT).logOfMean(1));
        }
    }

    @Test
    void noClientGivesUpBeforeItsNextDelayCouldPassTheLimit() {
        assertEquals(LIMIT - 5_000 + 1, new DecorrelatedAttempts(WANDERING, 100, LIMIT).likely(1e-9));
    }
}
