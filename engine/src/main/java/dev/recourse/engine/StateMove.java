package dev.recourse.engine;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    private StateMove(State from, Policy to) {
        this.from = from;
        this.to = to;
        this.redirects = Math.min(to.mostSteps(), count(DecisionKind.REDIRECT));
        this.refreshes = Math.min(to.mostSteps() - redirects, count(DecisionKind.REFRESH));
        this.retries = Math.min(to.mostSteps() - redirects - refreshes, count(DecisionKind.RETRY));
    }

    static State move(State from, Policy to) {
        return new StateMove(from, to).state();
    }

    private int count(DecisionKind kind) {
        return Math.min(from.count(kind), to.most(kind));
    }

    private State state() {
        Counts counts = new Counts(0, new EpisodeMemory(targets(), new long[0], new long[0]));
        for (CompiledRemedy remedy : to.compiled().remedies()) {
            counts = withOwn(counts, remedy);
            counts = remedy.backoff == null ? counts : withBackoff(counts, remedy, remedy.backoff);
        }
        long delay = Math.min(from.delayMillis(), to.limits().elapsedMillis());
        return new State(
                to, counts.memory(), packed(), counts.first(), from.began(), from.readyAt(), from.lastMillis(), (int)
                        delay);
    }

    private long packed() {
        int price = to.pricePosition(from.policy().priceName(PackedEpisode.price(from.packed())));
        return PackedEpisode.withPrice(PackedEpisode.withCounts(from.packed(), retries, refreshes, redirects), price);
    }

    /** The latest targets that the policy still allows. */
    private List<RedirectTarget> targets() {
        List<RedirectTarget> allowed =
                from.memory().targets.stream().filter(to::allows).toList();
        return allowed.subList(Math.max(0, allowed.size() - redirects), allowed.size());
    }

    private Counts withOwn(Counts counts, CompiledRemedy remedy) {
        CompiledRemedy old = old(candidate -> candidate.limitCounter == null ? null : candidate.where, remedy.where);
        return remedy.limitCounter == null || old == null || old.limitCounter == null
                ? counts
                : counts.with(remedy.limitCounter, Math.min(remedy.limit, atMostSteps(old.limitCounter)));
    }

    private Counts withBackoff(Counts counts, CompiledRemedy remedy, Backoff backoff) {
        CompiledRemedy old =
                old(candidate -> candidate.backoff == null ? null : candidate.backoff.name(), backoff.name());
        if (remedy.backoffCounter == null || old == null || old.backoffCounter == null) {
            return counts;
        }
        Counts counted = counts.with(remedy.backoffCounter, atMostSteps(old.backoffCounter));
        if (remedy.previousSlot == CompiledRemedy.NONE || old.previousSlot == CompiledRemedy.NONE) {
            return counted;
        }
        long previous = from.memory().previous(old.previousSlot, backoff.baseMillis());
        long kept = Math.max(backoff.baseMillis(), Math.min(previous, backoff.maxMillis()));
        return new Counts(counted.first(), counted.memory().withPrevious(remedy.previousSlot, kept));
    }

    private int atMostSteps(CounterLayout.Counter counter) {
        return Math.min(from.countOf(counter), redirects + refreshes + retries);
    }

    /** The first remedy of the old policy with this name. */
    private @Nullable CompiledRemedy old(Function<CompiledRemedy, @Nullable String> nameOf, String name) {
        for (CompiledRemedy candidate : from.policy().compiled().remedies()) {
            if (name.equals(nameOf.apply(candidate))) {
                return candidate;
            }
        }
        return null;
    }
}
