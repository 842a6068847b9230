package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.token.CachedTokens;
import dev.recourse.engine.DecisionKind;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults at random, over real sockets and virtual time. The seed is printed; {@code -Dsoak.seed} repeats a soak. */
class SoakTest {

    private static final int MINUTES = Integer.getInteger("soak.minutes", 10);
    private static final int SOCKETS = Integer.getInteger("soak.sockets", 20);
    private static final int CALLERS = SOCKETS / 4;
    private static final long SEED = Long.getLong("soak.seed", new Random().nextInt());
    private static final long BYTES_FOR_A_SESSION = 32_000;

    private List<SoakSocket> sockets = List.of();

    @Test
    void noSessionIsStuckAndNothingLeaks() {
        System.out.printf("Soak: -Dsoak.seed=%d%n", SEED);
        soak(SEED + 1, Duration.ofSeconds(30));
        Footprint before = Footprint.now();
        long empty = heap();
        long began = System.nanoTime();

        String report = soak(SEED, Duration.ofMinutes(MINUTES));

        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        before.assertRegained();
        long bytes = (heap() - empty) / SOCKETS;
        System.out.printf(
                "Soak: %d minutes for %d sockets and %d callers in %,d ms.%n  %s; %,d bytes left for each socket%n",
                MINUTES, SOCKETS, CALLERS, millis, report, bytes);
        assertTrue(bytes < BYTES_FOR_A_SESSION, () -> bytes + " bytes are left for each socket, seed " + SEED);
    }

    private String soak(long seed, Duration span) {
        Random random = new Random(seed);
        try (Soak soak = new Soak(random.nextLong())) {
            CachedTokens tokens = soak.tokens();
            sockets = IntStream.range(0, SOCKETS)
                    .mapToObj(n -> new SoakSocket(n, soak, new Random(random.nextLong())))
                    .toList();
            List<SoakCaller> callers = IntStream.range(0, CALLERS)
                    .mapToObj(n -> new SoakCaller(n, soak, new Random(random.nextLong()), tokens))
                    .toList();
            sockets.forEach(socket -> socket.open(tokens));
            callers.forEach(SoakCaller::call);
            soak.misfortunes(sockets);

            soak.run(span);
            soak.calm(sockets);

            assertEquals(List.of(), soak.violations(), "seed " + seed);
            assertTrue(soak.decisions(DecisionKind.RETRY) > 0, "nothing failed");
            sockets.forEach(socket -> socket.socket().close());
            return soak.report();
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
