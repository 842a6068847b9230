package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The threads and the open network sockets of this process.
 *
 * @param threads the live threads, except those of the bounded pools of the JDK and of ours, and idle ones of the
 *     client
 * @param sockets how many sockets are open; 0 where the system does not report it
 */
public record Footprint(Set<Thread> threads, long sockets) {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final long PATIENCE_SECONDS = 20;

    public static Footprint now() {
        return new Footprint(countedThreads(), countedSockets());
    }

    /** Nothing is left that is not in this footprint, or will not be soon. */
    public void assertRegained() {
        assertRegained(0);
    }

    /** The same, except for so many sockets that a client keeps for good. */
    void assertRegained(int kept) {
        long allowed = sockets + kept;
        for (Thread thread : countedThreads()) {
            if (!threads.contains(thread)) {
                await(() -> !thread.isAlive() || TransportUnderTest.HERE.isIdleHelper(thread));
                assertFalse(countedThreads().contains(thread), thread.getName());
            }
        }
        await(() -> countedSockets() <= allowed);
        long left = countedSockets();
        assertTrue(left <= allowed, () -> left + " sockets are open, where " + sockets + " were");
    }

    private static void await(BooleanSupplier claim) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!claim.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private static Set<Thread> countedThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool.commonPool")
                        && !thread.getName().startsWith("recourse-worker")
                        && !thread.getName().startsWith("recourse-timeout")
                        && !thread.getName().startsWith("process reaper")
                        && !TransportUnderTest.HERE.isIdleHelper(thread))
                .collect(Collectors.toSet());
    }

    private static long countedSockets() {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(DESCRIPTORS)) {
            return all.filter(Footprint::isSocket).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
