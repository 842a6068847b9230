package dev.recourse.tools.diff;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.tools.diff.behaviour.PolicyChange;
import dev.recourse.tools.diff.behaviour.PolicyChanges;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Order;
import dev.recourse.tools.diff.shape.ShapeChanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that was found between two catalogs: one finding for each change, in whatever tiers it matters. */
public final class Findings {

    private final List<Finding> all;
    private final Rows rows;
    private final Backoffs backoffs;

    private Findings(Catalog before, Catalog after) {
        this.all = new ArrayList<>(ShapeChanges.between(before, after));
        this.rows = new Rows(before, after);
        this.backoffs = new Backoffs(before, after);
    }

    /** The findings, the most important first. */
    public static List<Finding> between(Catalog before, Catalog after) {
        return between(before, after, PolicyChanges.between(before, after));
    }

    /** As above, with the changed rules that make the machine decide differently. */
    static List<Finding> between(Catalog before, Catalog after, List<PolicyChange> changes) {
        Findings findings = new Findings(before, after);
        changes.forEach(findings::add);
        return Order.sorted(joined(findings.all.stream()
                .filter(finding -> !finding.tiers().isEmpty())
                .toList()));
    }

    /** Adds what the machine decides differently to the finding about the same change, or as one of its own. */
    private void add(PolicyChange change) {
        Rows.Place place = rows.place(change);
        for (int i = 0; i < all.size(); i++) {
            if (Merging.areTheSame(all.get(i), change, place)) {
                all.set(i, decided(all.get(i), change));
                return;
            }
        }
        Finding own = Finding.of(Merging.kind(change.part()), place.subject(), change.before(), change.after());
        own = backoffs.explained(decided(place.origin().isEmpty() ? own : own.from(place.origin()), change), change);
        for (int i = 0; i < all.size(); i++) {
            Finding other = all.get(i);
            if (own.kind() == Kind.REMEDY
                    && other.kind() == Kind.GENERATED_NAMES
                    && other.subject().domains().equals(own.subject().domains())
                    && other.subject().code().equals(own.subject().code())) {
                all.set(i, own.in(other.tier()).withNote("no longer generated: " + other.before()));
                return;
            }
        }
        all.add(own);
    }

    private static Finding decided(Finding finding, PolicyChange change) {
        return finding.withDecisions(change.directions(), change.addedWait(), change.errors(), change.witness());
    }

    /** Makes one of the findings about a row that several domains include. */
    private static List<Finding> joined(List<Finding> findings) {
        Map<List<Object>, Finding> joined = new LinkedHashMap<>();
        for (Finding finding : findings) {
            boolean isShared = !finding.origin().isEmpty() || finding.kind() == Kind.READS;
            joined.merge(
                    List.of(
                            finding.kind(),
                            isShared ? finding.origin() : finding.subject().domains(),
                            finding.subject().code(),
                            finding.subject().key(),
                            finding.subject().part(),
                            finding.before(),
                            finding.after(),
                            finding.tiers()),
                    finding,
                    Finding::and);
        }
        return List.copyOf(joined.values());
    }
}
