package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Shares on grids that are coarse enough to go through the draws millisecond by millisecond. */
class EvenAttemptsTest {

    private static final long NO_LIMIT = 1_000_000;
    private static final double ERROR = 1e-9;

    private static Backoff delays(long... millis) {
        return Backoff.delays(
                "delays", LongStream.of(millis).mapToObj(Duration::ofMillis).toList());
    }

    private static Jitter plus(long millis) {
        return Jitter.plus(Duration.ofMillis(millis));
    }

    @Test
    void delaysAddUpOnTheGrid() {
        assertShares(delays(400).withJitter(Jitter.FULL), 4, NO_LIMIT, 200);
        assertShares(delays(300, 100).withJitter(plus(100)), 3, NO_LIMIT, 200);
        assertShares(delays(120, 40, 200).withJitter(Jitter.EQUAL), 5, NO_LIMIT, 95);
        assertShares(delays(40, 800).withJitter(Jitter.EQUAL), 2, NO_LIMIT, 210);
    }

    @Test
    void aRangeMayBeShorterThanACell() {
        assertShares(delays(7).withJitter(plus(3)), 8, NO_LIMIT, 20);
        assertShares(delays(10, 300).withJitter(plus(10)), 2, NO_LIMIT, 11);
    }

    @Test
    void delaysWithoutARangeAddUp() {
        assertShares(delays(101, 50), 4, NO_LIMIT, 100);
        assertShares(delays(40), 5, 150, 300);
    }

    @Test
    void whoseNextDelayMayPassTheLimitGivesUp() {
        assertShares(delays(300).withJitter(plus(100)), 5, 800, 200);
        assertShares(delays(160).withJitter(Jitter.FULL), 6, 600, 300);
        assertShares(delays(50, 900).withJitter(Jitter.EQUAL), 3, 400, 100);
        assertShares(delays(900).withJitter(plus(50)), 2, 500, 100);
    }

    @Test
    void whatIsLeftOutCountsAsLostAtOnce() {
        assertShares(delays(200).withJitter(Jitter.FULL), 8, NO_LIMIT, 1_600);
    }

    @Test
    void aDelayThatEndsAMillisecondBeforeTheLimitIsInTime() {
        assertEquals(98, new EvenAttempts(delays(99), 1, 100, 9_900).likely(0.5));
        assertEquals(0, new EvenAttempts(delays(100), 1, 100, 9_900).likely(0.5));
    }

    @Test
    void whoeverMayBeLostAtOnceIs() {
        EvenAttempts attempts = new EvenAttempts(delays(100), 10, NO_LIMIT, 1_000);
        assertEquals(0, attempts.likely(9e-16));
        assertEquals(986, attempts.likely(10 * 1e-16));
    }

    @Test
    void noOutageLosesMoreThanAll() {
        assertEquals(NO_LIMIT, new EvenAttempts(delays(100), 0, NO_LIMIT, 10).likely(1));
        assertEquals(0, new EvenAttempts(delays(100), 0, NO_LIMIT, 10).likely(0.999));
    }

    private static void assertShares(Backoff backoff, int retries, long limit, int cells) {
        EvenAttempts attempts = new EvenAttempts(backoff, retries, limit, cells);
        long latest = LongStream.of(attempts.longest).sum();
        double cell = Math.min(limit, latest) / (double) cells;
        double[] lost = lost(backoff, retries, limit, cell, limit < latest ? cells : cells + retries);
        double leftOut = 3e-15 * retries;
        double sum = 0;
        for (int i = 0; i < lost.length; i++) {
            sum += lost[i];
            if (lost[i] > 0) {
                String what = "share " + sum + " of " + backoff.delays() + " up to point " + i;
                assertTrue(attempts.likely(sum * (1 - ERROR)) <= i * cell, what);
                long after = attempts.likely(sum * (1 + ERROR) + leftOut);
                assertTrue(after >= Math.floor((i + 1) * cell), () -> what + ": " + after);
            }
        }
        assertEquals(limit, attempts.likely(sum * (1 + ERROR) + leftOut));
    }

    /** The share of clients that is lost at each point. */
    private static double[] lost(Backoff backoff, int retries, long limit, double cell, int last) {
        double[] lost = new double[last + 1];
        double[] going = new double[last + 1];
        going[0] = 1;
        for (int n = 0; n < retries; n++) {
            double low = backoff.low(n + 1);
            double range = backoff.high(n + 1) - low;
            double latest = limit - n - 1 - 4.3 * Math.sqrt(n) * cell;
            double draws = Math.max(1, range);
            double[] next = new double[last + 2];
            for (int i = 0; i <= last; i++) {
                for (int draw = 0; draw < draws; draw++) {
                    double share = going[i] / draws;
                    double end = i * cell + low + Math.min(range, draw + 1);
                    double late = end - latest;
                    double passed = range == 0 ? (late > ERROR ? 1 : 0) : Math.max(0, Math.min(1, late));
                    lost[earlier(i, n)] += share * passed;
                    double time = (end - Math.min(range, 1) / 2) / cell;
                    int point = (int) time;
                    if (point <= last) {
                        next[point] += share * (point + 1 - time);
                        next[point + 1] += share * (time - point);
                    }
                }
            }
            System.arraycopy(next, 0, going, 0, last + 1);
        }
        for (int i = 0; i <= last; i++) {
            lost[earlier(i, retries)] += going[i];
        }
        return lost;
    }

    private static int earlier(int point, int n) {
        return Math.max(0, point - (int) Math.ceil(4.3 * Math.sqrt(n)));
    }
}
