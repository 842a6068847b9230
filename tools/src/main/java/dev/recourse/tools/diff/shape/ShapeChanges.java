package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Subject;
import dev.recourse.tools.diff.finding.Tier;
import java.util.List;

/** Finds what differs between two catalogs, other than decisions of the machine. */
public final class ShapeChanges {

    private ShapeChanges() {}

    /**
     * The changes. Some are in none of the tiers unless decisions differ too: a range of unlisted codes without a
     * message, or a new domain.
     */
    public static List<Finding> between(Catalog before, Catalog after) {
        ShapeComparison comparison = new ShapeComparison(before, after);
        new CatalogChanges(comparison).find();
        comparison.domains().forEach(domain -> new DomainChanges(comparison, domain).find());
        comparison
                .unexplained()
                .forEach((owner, members) ->
                        comparison.add(Finding.of(Kind.GENERATED_NAMES, subject(owner), String.join(", ", members), "")
                                .in(Tier.SOURCE)));
        return comparison.findings();
    }

    private static Subject subject(Owner owner) {
        return owner.domain().isEmpty()
                ? Subject.ofCatalog("names of generated types")
                : new Subject(List.of(owner.domain()), owner.code(), owner.key(), "");
    }
}
