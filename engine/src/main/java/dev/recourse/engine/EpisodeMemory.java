package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a state that few episodes need: the redirects' targets, counters beyond the first word, and the last
 * delays of decorrelated backoffs. Immutable; the targets are a chain that ends with the first one.
 */
final class EpisodeMemory {

    static final EpisodeMemory EMPTY = new EpisodeMemory(null, null, new long[0], new long[0]);

    /** Marks a delay that was not drawn yet. */
    static final long NOTHING = -1;

    private final @Nullable RedirectTarget target;
    private final @Nullable EpisodeMemory before;
    final long[] words;
    final long[] previous;

    private EpisodeMemory(
            @Nullable RedirectTarget target, @Nullable EpisodeMemory before, long[] words, long[] previous) {
        this.target = target;
        this.before = before;
        this.words = words;
        this.previous = previous;
    }

    static EpisodeMemory of(List<RedirectTarget> targets, long[] words, long[] previous) {
        EpisodeMemory memory = new EpisodeMemory(null, null, words, previous);
        for (RedirectTarget target : targets) {
            memory = memory.withTarget(target);
        }
        return memory;
    }

    EpisodeMemory withTarget(RedirectTarget next) {
        return new EpisodeMemory(next, target == null ? null : this, words, previous);
    }

    EpisodeMemory withWord(int index, long value) {
        return new EpisodeMemory(target, before, with(words, index, value, 0), previous);
    }

    EpisodeMemory withPrevious(int slot, long delay) {
        return new EpisodeMemory(target, before, words, with(previous, slot, delay, NOTHING));
    }

    EpisodeMemory withoutPrevious(int slot) {
        return slot < previous.length ? withPrevious(slot, NOTHING) : this;
    }

    EpisodeMemory withoutPrevious() {
        return previous.length == 0 ? this : new EpisodeMemory(target, before, words, new long[0]);
    }

    /** The values with another one, without fillers at the end, so that equal memories have equal arrays. */
    private static long[] with(long[] values, int index, long value, long filler) {
        long[] copy = Arrays.copyOf(values, Math.max(values.length, index + 1));
        Arrays.fill(copy, values.length, copy.length, filler);
        copy[index] = value;
        int length = copy.length;
        while (length > 0 && copy[length - 1] == filler) {
            length--;
        }
        return length == copy.length ? copy : Arrays.copyOf(copy, length);
    }

    boolean isEmpty() {
        return target == null && words.length == 0 && previous.length == 0;
    }

    boolean visited(RedirectTarget wanted) {
        for (EpisodeMemory memory = this; memory != null && memory.target != null; memory = memory.before) {
            if (areSame(memory.target, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areSame(RedirectTarget one, RedirectTarget other) {
        if (one instanceof RedirectTarget.Url url && other instanceof RedirectTarget.Url that) {
            return url.url().isSamePlaceAs(that.url());
        }
        return one instanceof RedirectTarget.Endpoint endpoint
                && other instanceof RedirectTarget.Endpoint that
                && endpoint.name().equals(that.name());
    }

    /** The targets, in the order in which they were used. */
    List<RedirectTarget> targets() {
        List<RedirectTarget> found = new ArrayList<>();
        for (EpisodeMemory memory = this; memory != null && memory.target != null; memory = memory.before) {
            found.add(0, memory.target);
        }
        return List.copyOf(found);
    }

    Optional<RedirectTarget> last() {
        return Optional.ofNullable(target);
    }

    long word(int index) {
        return index < words.length ? words[index] : 0;
    }

    /** The last delay under a decorrelated backoff, or the base that it starts from. */
    long previous(int slot, long base) {
        return slot < previous.length && previous[slot] != NOTHING ? previous[slot] : base;
    }
}
