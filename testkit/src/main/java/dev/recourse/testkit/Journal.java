package dev.recourse.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What a server has seen of one kind, in order of arrival.
 *
 * <p>Entries are only ever added. Safe for any thread; futures never complete on a thread of the server, so that what
 * follows them may even close it.
 */
public final class Journal<T> {
    private final List<T> entries = new ArrayList<>();
    private final List<CompletableFuture<T>> awaited = new ArrayList<>();

    Journal() {}

    /** The entries so far: a copy. */
    public synchronized List<T> entries() {
        return List.copyOf(entries);
    }

    /** How many entries there are so far. */
    public synchronized int count() {
        return entries.size();
    }

    /**
     * The n-th entry, counted from 1; completes when it arrives, at once if it already has.
     *
     * @throws IllegalArgumentException if {@code n} is below 1
     */
    public synchronized CompletableFuture<T> nth(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("entries are counted from 1, not " + n);
        }
        return awaited(n).copy();
    }

    void add(T entry) {
        arrival(entry).completeAsync(() -> entry);
    }

    private synchronized CompletableFuture<T> arrival(T entry) {
        entries.add(entry);
        return awaited(entries.size());
    }

    private CompletableFuture<T> awaited(int n) {
        while (awaited.size() < n) {
            awaited.add(new CompletableFuture<>());
        }
        return awaited.get(n - 1);
    }

    @Override
    public synchronized String toString() {
        return entries.toString();
    }
}
