package dev.recourse.engine;

/** The counters of the next state while a step is counted: the first word apart, the others in the trail. */
final class CounterEdit {

    private final CounterLayout counters;
    private long first;
    private EpisodeMemory trail;

    CounterEdit(CounterLayout counters, long first, EpisodeMemory trail) {
        this.counters = counters;
        this.first = first;
        this.trail = trail;
    }

    void increment(int slot) {
        set(slot, counters.increment(get(slot), slot));
    }

    void clear(int slot) {
        set(slot, counters.clear(get(slot), slot));
    }

    private long get(int slot) {
        int word = counters.word(slot);
        return word == 0 ? first : trail.word(word - 1);
    }

    private void set(int slot, long value) {
        int word = counters.word(slot);
        if (word == 0) {
            first = value;
        } else {
            trail = trail.withWord(word - 1, value);
        }
    }

    long first() {
        return first;
    }

    EpisodeMemory trail() {
        return trail;
    }
}
