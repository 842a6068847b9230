package dev.recourse.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What a server has received of one kind, in order of arrival.
 *
 * <p>Entries are never removed. Thread-safe; futures never complete on a thread of the server, so that dependent stages
 * may even close it.
 */
public final class Journal<T> {
    private final List<T> entries = new ArrayList<>();
    private final Map<Integer, CompletableFuture<T>> awaited = new HashMap<>();

    Journal() {}

    /** A copy of the entries so far. */
    public synchronized List<T> entries() {
        return List.copyOf(entries);
    }

    /** How many entries there are so far. */
    public synchronized int count() {
        return entries.size();
    }

    /**
     * The n-th entry, counted from 1; completes when it arrives.
     *
     * @throws IllegalArgumentException if {@code n} is below 1
     */
    public synchronized CompletableFuture<T> nth(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("entries are counted from 1, not " + n);
        }
        return n <= entries.size()
                ? CompletableFuture.completedFuture(entries.get(n - 1))
                : awaited.computeIfAbsent(n, any -> new CompletableFuture<>()).copy();
    }

    void add(T entry) {
        arrival(entry).ifPresent(waiting -> waiting.completeAsync(() -> entry));
    }

    private synchronized Optional<CompletableFuture<T>> arrival(T entry) {
        entries.add(entry);
        return Optional.ofNullable(awaited.remove(entries.size()));
    }

    @Override
    public synchronized String toString() {
        return entries.toString();
    }
}
