package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Subject;
import dev.recourse.tools.diff.finding.Tier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs in the conditions by which errors of one code are distinguished. */
final class CaseChanges {

    private final ShapeComparison comparison;
    private final CatalogDomain domain;
    private final List<Pair<CatalogCode>> errors;
    private final Map<String, String> newKeys = new LinkedHashMap<>();

    /** @param errors the paired errors of the domain */
    CaseChanges(ShapeComparison comparison, CatalogDomain domain, List<Pair<CatalogCode>> errors) {
        this.comparison = comparison;
        this.domain = domain;
        this.errors = errors;
        for (Pair<CatalogCode> error : errors) {
            if (error.isKept()) {
                newKeys.put(
                        error.before().orElseThrow().info().key(),
                        error.after().orElseThrow().info().key());
            }
        }
    }

    void find() {
        errors.stream().filter(Pair::isKept).forEach(error -> {
            CatalogCode old = error.before().orElseThrow();
            CatalogCode now = error.after().orElseThrow();
            if (!old.cases().equals(now.cases())) {
                compare(now, conditions(old, true), conditions(now, false));
            }
        });
    }

    /** The conditions of each error that is a case of this code, in their order, by its key in the new catalog. */
    private Map<String, String> conditions(CatalogCode code, boolean isOld) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (CatalogCode.Case one : code.cases()) {
            one.key()
                    .map(key -> isOld ? newKeys.getOrDefault(key, "") : key)
                    .filter(key -> !key.isEmpty())
                    .ifPresent(key ->
                            conditions.merge(key, one.when().toString(), (first, second) -> first + " or " + second));
        }
        return conditions;
    }

    private void compare(CatalogCode code, Map<String, String> before, Map<String, String> after) {
        before.keySet().retainAll(after.keySet());
        after.keySet().retainAll(before.keySet());
        after.forEach((key, conditions) -> {
            String old = before.getOrDefault(key, "");
            if (!old.equals(conditions)) {
                comparison.add(finding(code, key, old, conditions));
            }
        });
        List<String> oldOrder = List.copyOf(before.keySet());
        List<String> newOrder = List.copyOf(after.keySet());
        if (!oldOrder.equals(newOrder)) {
            comparison.add(finding(code, code.info().key(), String.join(", ", oldOrder), String.join(", ", newOrder)));
        }
    }

    private Finding finding(CatalogCode code, String key, String before, String after) {
        Subject subject = new Subject(List.of(domain.name()), code.info().code(), key, "cases");
        return Finding.of(Kind.CASE_CONDITIONS, subject, before, after).in(Tier.WIRE);
    }
}
