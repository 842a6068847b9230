package dev.recourse.tools.vectors;

import java.util.ArrayList;
import java.util.List;

/** Values that are dealt like cards: each once, then all again in another order. So a set misses none of them. */
final class Deck<T> {

    private final List<T> all;
    private final List<T> left = new ArrayList<>();
    private final Draw draw;
    private int rounds;

    Deck(List<T> all, Draw draw) {
        this.all = List.copyOf(all);
        this.draw = draw;
    }

    T next() {
        if (left.isEmpty()) {
            left.addAll(all);
            rounds++;
        }
        int chosen = draw.below(left.size());
        T dealt = left.get(chosen);
        T last = left.remove(left.size() - 1);
        if (chosen < left.size()) {
            left.set(chosen, last);
        }
        return dealt;
    }

    /** Whether no value has been dealt twice. */
    boolean isInFirstRound() {
        return rounds <= 1;
    }
}
