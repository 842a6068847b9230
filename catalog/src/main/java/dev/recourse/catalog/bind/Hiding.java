package dev.recourse.catalog.bind;

import dev.recourse.engine.Phase;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.List;
import java.util.Optional;

/** Finds conditions that never decide, because others before them hold wherever they do. */
final class Hiding {

    private final List<Phase> phases;

    Hiding(Protocol protocol) {
        this.phases = protocol == Protocol.WEBSOCKET ? List.of(Phase.values()) : List.of(Phase.OPEN);
    }

    /** The last of these conditions that must come first for the later ones never to decide; empty if they can. */
    Optional<Integer> of(When later, List<When> before) {
        boolean[] wider = new boolean[before.size()];
        for (int i = 0; i < wider.length; i++) {
            wider[i] = isWider(before.get(i), later);
        }
        int last = -1;
        for (Phase phase : phases) {
            for (boolean hint : new boolean[] {true, false}) {
                if (isIn(later, phase, hint)) {
                    int first = 0;
                    while (first < wider.length && !(wider[first] && isIn(before.get(first), phase, hint))) {
                        first++;
                    }
                    if (first == wider.length) {
                        return Optional.empty();
                    }
                    last = Math.max(last, first);
                }
            }
        }
        return Optional.of(last);
    }

    private static boolean isIn(When when, Phase phase, boolean hint) {
        return when.phase().filter(required -> required != phase).isEmpty()
                && when.hint().filter(required -> required != hint).isEmpty();
    }

    /** Whether the first holds wherever the later one does, as far as reasons and named values are concerned. */
    private static boolean isWider(When first, When later) {
        return (first.reason().isEmpty() || first.reason().equals(later.reason()))
                && first.values().stream().allMatch(test -> isCovered(test, later.values()));
    }

    private static boolean isCovered(ValueTest test, List<ValueTest> by) {
        return by.stream().anyMatch(test::covers);
    }
}
