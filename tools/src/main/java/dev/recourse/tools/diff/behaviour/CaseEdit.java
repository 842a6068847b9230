package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A change in the list of a code's cases: of one case, or of their order.
 *
 * @param cases the list
 * @param slots the case, or two where its conditions have changed; empty for the order
 */
record CaseEdit(Key cases, List<Slot> slots) {

    /** A case by its conditions. Of several with the same ones, the n-th from 0. */
    record Slot(When when, int n) {}

    static Map<Slot, CaseFact> slots(List<CaseFact> cases) {
        Map<Slot, CaseFact> slots = new LinkedHashMap<>();
        for (CaseFact one : cases) {
            int n = 0;
            while (slots.containsKey(new Slot(one.when(), n))) {
                n++;
            }
            slots.put(new Slot(one.when(), n), one);
        }
        return slots;
    }

    /** Whether the cases that both lists have are in another order. */
    static boolean isReordered(List<CaseFact> before, List<CaseFact> after) {
        List<Slot> old = new ArrayList<>(slots(before).keySet());
        List<Slot> fresh = new ArrayList<>(slots(after).keySet());
        old.retainAll(fresh);
        fresh.retainAll(old);
        return !old.equals(fresh);
    }

    /** The old list with some of the changes that lead to the new one. */
    static List<CaseFact> merged(List<CaseFact> before, List<CaseFact> after, List<CaseEdit> edits) {
        boolean inNewOrder = edits.stream().anyMatch(edit -> edit.slots.isEmpty());
        Set<Slot> changed = new HashSet<>();
        edits.forEach(edit -> changed.addAll(edit.slots));
        Map<Slot, CaseFact> old = slots(before);
        Map<Slot, CaseFact> fresh = slots(after);
        List<Slot> order = inNewOrder ? joined(fresh, old) : joined(old, fresh);
        List<CaseFact> merged = new ArrayList<>();
        for (Slot slot : order) {
            Map<Slot, CaseFact> source = changed.contains(slot) ? fresh : old;
            if (source.containsKey(slot)) {
                merged.add(Objects.requireNonNull(source.get(slot)));
            }
        }
        return merged;
    }

    /** All of the first, and those of the second that it lacks, each after the one that it follows there. */
    private static List<Slot> joined(Map<Slot, CaseFact> first, Map<Slot, CaseFact> second) {
        List<Slot> all = new ArrayList<>(first.keySet());
        int place = 0;
        for (Slot slot : second.keySet()) {
            int known = all.indexOf(slot);
            if (known < 0) {
                all.add(place, slot);
                place++;
            } else {
                place = known + 1;
            }
        }
        return all;
    }
}
