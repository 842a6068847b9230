package dev.recourse.engine;

import java.util.List;

/**
 * Carries a state over to a changed policy, by the names of its rows, backoffs and prices. Counts above the new limits
 * are cut to them.
 */
final class StateMove {

    private final State from;
    private final Policy to;
    private final int redirects;
    private final int refreshes;
    private final int retries;
    private long counters;
    private EpisodeMemory memory;

    private StateMove(State from, Policy to) {
        this.from = from;
        this.to = to;
        this.redirects = Math.min(to.mostSteps(), count(DecisionKind.REDIRECT));
        this.refreshes = Math.min(to.mostSteps() - redirects, count(DecisionKind.REFRESH));
        this.retries = Math.min(to.mostSteps() - redirects - refreshes, count(DecisionKind.RETRY));
        this.memory = EpisodeMemory.of(targets(), new long[0], new long[0]);
    }

    static State move(State from, Policy to) {
        return new StateMove(from, to).state();
    }

    private int count(DecisionKind kind) {
        return Math.min(from.count(kind), to.most(kind));
    }

    private State state() {
        for (CompiledRemedy remedy : to.compiled().remedies()) {
            copyOwn(remedy);
            copyBackoff(remedy);
        }
        long delay = Math.min(from.delayMillis(), to.limits().elapsedMillis());
        return new State(to, memory, packed(), counters, from.began(), from.readyAt(), from.lastMillis(), (int) delay);
    }

    private long packed() {
        int price = to.pricePosition(from.policy().priceName(PackedEpisode.price(from.packed())));
        return PackedEpisode.withPrice(PackedEpisode.withCounts(from.packed(), retries, refreshes, redirects), price);
    }

    /** The latest targets that the policy still allows. */
    private List<RedirectTarget> targets() {
        List<RedirectTarget> allowed =
                from.memory().targets().stream().filter(to::allows).toList();
        return allowed.subList(Math.max(0, allowed.size() - redirects), allowed.size());
    }

    private void copyOwn(CompiledRemedy remedy) {
        CompiledRemedy old = from.policy().compiled().limitedIn(remedy.where);
        if (remedy.limitCounter != null && old != null && old.limitCounter != null) {
            set(remedy.limitCounter, Math.min(remedy.limit, from.countOf(old.limitCounter)));
        }
    }

    private void copyBackoff(CompiledRemedy remedy) {
        if (remedy.backoff == null || remedy.backoffCounter == null) {
            return;
        }
        Backoff backoff = remedy.backoff;
        CompiledRemedy old = from.policy().compiled().withBackoff(backoff.name());
        if (old == null || old.backoffCounter == null) {
            return;
        }
        set(remedy.backoffCounter, from.countOf(old.backoffCounter));
        if (remedy.previousSlot != CompiledRemedy.NONE && old.previousSlot != CompiledRemedy.NONE) {
            long previous = from.memory().previous(old.previousSlot, backoff.baseMillis());
            long kept = Math.max(backoff.baseMillis(), Math.min(previous, backoff.maxMillis()));
            memory = memory.withPrevious(remedy.previousSlot, kept);
        }
    }

    private void set(CounterLayout.Counter counter, int count) {
        int possible = Math.min(count, redirects + refreshes + retries);
        counters = counter.inState(counters, possible);
        memory = counter.inMemory(memory, possible);
    }
}
