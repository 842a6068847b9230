package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Subject;
import dev.recourse.tools.diff.finding.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What differs in one domain. */
final class DomainChanges {

    private final ShapeComparison comparison;
    private final Pair<CatalogDomain> domain;

    DomainChanges(ShapeComparison comparison, Pair<CatalogDomain> domain) {
        this.comparison = comparison;
        this.domain = domain;
    }

    void find() {
        domain.before().filter(old -> domain.after().isEmpty()).ifPresent(this::removed);
        domain.after().filter(now -> domain.before().isEmpty()).ifPresent(this::added);
        if (domain.isKept()) {
            kept(domain.before().orElseThrow(), domain.after().orElseThrow());
        }
    }

    private void removed(CatalogDomain old) {
        Finding finding = Finding.of(Kind.DOMAIN_REMOVED, Subject.ofDomain(old.name()), "", "")
                .in(Tier.WIRE)
                .withNote(errors(old));
        List<String> missing = new ArrayList<>(comparison.claim(Owner.of(old), member -> true));
        old.codes().forEach(code -> missing.addAll(comparison.claim(Owner.of(old, code), member -> true)));
        old.unknown().forEach(range -> missing.addAll(comparison.claim(Owner.of(old, range), member -> true)));
        comparison.add(missing.isEmpty() ? finding : finding.in(Tier.SOURCE));
    }

    private void added(CatalogDomain now) {
        comparison.add(Finding.of(Kind.DOMAIN_ADDED, Subject.ofDomain(now.name()), "", "")
                .in(Tier.TEXT)
                .withNote(errors(now)));
    }

    private static String errors(CatalogDomain domain) {
        int errors = domain.codes().size();
        return "with " + errors + (errors == 1 ? " error" : " errors");
    }

    private void kept(CatalogDomain old, CatalogDomain now) {
        Subject subject = Subject.ofDomain(now.name());
        if (old.protocol() != now.protocol()) {
            comparison.add(comparison.source(
                    Finding.of(
                                    Kind.PROTOCOL,
                                    subject,
                                    old.protocol().text(),
                                    now.protocol().text())
                            .in(Tier.WIRE),
                    Owner.of(old),
                    member -> member.endsWith("(int)")));
        }
        if (!old.enumName().equals(now.enumName())) {
            comparison.add(Finding.of(Kind.TYPE_NAMES, subject.of("enum"), old.enumName(), now.enumName())
                    .in(Tier.SOURCE));
        }
        reads(old, now, subject.of("reads"));
        if (!old.title().equals(now.title())) {
            comparison.add(Finding.of(Kind.HEADING, subject.of("title"), old.title(), now.title())
                    .in(Tier.TEXT));
        }
        if (!old.hosts().equals(now.hosts())) {
            comparison.add(comparison.source(
                    Finding.of(
                                    Kind.HEADING,
                                    subject.of("hosts"),
                                    String.join(", ", old.hosts()),
                                    String.join(", ", now.hosts()))
                            .in(Tier.TEXT),
                    Owner.of(old),
                    member -> member.endsWith(".hosts()")));
        }
        List<Pair<CatalogCode>> errors = ErrorPairs.of(old.codes(), now.codes());
        errors.forEach(error -> new ErrorChanges(comparison, old, now, error).find());
        new CaseChanges(comparison, now, errors).find();
        new RangeChanges(comparison, old, now).find();
    }

    private void reads(CatalogDomain old, CatalogDomain now, Subject subject) {
        Map<String, String> was = Facts.reads(old.reads());
        Map<String, String> is = Facts.reads(now.reads());
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (String place : new TreeSet<>(is.keySet())) {
            String one = was.getOrDefault(place, "");
            String other = is.getOrDefault(place, "");
            if (!one.equals(other)) {
                before.add(place + ": " + (one.isEmpty() ? "-" : one));
                after.add(place + ": " + (other.isEmpty() ? "-" : other));
            }
        }
        if (!before.isEmpty()) {
            comparison.add(Finding.of(Kind.READS, subject, String.join("\n", before), String.join("\n", after))
                    .in(Tier.WIRE));
        }
    }
}
