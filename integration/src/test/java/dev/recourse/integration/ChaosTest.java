package dev.recourse.integration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.faults.Footprint;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.integration.Talker.Tally;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sockets behind nginx and HAProxy, while these and their peer are killed at random. The seed is printed. */
class ChaosTest {

    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("chaos.seconds", 20));
    private static final int SOCKETS = Integer.getInteger("chaos.sockets", 200);
    private static final long SEED = Long.getLong("chaos.seed", new Random().nextInt());
    private static final long TICK_MILLIS = 10;
    /** How many sockets send something at each tick. */
    private static final int TALKING = 10;

    private static final long BYTES_FOR_A_SOCKET = 32_000;
    private static final Policy POLICY = policy();

    @TempDir
    Path directory;

    /** WireSocket's, with short waits and no end: an episode would last as long as the chaos. */
    private static Policy policy() {
        Remedy retry = Remedy.retry(Backoff.exponential("short", Duration.ofMillis(50), 2, Duration.ofSeconds(1))
                .withJitter(Jitter.EQUAL));
        Policy policy = WireSocket.policy();
        policy = policy.withLimits(policy.limits()
                .withRetries(10_000)
                .withSteps(10_000)
                .withElapsed(Duration.ofHours(1))
                .withSettle(Duration.ofSeconds(1)));
        for (Map.Entry<String, List<String>> codes : Map.of(
                        "close",
                        List.of("1001", "1006", "1012"),
                        "dataplane",
                        List.of("502", "503", "504"),
                        "transport",
                        List.of("timeout", "silent"))
                .entrySet()) {
            Domain domain = policy.domain(codes.getKey());
            for (String code : codes.getValue()) {
                policy = policy.withRemedy(domain.lookup(code), retry);
            }
        }
        return policy;
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("dev.recourse.integration.Installed#transportsBehindProxies")
    void whatThePeerAcknowledgedArrivedOnceAndInOrder(Transport transport) throws Exception {
        chaos(transport, 20, Duration.ofSeconds(2), SEED + 1);
        Footprint before = Footprint.now();
        long empty = heap();

        String report = chaos(transport, SOCKETS, TIME, SEED);

        before.assertRegained();
        long bytes = (heap() - empty) / SOCKETS;
        System.out.printf(
                "Chaos on %s: -Dchaos.seed=%d, %d sockets behind %s for %d s.%n  %s; %,d bytes left for each socket%n",
                transport, SEED, SOCKETS, Installed.proxies(), TIME.toSeconds(), report, bytes);
        assertTrue(bytes < BYTES_FOR_A_SOCKET, () -> bytes + " bytes are left for each socket");
    }

    private String chaos(Transport transport, int size, Duration time, long seed)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        Random talk = new Random(seed);
        try (Chaos chaos = new Chaos(Files.createTempDirectory(directory, "chaos"), random)) {
            List<Talker> talkers = IntStream.range(0, size)
                    .mapToObj(n -> new Talker("t" + n, transport, POLICY, chaos.port(n)))
                    .toList();
            chaos.rage(time, TICK_MILLIS, () -> talk.ints(TALKING, 0, size)
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

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
