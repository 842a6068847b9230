package dev.recourse.engine;

/**
 * Small counters packed into longs: as wide as the limit of steps needs, as many in one long as fit. An episode has no
 * more steps than that limit, so no counter can outgrow its width.
 *
 * @param width bits in a counter
 * @param perWord counters in a long
 * @param words longs in all, the first of which is in the state itself
 */
record CounterLayout(int width, int perWord, int words) {

    static CounterLayout forLimit(int limit, int slots) {
        int width = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(limit));
        int perWord = Long.SIZE / width;
        return new CounterLayout(width, perWord, Math.max(1, (slots + perWord - 1) / perWord));
    }

    int word(int slot) {
        return slot / perWord;
    }

    int get(long word, int slot) {
        return (int) ((word >>> shift(slot)) & mask());
    }

    long increment(long word, int slot) {
        return word + (1L << shift(slot));
    }

    long clear(long word, int slot) {
        return word & ~(mask() << shift(slot));
    }

    private int shift(int slot) {
        return (slot % perWord) * width;
    }

    private long mask() {
        return (1L << width) - 1;
    }

    /** The counters of the next state while a step is counted: the first word apart, the others in the memory. */
    static final class Edit {

        private final CounterLayout layout;
        private long first;
        private EpisodeMemory memory;

        Edit(CounterLayout layout, long first, EpisodeMemory memory) {
            this.layout = layout;
            this.first = first;
            this.memory = memory;
        }

        void increment(int slot) {
            set(slot, layout.increment(get(slot), slot));
        }

        void clear(int slot) {
            set(slot, layout.clear(get(slot), slot));
        }

        private long get(int slot) {
            int word = layout.word(slot);
            return word == 0 ? first : memory.word(word - 1);
        }

        private void set(int slot, long value) {
            int word = layout.word(slot);
            if (word == 0) {
                first = value;
            } else {
                memory = memory.withWord(word - 1, value);
            }
        }

        long first() {
            return first;
        }

        EpisodeMemory memory() {
            return memory;
        }
    }
}
