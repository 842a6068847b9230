package dev.recourse.engine;

import java.util.List;

/**
 * Carries a state over to a changed policy, by the names of its rows, backoffs and prices. What was used stays counted,
 * even if it is more than the new limits allow.
 */
final class StateMove {

    private final State from;
    private final Policy to;
    private long counters;
    private EpisodeMemory memory;

    private StateMove(State from, Policy to) {
        this.from = from;
        this.to = to;
        List<RedirectTarget> allowed =
                from.memory().targets().stream().filter(to::allows).toList();
        this.memory = EpisodeMemory.of(allowed, new long[0], new long[0]);
    }

    static State move(State from, Policy to) {
        return new StateMove(from, to).state();
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
        return PackedEpisode.withPrice(from.packed(), price);
    }

    private void copyOwn(CompiledRemedy remedy) {
        CompiledRemedy old = from.policy().compiled().limitedIn(remedy.where);
        if (remedy.limitCounter != null && old != null && old.limitCounter != null) {
            int most = Math.min(remedy.limit, to.mostSteps());
            set(remedy.limitCounter, Math.min(most, from.countOf(old.limitCounter)));
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
        set(remedy.backoffCounter, Math.min(to.mostSteps(), from.countOf(old.backoffCounter)));
        long previous = old.previousSlot == CompiledRemedy.NONE
                ? EpisodeMemory.NOTHING
                : from.memory().previous(old.previousSlot, EpisodeMemory.NOTHING);
        if (remedy.previousSlot != CompiledRemedy.NONE && previous != EpisodeMemory.NOTHING) {
            long kept = Math.max(backoff.baseMillis(), Math.min(previous, backoff.maxMillis()));
            memory = memory.withPrevious(remedy.previousSlot, kept);
        }
    }

    private void set(CounterLayout.Counter counter, int count) {
        counters = counter.inState(counters, count);
        memory = counter.inMemory(memory, count);
    }
}
