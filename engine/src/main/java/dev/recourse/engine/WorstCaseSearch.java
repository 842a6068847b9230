package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Searches a policy's remedies for the longest episode. */
final class WorstCaseSearch {

    private final List<CompiledRemedy> remedies = new ArrayList<>();
    private final long elapsed;
    /** The most steps of each kind. */
    private final int[] most = new int[WaitPlan.KINDS.size()];

    private final int sum;
    private final int steps;

    WorstCaseSearch(Policy policy, String prefix) {
        this.elapsed = policy.limits().elapsedMillis();
        int total = 0;
        for (int i = 0; i < most.length; i++) {
            DecisionKind kind = WaitPlan.KINDS.get(i);
            int limit = Math.min(policy.mostSteps(), policy.most(kind));
            List<CompiledRemedy> possible = policy.compiled().remedies().stream()
                    .filter(remedy -> remedy.kind == kind && remedy.where.startsWith(prefix))
                    .filter(remedy -> limit > 0 && WaitChain.most(remedy) > 0)
                    .toList();
            most[i] = Math.min(limit, WaitChain.most(possible));
            total += most[i];
            remedies.addAll(possible);
        }
        this.sum = total;
        this.steps = Math.min(policy.mostSteps(), total);
    }

    /** What the waits of a remedy depend on. */
    private record Waiting(@Nullable Backoff backoff, HintRule hint) {}

    WorstCase find() {
        HintEffect hints = HintEffect.longest(elapsed);
        boolean stretched = remedies.stream()
                .map(remedy -> new Waiting(remedy.backoff, remedy.hint))
                .distinct()
                .anyMatch(waiting -> hints.changes(waiting.backoff, waiting.hint, steps));
        List<WorstCase.Stretch> path = longest(HintEffect.NONE);
        long wait = wait(stretched ? longest(hints) : path);
        return new WorstCase(steps, shortest(), wait, path, stretched);
    }

    private static long wait(List<WorstCase.Stretch> path) {
        return path.stream().mapToLong(WorstCase.Stretch::waitMillis).sum();
    }

    /** The fewest stretches that wait as long as an episode can. */
    private List<WorstCase.Stretch> longest(HintEffect effect) {
        List<WaitChain> chains =
                chains(effect).stream().filter(WaitChain::waits).toList();
        WaitPlan plan = WaitPlan.longest(chains, most, elapsed);
        int best = 0;
        for (int n = 1; n <= Math.min(steps, plan.most()) && plan.wait(best) < elapsed; n++) {
            if (plan.wait(n) > plan.wait(best)) {
                best = n;
            }
        }
        return inOrder(within(elapsed, plan.path(best)));
    }

    /** These stretches, with the last ones shortened until they fit into this time. */
    private static List<WorstCase.Stretch> within(long millis, List<WorstCase.Stretch> path) {
        List<WorstCase.Stretch> shorter = new ArrayList<>();
        long left = millis;
        for (WorstCase.Stretch stretch : path) {
            long wait = Math.min(left, stretch.waitMillis());
            shorter.add(new WorstCase.Stretch(stretch.where(), stretch.kind(), stretch.times(), wait));
            left -= wait;
        }
        return shorter;
    }

    /** The stretches that wait least for the most steps: all steps that need not wait, then the shortest waits. */
    private List<WorstCase.Stretch> shortest() {
        List<WorstCase.Stretch> path = new ArrayList<>();
        List<WaitChain> waiting = new ArrayList<>();
        int[] left = most.clone();
        int more = steps;
        for (WaitChain chain : chains(HintEffect.SHORTEST)) {
            if (chain.waits()) {
                waiting.add(chain);
                continue;
            }
            int[] taken = new int[left.length];
            for (int kind = 0; kind < left.length; kind++) {
                taken[kind] = Math.min(more, Math.min(left[kind], chain.capacity(kind)));
                left[kind] -= taken[kind];
                more -= taken[kind];
            }
            path.addAll(chain.stretches(taken));
        }
        if (more > 0) {
            path.addAll(WaitPlan.shortest(waiting, left).path(more));
        }
        return inOrder(path);
    }

    private static List<WorstCase.Stretch> inOrder(List<WorstCase.Stretch> path) {
        return path.stream()
                .sorted(Comparator.comparing(WorstCase.Stretch::kind))
                .toList();
    }

    /** What steps have in common that count together: their backoff, or their wait if they have none. */
    private record Group(@Nullable Backoff backoff, long millis) {}

    private List<WaitChain> chains(HintEffect effect) {
        Map<Group, List<CompiledRemedy>> groups = new LinkedHashMap<>();
        for (CompiledRemedy remedy : remedies) {
            long wait = remedy.backoff == null ? effect.waits(null, List.of(remedy.hint), 1)[0] : 0;
            groups.computeIfAbsent(new Group(remedy.backoff, wait), group -> new ArrayList<>())
                    .add(remedy);
        }
        List<WaitChain> chains = new ArrayList<>();
        groups.forEach((group, members) -> {
            Collection<HintRule> rules =
                    members.stream().map(remedy -> remedy.hint).distinct().toList();
            long[] waits = effect.waits(group.backoff, rules, sum);
            chains.add(WaitChain.of(members, sum, n -> waits[n - 1]));
        });
        return chains;
    }
}
