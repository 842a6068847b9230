package dev.recourse.tools.diff.behaviour;

import dev.recourse.catalog.model.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the changed rules of a catalog that make the machine decide differently. */
public final class PolicyChanges {

    private PolicyChanges() {}

    /** The changes, in the order of the catalog's parts. A rule that changed, but no decision with it, is not one. */
    public static List<PolicyChange> between(Catalog before, Catalog after) {
        PolicyComparison comparison = PolicyComparison.of(before, after);
        Map<Edit, Effect> effects = new LinkedHashMap<>();
        for (Edit edit : comparison.edits()) {
            effects.put(edit, Search.of(comparison, edit));
        }
        List<PolicyChange> others = new ShortCourses(comparison, effects).run();
        List<PolicyChange> changes = new ArrayList<>();
        effects.forEach((edit, effect) -> {
            Shrinking.shrink(effect);
            Witnesses.change(comparison, edit, effect).ifPresent(changes::add);
        });
        changes.addAll(others);
        return List.copyOf(changes);
    }
}
