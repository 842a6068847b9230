package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToLongFunction;

/**
 * Steps that count together: those under one backoff, or some without a backoff. The n-th of them waits equally long
 * whichever row decides it.
 */
final class WaitChain {

    /** The rows by kind, those first that can decide most steps. */
    private final List<List<CompiledRemedy>> rows;

    private final int[] capacities;
    private final long[] sums;
    private final int varied;

    private WaitChain(List<List<CompiledRemedy>> rows, long[] sums) {
        this.rows = rows;
        this.capacities = rows.stream().mapToInt(WaitChain::most).toArray();
        this.sums = sums;
        int last = sums.length - 1;
        int different = last;
        while (different > 0 && wait(different) == wait(last)) {
            different--;
        }
        this.varied = different;
    }

    /**
     * A chain of some rows.
     *
     * @param remedies what the rows prescribe
     * @param most the most steps that matter
     * @param wait how long the n-th step waits, from 1, in milliseconds
     */
    static WaitChain of(List<CompiledRemedy> remedies, int most, IntToLongFunction wait) {
        List<List<CompiledRemedy>> rows = new ArrayList<>();
        for (DecisionKind kind : WaitPlan.KINDS) {
            rows.add(remedies.stream()
                    .filter(remedy -> remedy.kind == kind)
                    .sorted(Comparator.comparingInt((CompiledRemedy remedy) -> most(remedy))
                            .reversed())
                    .toList());
        }
        long[] sums = new long[most + 1];
        for (int n = 1; n <= most; n++) {
            sums[n] = sums[n - 1] + wait.applyAsLong(n);
        }
        return new WaitChain(rows, sums);
    }

    /** How often a remedy can decide a step in an episode, not counting the episode's limits. */
    static int most(CompiledRemedy remedy) {
        if (remedy.kind == DecisionKind.GIVE_UP) {
            return 0;
        }
        int own = remedy.limit == CompiledRemedy.NONE ? Limits.MAX_COUNT : remedy.limit;
        return remedy.endpoint == null ? own : Math.min(own, 1);
    }

    /** How often remedies can decide a step in an episode: a redirect goes to each endpoint once. */
    static int most(List<CompiledRemedy> remedies) {
        Set<String> endpoints = new HashSet<>();
        long sum = 0;
        for (CompiledRemedy remedy : remedies) {
            if (remedy.endpoint == null || endpoints.add(remedy.endpoint.name())) {
                sum += most(remedy);
            }
        }
        return (int) Math.min(sum, Limits.MAX_COUNT);
    }

    /** A chain of the same steps that does not tell their kinds apart: all count as the first. */
    WaitChain pooled() {
        List<CompiledRemedy> all = rows.stream().flatMap(List::stream).toList();
        return new WaitChain(List.of(all, List.of(), List.of()), sums);
    }

    /** How many steps of a kind there can be, not counting the episode's limits. */
    int capacity(int kind) {
        return capacities[kind];
    }

    /** How long the first steps wait together. */
    long sum(int steps) {
        return sums[steps];
    }

    /** How many steps it takes to wait this long, or {@link Integer#MAX_VALUE} if no number does. */
    int stepsToWait(long millis) {
        for (int n = 0; n < sums.length; n++) {
            if (sums[n] >= millis) {
                return n;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The number of the last step whose wait differs from the next: all that follow wait equally long. */
    int varied() {
        return varied;
    }

    /** How long each step waits after the {@link #varied()} ones. */
    long steadyWait() {
        return sums.length == 1 ? 0 : wait(sums.length - 1);
    }

    boolean waits() {
        return sums[sums.length - 1] > 0;
    }

    private long wait(int n) {
        return sums[n] - sums[n - 1];
    }

    /** The stretches of an episode that has some steps of each kind from this chain. */
    List<WorstCase.Stretch> stretches(int[] steps) {
        List<WorstCase.Stretch> found = new ArrayList<>();
        int n = 0;
        for (int kind = 0; kind < steps.length; kind++) {
            int left = steps[kind];
            Set<String> endpoints = new HashSet<>();
            for (CompiledRemedy remedy : rows.get(kind)) {
                boolean again = remedy.endpoint != null && endpoints.contains(remedy.endpoint.name());
                int times = again ? 0 : Math.min(left, most(remedy));
                if (times > 0) {
                    found.add(new WorstCase.Stretch(remedy.where, remedy.kind, times, sums[n + times] - sums[n]));
                    if (remedy.endpoint != null) {
                        endpoints.add(remedy.endpoint.name());
                    }
                }
                n += times;
                left -= times;
            }
        }
        return found;
    }
}
