package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The part of a state that few episodes need: where redirects led, counters beyond the first word, and what
 * decorrelated backoffs remember. Immutable.
 */
final class Trail {

    static final Trail EMPTY = new Trail(List.of(), new long[0], new long[0]);

    private static final long NOTHING = -1;

    final List<Target> targets;
    final long[] words;
    final long[] previous;

    Trail(List<Target> targets, long[] words, long[] previous) {
        this.targets = targets;
        this.words = words;
        this.previous = previous;
    }

    Trail plus(Target target) {
        List<Target> more = new ArrayList<>(targets);
        more.add(target);
        return new Trail(List.copyOf(more), words, previous);
    }

    Trail withWord(int index, long value) {
        return new Trail(targets, with(words, index, value, 0), previous);
    }

    Trail remembering(int slot, long delay) {
        return new Trail(targets, words, with(previous, slot, delay, NOTHING));
    }

    Trail forgetting(int slot) {
        return slot < previous.length ? remembering(slot, NOTHING) : this;
    }

    private static long[] with(long[] values, int index, long value, long filler) {
        long[] copy = Arrays.copyOf(values, Math.max(values.length, index + 1));
        Arrays.fill(copy, values.length, copy.length, filler);
        copy[index] = value;
        return copy;
    }

    boolean saw(Target target) {
        for (Target seen : targets) {
            if (seen.getClass() == target.getClass() && seen.key().equals(target.key())) {
                return true;
            }
        }
        return false;
    }

    Optional<Target> last() {
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
