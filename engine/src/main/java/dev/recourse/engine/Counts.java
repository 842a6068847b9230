package dev.recourse.engine;

/**
 * The counters of an episode: the first long apart, the others in the memory.
 *
 * @param first the long in the state itself
 * @param memory the memory that has the others
 */
record Counts(long first, EpisodeMemory memory) {

    int get(CounterLayout.Counter counter) {
        return counter.get(counter.word == 0 ? first : memory.word(counter.word - 1));
    }

    Counts with(CounterLayout.Counter counter, int count) {
        return counter.word == 0
                ? new Counts(counter.set(first, count), memory)
                : new Counts(
                        first, memory.withWord(counter.word - 1, counter.set(memory.word(counter.word - 1), count)));
    }

    Counts plusOne(CounterLayout.Counter counter) {
        return with(counter, get(counter) + 1);
    }
}
