package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Tier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Two catalogs with the Java that is generated for them, and what was found so far. */
final class ShapeComparison {

    final Catalog before;
    final Catalog after;
    private final Surface lost;
    private final Surface kept;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> claimed = new HashSet<>();

    ShapeComparison(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
        Map<String, String> enums = new LinkedHashMap<>();
        after.domains().forEach(domain -> enums.put(domain.name(), domain.enumName()));
        this.lost = Surface.of(before, after.prefix(), enums);
        this.kept = Surface.of(after, after.prefix(), enums);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * The members of this owner that the new Java lacks, of those that no finding explains. From now on, this one does.
     */
    List<String> claim(Owner owner, Predicate<String> members) {
        return lost.lost(owner, kept).stream()
                .filter(members)
                .filter(claimed::add)
                .toList();
    }

    /** The finding in the tier of source as well, if the new Java lacks some of these members of the owner. */
    Finding source(Finding finding, Owner owner, Predicate<String> members) {
        List<String> missing = claim(owner, members);
        return missing.isEmpty() ? finding : finding.in(Tier.SOURCE).withNote(gone(missing));
    }

    /** The finding in the tier of source as well, if handlers need a method for this error that they do not have. */
    Finding demand(Finding finding, Owner owner) {
        return kept.demanded(owner, lost).isPresent() ? finding.in(Tier.SOURCE) : finding;
    }

    /** The owners in the old catalog, and what of them no finding explains. */
    Map<Owner, List<String>> unexplained() {
        Map<Owner, List<String>> all = new LinkedHashMap<>();
        for (Owner owner : lost.owners()) {
            List<String> missing = lost.lost(owner, kept).stream()
                    .filter(member -> !claimed.contains(member))
                    .toList();
            if (!missing.isEmpty()) {
                all.put(owner, missing);
            }
        }
        return all;
    }

    static String gone(List<String> members) {
        return "no longer generated: " + String.join(", ", members);
    }

    /** The paired domains. */
    List<Pair<CatalogDomain>> domains() {
        return Pair.by(CatalogDomain::name, before.domains(), after.domains());
    }
}
