package dev.recourse.tools.diff.behaviour;

import dev.recourse.catalog.model.Catalog;
import java.util.List;

/**
 * The policies of two catalogs, as facts and as machines, and all codes that can fail.
 *
 * @param edits the rules that are not the same in both
 */
record PolicyComparison(
        PolicyFacts oldFacts, PolicyFacts freshFacts, Machine old, Machine fresh, List<Edit> edits, CodeGroups groups) {

    static PolicyComparison of(Catalog before, Catalog after) {
        PolicyFacts oldFacts = PolicyFacts.of(before);
        PolicyFacts freshFacts = PolicyFacts.of(after);
        Machine old = new Machine(before.policy());
        Machine fresh = new Machine(after.policy());
        return new PolicyComparison(
                oldFacts,
                freshFacts,
                old,
                fresh,
                Edits.between(oldFacts, freshFacts),
                new CodeGroups(old, fresh, oldFacts, freshFacts));
    }
}
