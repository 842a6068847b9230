package dev.recourse.engine;

/**
 * Assigns counters to bits: each as wide as its largest count needs, as many in one long as fit. The first long is in
 * the state itself, the others in its memory.
 */
final class CounterLayout {

    private int word;
    private int used;

    /** A counter in the bits of a long. */
    static final class Counter {

        /** Which long: 0 for the one in the state itself. */
        final int word;

        private final int shift;
        private final long mask;

        private Counter(int word, int shift, int width) {
            this.word = word;
            this.shift = shift;
            this.mask = (1L << width) - 1;
        }

        int get(long packed) {
            return (int) ((packed >>> shift) & mask);
        }

        /** The state's own long, with this count if it is there. */
        long inState(long packed, int count) {
            return word == 0 ? with(packed, count) : packed;
        }

        /** The state's memory, with this count if it is there. */
        EpisodeMemory inMemory(EpisodeMemory memory, int count) {
            if (word == 0) {
                return memory;
            }
            long before = memory.word(word - 1);
            long after = with(before, count);
            return after == before ? memory : memory.withWord(word - 1, after);
        }

        private long with(long packed, int count) {
            return (packed & ~(mask << shift)) | ((count & mask) << shift);
        }
    }

    /** A new counter, for counts from 0 to {@code most}. */
    Counter add(int most) {
        int width = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(most));
        if (used + width > Long.SIZE) {
            word++;
            used = 0;
        }
        Counter counter = new Counter(word, used, width);
        used += width;
        return counter;
    }

    /** How many longs there are, at least 1. */
    int words() {
        return word + 1;
    }
}
