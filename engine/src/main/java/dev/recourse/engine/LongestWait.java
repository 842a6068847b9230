package dev.recourse.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The longest sum of waits that some steps can add up to without hints, and which steps those are. Exact up to
 * {@value #MOST_EXACT} steps of a kind; beyond that, every step is assumed to wait as long as the longest one.
 *
 * @param millis the sum
 * @param path the steps
 */
record LongestWait(long millis, List<WorstCase.Stretch> path) {

    private static final int MOST_EXACT = 100;
    private static final LongestWait NOTHING = new LongestWait(0, List.of());

    /** The longest waits of all steps that the limits allow. */
    static LongestWait of(List<CompiledRemedy> remedies, Limits limits) {
        int total = Math.min(limits.steps(), limits.retries() + limits.refreshes() + limits.redirects());
        List<LongestWait> best = List.of(NOTHING);
        for (DecisionKind kind : List.of(DecisionKind.RETRY, DecisionKind.REFRESH, DecisionKind.REDIRECT)) {
            best = joined(best, ofKind(kind, remedies, limits), total);
        }
        return best.get(best.size() - 1);
    }

    /**
     * The longest waits of 0, 1, 2 … steps of one kind; of the largest number only, where there are too many to
     * compare.
     */
    private static List<LongestWait> ofKind(DecisionKind kind, List<CompiledRemedy> remedies, Limits limits) {
        int most = Math.min(limits.steps(), limits.of(kind));
        Map<Backoff, List<CompiledRemedy>> byBackoff = new LinkedHashMap<>();
        for (CompiledRemedy remedy : remedies) {
            if (remedy.kind == kind && remedy.backoff != null) {
                byBackoff
                        .computeIfAbsent(remedy.backoff, b -> new ArrayList<>())
                        .add(remedy);
            }
        }
        if (most > MOST_EXACT) {
            return List.of(NOTHING, bound(byBackoff, most));
        }
        List<LongestWait> best = List.of(NOTHING);
        for (Map.Entry<Backoff, List<CompiledRemedy>> entry : byBackoff.entrySet()) {
            boolean shared = remedies.stream()
                    .anyMatch(r -> r.kind != kind && r.remedy.backoff().equals(Optional.of(entry.getKey())));
            best = joined(best, under(entry.getKey(), entry.getValue(), limits, shared), most);
        }
        return best;
    }

    /** The longest waits of 0, 1, 2 … steps under one backoff, until they fill an episode. */
    private static List<LongestWait> under(
            Backoff backoff, List<CompiledRemedy> remedies, Limits limits, boolean shared) {
        DecisionKind kind = remedies.get(0).kind;
        long capacity = remedies.stream().mapToLong(WorstCaseSearch::capacity).sum();
        long most = Math.min(capacity, Math.min(limits.steps(), limits.of(kind)));
        int before = shared ? limits.steps() : 0;
        List<LongestWait> waits = new ArrayList<>(List.of(NOTHING));
        for (int n = 1; n <= most && waits.get(n - 1).millis < limits.elapsedMillis(); n++) {
            LongestWait last = waits.get(n - 1);
            long wait = Math.min(limits.elapsedMillis() - last.millis, backoff.longestMillis(n + before));
            waits.add(last.plus(wait, remedies));
        }
        return waits;
    }

    /** One more step of these remedies, by the one that took the last step if it may take another. */
    private LongestWait plus(long wait, List<CompiledRemedy> remedies) {
        List<WorstCase.Stretch> longer = new ArrayList<>(path);
        int last = longer.size() - 1;
        if (last >= 0 && longer.get(last).times() < WorstCaseSearch.capacity(remedies.get(last))) {
            WorstCase.Stretch stretch = longer.remove(last);
            longer.add(stretch(remedies.get(last), stretch.times() + 1, stretch.waitMillis() + wait));
        } else {
            longer.add(stretch(remedies.get(last + 1), 1, wait));
        }
        return new LongestWait(millis + wait, List.copyOf(longer));
    }

    private static LongestWait bound(Map<Backoff, List<CompiledRemedy>> byBackoff, int most) {
        LongestWait longest = NOTHING;
        for (Map.Entry<Backoff, List<CompiledRemedy>> entry : byBackoff.entrySet()) {
            long sum = most * entry.getKey().longestMillis(Limits.MAX_COUNT);
            if (sum > longest.millis) {
                longest = new LongestWait(sum, List.of(stretch(entry.getValue().get(0), most, sum)));
            }
        }
        return longest;
    }

    private static WorstCase.Stretch stretch(CompiledRemedy remedy, int times, long millis) {
        return new WorstCase.Stretch(remedy.where, remedy.kind, times, millis);
    }

    /** For each number of steps, the longest wait that combines steps of both lists. */
    private static List<LongestWait> joined(List<LongestWait> some, List<LongestWait> others, int most) {
        List<LongestWait> best = new ArrayList<>();
        for (int steps = 0; steps <= Math.min(most, some.size() + others.size() - 2); steps++) {
            LongestWait longest = NOTHING;
            for (int i = Math.max(0, steps - others.size() + 1); i <= Math.min(steps, some.size() - 1); i++) {
                LongestWait one = some.get(i);
                LongestWait rest = others.get(steps - i);
                if (one.millis + rest.millis >= longest.millis) {
                    longest = one.plus(rest);
                }
            }
            best.add(longest);
        }
        return best;
    }

    private LongestWait plus(LongestWait rest) {
        List<WorstCase.Stretch> both = new ArrayList<>(path);
        both.addAll(rest.path);
        return new LongestWait(millis + rest.millis, List.copyOf(both));
    }
}
