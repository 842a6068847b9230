package dev.recourse.tools.diff.behaviour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that is not the same in two catalogs.
 *
 * @param part the part of the policy
 * @param subject what was changed
 * @param before the rule in the old catalog, in words
 * @param after the rule in the new catalog, in words
 * @param keys the facts that are exchanged
 * @param oneCase the case that is exchanged, where the facts are those of several cases
 */
record Edit(Part part, String subject, String before, String after, List<Key> keys, Optional<CaseEdit> oneCase) {

    /** The first key, which says where the rule is. */
    Key key() {
        return keys.get(0);
    }

    /** The old facts with some of the changes that lead to the new ones. */
    static PolicyFacts apply(PolicyFacts before, PolicyFacts after, Collection<Edit> edits) {
        Map<Key, Object> changed = new HashMap<>();
        Set<Key> removed = new HashSet<>();
        Map<Key, List<CaseEdit>> cases = new HashMap<>();
        for (Edit edit : edits) {
            if (edit.oneCase.isPresent()) {
                CaseEdit one = edit.oneCase.get();
                cases.computeIfAbsent(one.cases(), key -> new ArrayList<>()).add(one);
                continue;
            }
            for (Key key : edit.keys) {
                Object value = after.all().get(key);
                if (value == null) {
                    removed.add(key);
                } else {
                    changed.put(key, value);
                }
            }
        }
        cases.forEach((key, some) -> changed.put(key, CaseEdit.merged(list(before, key), list(after, key), some)));
        return before.with(changed, removed);
    }

    static List<CaseFact> list(PolicyFacts facts, Key key) {
        return facts.all().get(key) instanceof List<?> cases
                ? cases.stream().map(CaseFact.class::cast).toList()
                : List.of();
    }
}
