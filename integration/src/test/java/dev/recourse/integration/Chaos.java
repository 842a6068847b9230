package dev.recourse.integration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A peer behind proxies, to which things happen at random, one after the other. */
final class Chaos implements AutoCloseable {

    private static final int LONGEST_MILLIS = 1_000;

    private final Peer peer;
    private final List<Program> proxies;
    private final Random random;
    private final Map<Mishap, Integer> counts = new EnumMap<>(Mishap.class);
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final CompletableFuture<@Nullable Void> failed = new CompletableFuture<>();
    private Runnable remedy = () -> {};
    private @Nullable ScheduledFuture<?> next;

    Chaos(Path directory, List<Proxy> kinds, Random random) {
        this.random = random;
        this.peer = new Peer(directory);
        this.proxies = kinds.stream()
                .map(proxy -> proxy.before(peer.program().port(), directory))
                .toList();
        all().forEach(Program::start);
    }

    Peer peer() {
        return peer;
    }

    private Stream<Program> all() {
        return Stream.concat(Stream.of(peer.program()), proxies.stream());
    }

    /** The port of a proxy, each in its turn. */
    int port(int number) {
        return proxies.get(number % proxies.size()).port();
    }

    /** Runs a task often, and lets mishaps happen for this time; then all programs are back. */
    void rage(Duration time, long everyMillis, Runnable task) {
        thread.execute(this::strike);
        ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> tasks =
                ticks.scheduleAtFixedRate(guarded(task), everyMillis, everyMillis, TimeUnit.MILLISECONDS);
        try {
            failed.copy().orTimeout(time.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        } finally {
            tasks.cancel(false);
            end(ticks);
            end(thread);
        }
        remedy.run();
        all().forEach(Program::revive);
    }

    private static void end(ScheduledExecutorService executor) {
        executor.shutdownNow();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                failed.completeExceptionally(e);
            }
        };
    }

    private void strike() {
        later(() -> {
            // Not all of them end a connection: the first one does.
            Mishap mishap =
                    counts.isEmpty() ? Mishap.PROXY_KILLED : Mishap.values()[random.nextInt(Mishap.values().length)];
            counts.merge(mishap, 1, Integer::sum);
            remedy = mishap.strike(proxies, peer.program(), random);
            later(() -> {
                remedy.run();
                remedy = () -> {};
                strike();
            });
        });
    }

    private void later(Runnable task) {
        if (!thread.isShutdown()) {
            next = thread.schedule(guarded(task), random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public String toString() {
        return counts.toString();
    }

    @Override
    public void close() {
        if (next != null) {
            next.cancel(false);
        }
        thread.shutdownNow();
        all().forEach(Program::close);
    }
}
