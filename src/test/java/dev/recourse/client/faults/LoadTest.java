package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many sockets lose their server at once; on the system's clock. */
@Tag("long")
class LoadTest {

    private static final int FEW = 100;
    private static final int MANY = Integer.getInteger("load.sockets", 1_000);

    /**
     * Fewer would mean that threads grow with sockets. Some more come and go: where there are two processors or fewer,
     * the JDK's client (17) starts a thread for each handshake that is over.
     */
    private static final int SOCKETS_FOR_A_THREAD = 20;

    private static final int PER_SOCKET = TransportUnderTest.HERE.threadsForASocket();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * What the recovery of all sockets took.
     *
     * @param threads the most there were at any moment
     * @param bytes on the heap, for each socket that is connected
     * @param outage how long the server was away, in milliseconds
     * @param attempts when sockets tried to connect again
     * @param decided when they were to try, by their policy
     */
    private record Recovery(int threads, long bytes, long outage, Stampede attempts, Stampede decided) {}

    @Test
    void allComeBackAndThreadsDoNotGrowWithThem() throws InterruptedException {
        try (LoadServer server = new LoadServer()) {
            recovery(1, server);
            Footprint before = Footprint.now();
            int threads = THREADS.getThreadCount();

            Recovery few = recovery(FEW, server);
            Recovery many = recovery(MANY, server);

            before.assertRegained();
            print(few, many, threads);
            many.decided.assertSpread(Trial.POLICY, MANY);
            assertTrue(
                    many.threads - few.threads < MANY / SOCKETS_FOR_A_THREAD + (MANY - FEW) * PER_SOCKET,
                    () -> MANY + " sockets had " + many.threads + " threads, " + FEW + " had " + few.threads);
        }
    }

    private static Recovery recovery(int size, LoadServer server) throws InterruptedException {
        long empty = heap();
        THREADS.resetPeakThreadCount();
        Crowd crowd = new Crowd(size, server.address());
        crowd.awaitAll();
        long bytes = (heap() - empty) / size;

        long lost = System.nanoTime();
        server.kill();
        crowd.awaitLoss();
        server.restart();
        long outage = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lost);
        crowd.awaitAll();

        int threads = THREADS.getPeakThreadCount();
        crowd.close();
        server.awaitNoSocket();
        return new Recovery(threads, bytes, outage, crowd.attemptsSince(lost), crowd.decidedSince(lost));
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(Recovery few, Recovery many, int threads) {
        Stampede spread = Stampede.under(
                Trial.POLICY,
                MANY,
                many.outage,
                () -> ThreadLocalRandom.current().nextDouble());
        Stampede together = Stampede.under(Trial.POLICY, MANY, many.outage, () -> 1);
        System.out.printf(
                """
                Load: %,d sockets lost their server at once; it was away for %,d ms, and all were back after %,d ms.
                  attempts, measured:          %s
                  attempts, as decided:        %s; an even spread has %.1f in 100 ms
                  attempts, by the policy:     %s
                  attempts, without jitter:    %s
                  heap for each socket:        %,d bytes (%,d with %,d sockets)
                  threads before, at most, after: %d, %d (%d with %,d sockets), %d
                """,
                MANY,
                many.outage,
                many.attempts.end(),
                many.attempts,
                many.decided,
                Stampede.evenPeak(Trial.POLICY, MANY),
                spread,
                together,
                many.bytes,
                few.bytes,
                FEW,
                threads,
                many.threads,
                few.threads,
                FEW,
                THREADS.getThreadCount());
    }
}
