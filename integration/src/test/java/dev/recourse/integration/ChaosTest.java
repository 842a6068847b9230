package dev.recourse.integration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.faults.Footprint;
import dev.recourse.integration.Talker.Tally;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sockets behind nginx and HAProxy, while these and their peer are killed at random. The seed is printed. */
class ChaosTest {

    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("chaos.seconds", 20));
    private static final int SOCKETS = Integer.getInteger("chaos.sockets", 200);
    private static final long SEED = Long.getLong("chaos.seed", new Random().nextInt());
    /** How long the JDK's client may keep what a closed socket used. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final long TICK_MILLIS = 10;
    /** How many sockets send something at each tick. */
    private static final int TALKING = 10;

    private static final long BYTES_FOR_A_SOCKET = 32_000;

    @TempDir
    Path directory;

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.recourse.integration.Installed#proxiesOfPeers")
    void whatThePeerAcknowledgedArrivedOnceAndInOrder(List<Proxy> proxies) throws Exception {
        chaos(proxies, 20, Duration.ofSeconds(2), SEED + 1);
        Footprint before = Footprint.now();
        long empty = heap();

        String report = chaos(proxies, SOCKETS, TIME, SEED);

        before.assertRegained();
        long bytes = bytesLeft(empty);
        System.out.printf(
                "Chaos on %s: -Dchaos.seed=%d, %d sockets behind %s for %d s.%n  %s; %,d bytes left for each socket%n",
                Sockets.TRANSPORT, SEED, SOCKETS, proxies, TIME.toSeconds(), report, bytes);
        assertTrue(bytes < BYTES_FOR_A_SOCKET, () -> bytes + " bytes are left for each socket");
    }

    private String chaos(List<Proxy> proxies, int size, Duration time, long seed)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        Random talk = new Random(seed);
        try (Chaos chaos = new Chaos(Files.createTempDirectory(directory, "chaos"), proxies, random)) {
            List<Talker> talkers = IntStream.range(0, size)
                    .mapToObj(n -> new Talker("t" + n, chaos.port(n)))
                    .toList();
            chaos.rage(
                    time,
                    TICK_MILLIS,
                    () -> talk.ints(TALKING, 0, size)
                            .forEach(n -> talkers.get(n).talk()));
            long calm = System.nanoTime();
            for (Talker talker : talkers) {
                talker.finish();
            }
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - calm);
            talkers.forEach(Talker::close);

            Map<String, List<Integer>> arrivals = chaos.peer().arrivals();
            Tally tally = Tally.NONE;
            for (Talker talker : talkers) {
                tally = tally.plus(talker.check(arrivals.getOrDefault(talker.name(), List.of())));
            }
            assertTrue(tally.recoveries() > 0, "nothing failed");
            return "%s%n  %s; all were heard %,d ms after the end".formatted(chaos, tally, millis);
        }
    }

    /** The bytes that are left for each socket, as soon as they are few, or after a while. */
    private static long bytesLeft(long empty) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long bytes = (heap() - empty) / SOCKETS;
        while (bytes >= BYTES_FOR_A_SOCKET && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            bytes = (heap() - empty) / SOCKETS;
        }
        return bytes;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
