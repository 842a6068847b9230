package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Searches a policy's remedies for the longest episode. */
final class WorstCaseSearch {

    private static final List<DecisionKind> STEPS =
            List.of(DecisionKind.RETRY, DecisionKind.REFRESH, DecisionKind.REDIRECT);

    private final Policy policy;
    private final List<CompiledRemedy> remedies;

    WorstCaseSearch(Policy policy, String prefix) {
        this.policy = policy;
        this.remedies = policy.compiled().remedies().stream()
                .filter(remedy -> remedy.where.startsWith(prefix) && capacity(remedy) > 0)
                .sorted(Comparator.comparingLong(WorstCaseSearch::shortestWait)
                        .thenComparing(Comparator.comparingInt(WorstCaseSearch::capacity)
                                .reversed()))
                .toList();
    }

    /** How often a remedy can decide a step in an episode, ignoring the episode's limits. */
    static int capacity(CompiledRemedy remedy) {
        if (remedy.kind == DecisionKind.GIVE_UP) {
            return 0;
        }
        int own = remedy.limit == CompiledRemedy.NONE ? Limits.MAX_COUNT : remedy.limit;
        return remedy.endpoint == null ? own : Math.min(own, 1);
    }

    /** The shortest wait of its last step: the shorter, the more steps fit into an episode. */
    private static long shortestWait(CompiledRemedy remedy) {
        return remedy.backoff == null ? 0 : remedy.backoff.shortestMillis(capacity(remedy));
    }

    WorstCase find() {
        Limits limits = policy.limits();
        List<WorstCase.Stretch> stepsPath = new ArrayList<>();
        int left = limits.steps();
        for (DecisionKind kind : STEPS) {
            int most = Math.min(left, limits.of(kind));
            left -= most - fill(kind, most, stepsPath);
        }
        LongestWait longest = LongestWait.of(remedies, limits);
        boolean stretched = stepsPath.size() > 0 && remedies.stream().anyMatch(remedy -> remedy.hint.lengthens());
        long wait = stretched ? limits.elapsedMillis() : Math.min(limits.elapsedMillis(), longest.millis());
        int steps = stepsPath.stream().mapToInt(WorstCase.Stretch::times).sum();
        return new WorstCase(steps, List.copyOf(stepsPath), wait, longest.path(), stretched);
    }

    private static long shortestSum(CompiledRemedy remedy, int times) {
        long sum = 0;
        for (int n = 1; n <= times && remedy.backoff != null; n++) {
            sum += remedy.backoff.shortestMillis(n);
        }
        return sum;
    }

    /** Takes up to {@code most} steps of this kind from the remedies; returns how many are left over. */
    private int fill(DecisionKind kind, int most, List<WorstCase.Stretch> path) {
        Set<String> endpoints = new HashSet<>();
        int left = most;
        for (CompiledRemedy remedy : remedies) {
            boolean visited = remedy.endpoint != null && !endpoints.add(remedy.endpoint.name());
            if (remedy.kind == kind && left > 0 && !visited) {
                int times = Math.min(left, capacity(remedy));
                path.add(new WorstCase.Stretch(remedy.where, kind, times, shortestSum(remedy, times)));
                left -= times;
            }
        }
        return left;
    }
}
