package dev.recourse.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The part of a state that few episodes need: the redirects' targets, counters beyond the first word, and the last
 * delays of decorrelated backoffs. Immutable.
 */
final class EpisodeMemory {

    static final EpisodeMemory EMPTY = new EpisodeMemory(List.of(), new long[0], new long[0]);

    private static final long NOTHING = -1;

    final List<RedirectTarget> targets;
    final long[] words;
    final long[] previous;

    EpisodeMemory(List<RedirectTarget> targets, long[] words, long[] previous) {
        this.targets = targets;
        this.words = words;
        this.previous = previous;
    }

    EpisodeMemory withTarget(RedirectTarget target) {
        if (targets.isEmpty()) {
            return new EpisodeMemory(List.of(target), words, previous);
        }
        RedirectTarget[] more = targets.toArray(new RedirectTarget[targets.size() + 1]);
        more[targets.size()] = target;
        return new EpisodeMemory(List.of(more), words, previous);
    }

    EpisodeMemory withWord(int index, long value) {
        return new EpisodeMemory(targets, with(words, index, value, 0), previous);
    }

    EpisodeMemory withPrevious(int slot, long delay) {
        return new EpisodeMemory(targets, words, with(previous, slot, delay, NOTHING));
    }

    EpisodeMemory withoutPrevious(int slot) {
        return slot < previous.length ? withPrevious(slot, NOTHING) : this;
    }

    private static long[] with(long[] values, int index, long value, long filler) {
        long[] copy = Arrays.copyOf(values, Math.max(values.length, index + 1));
        Arrays.fill(copy, values.length, copy.length, filler);
        copy[index] = value;
        return copy;
    }

    boolean visited(RedirectTarget target) {
        for (RedirectTarget seen : targets) {
            if (areSame(seen, target)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areSame(RedirectTarget one, RedirectTarget other) {
        if (one instanceof RedirectTarget.Url url && other instanceof RedirectTarget.Url that) {
            return url.url().isSamePlaceAs(that.url());
        }
        return one.equals(other);
    }

    Optional<RedirectTarget> last() {
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(targets.size() - 1));
    }

    long word(int index) {
        return index < words.length ? words[index] : 0;
    }

    /** The last delay under a decorrelated backoff, or the base that it starts from. */
    long previous(int slot, long base) {
        return slot < previous.length && previous[slot] != NOTHING ? previous[slot] : base;
    }
}
