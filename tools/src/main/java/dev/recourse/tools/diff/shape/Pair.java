package dev.recourse.tools.diff.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The same thing in the old catalog and in the new one.
 *
 * @param before in the old catalog; empty if it was added
 * @param after in the new catalog; empty if it was removed
 */
record Pair<T>(Optional<T> before, Optional<T> after) {

    static <T> Pair<T> of(T before, T after) {
        return new Pair<>(Optional.of(before), Optional.of(after));
    }

    static <T> Pair<T> removed(T before) {
        return new Pair<>(Optional.of(before), Optional.empty());
    }

    static <T> Pair<T> added(T after) {
        return new Pair<>(Optional.empty(), Optional.of(after));
    }

    /** Pairs what has the same identity, in the order of the new list; what was removed is last. */
    static <T, K> List<Pair<T>> by(Function<T, K> identity, List<T> before, List<T> after) {
        Map<K, T> old = new LinkedHashMap<>();
        before.forEach(item -> old.put(identity.apply(item), item));
        List<Pair<T>> pairs = new ArrayList<>();
        for (T item : after) {
            T same = old.remove(identity.apply(item));
            pairs.add(same == null ? added(item) : of(same, item));
        }
        old.values().forEach(item -> pairs.add(removed(item)));
        return pairs;
    }

    boolean isKept() {
        return before.isPresent() && after.isPresent();
    }
}
