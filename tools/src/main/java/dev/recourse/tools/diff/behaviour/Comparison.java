package dev.recourse.tools.diff.behaviour;

import dev.recourse.catalog.model.Catalog;
import java.util.List;

/**
 * Two catalogs, as facts and as machines.
 *
 * @param edits the rules that are not the same in both
 */
record Comparison(
        PolicyFacts oldFacts, PolicyFacts freshFacts, Machine old, Machine fresh, List<Edit> edits, Subjects subjects) {

    static Comparison of(Catalog before, Catalog after) {
        PolicyFacts oldFacts = PolicyFacts.of(before);
        PolicyFacts freshFacts = PolicyFacts.of(after);
        Machine old = new Machine(before.policy());
        Machine fresh = new Machine(after.policy());
        return new Comparison(
                oldFacts,
                freshFacts,
                old,
                fresh,
                Edits.between(oldFacts, freshFacts),
                new Subjects(old, fresh, oldFacts, freshFacts));
    }
}
