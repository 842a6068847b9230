package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that is away for minutes, on the system's clock. */
@Tag("long")
class LongAbsenceTest {

    private static final int SOCKETS = Integer.getInteger("absence.sockets", 300);
    private static final long ABSENCE_SECONDS = Long.getLong("absence.seconds", 120);
    private static final long BACK_WITHIN_MILLIS = 70_000;

    @Test
    void allAreBackSoonAfterItsReturn() throws InterruptedException {
        try (LoadServer server = new LoadServer()) {
            Crowd crowd = new Crowd(SOCKETS, server.address());
            crowd.awaitAll();
            long lost = System.nanoTime();
            server.kill();
            crowd.awaitLoss();
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(ABSENCE_SECONDS) - (System.nanoTime() - lost));
            long returned = System.nanoTime();
            server.restart();
            crowd.awaitAll();

            long[] back = crowd.connectionsSince(returned);
            Stampede attempts = crowd.attemptsSince(lost);
            Stampede decided = crowd.decidedSince(lost);
            crowd.close();
            server.awaitNoSocket();
            System.out.printf(
                    """
                    Absence: %,d sockets lost their server for %d s.
                      back after its return:  50 %% in %,d ms, 99 %% in %,d ms, 100 %% in %,d ms
                      attempts, measured:     %s
                      attempts, as decided:   %s; an even spread has %.1f in 100 ms
                    """,
                    SOCKETS,
                    ABSENCE_SECONDS,
                    percentile(back, 50),
                    percentile(back, 99),
                    percentile(back, 100),
                    attempts,
                    decided,
                    Stampede.evenPeak(Trial.POLICY, SOCKETS));
            decided.assertSpread(Trial.POLICY, SOCKETS);
            assertTrue(percentile(back, 100) <= BACK_WITHIN_MILLIS, () -> percentile(back, 100) + " ms");
        }
    }

    private static long percentile(long[] sorted, int percent) {
        return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
    }
}
