package dev.recourse.tools.diff;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.tools.diff.behaviour.PolicyChange;
import dev.recourse.tools.diff.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of both catalogs, by which a changed rule of a policy is found again. */
final class Rows {

    /**
     * What a changed rule is about.
     *
     * @param origin the included catalog that has the row; empty if it is the catalog's own, or no row
     */
    record Place(Subject subject, String origin) {}

    private record Row(String path, Subject subject, String origin) {}

    private static final String DOMAINS = "domains.";
    private static final String WHEN = "when ";

    private final List<Row> rows = new ArrayList<>();
    private final List<String> domains;

    Rows(Catalog before, Catalog after) {
        add(after);
        add(before);
        domains = Stream.concat(after.domains().stream(), before.domains().stream())
                .map(CatalogDomain::name)
                .distinct()
                .toList();
    }

    private void add(Catalog catalog) {
        for (CatalogDomain domain : catalog.domains()) {
            for (CatalogCode code : domain.codes()) {
                Subject subject = Subject.ofError(domain.name(), code.info());
                String path = domain.name() + "/" + code.info().code();
                String origin = code.source().equals(catalog.name()) ? "" : code.source();
                rows.add(new Row(path, subject, origin));
                for (CatalogCode.Case one : code.cases()) {
                    one.key()
                            .map(key -> new Subject(
                                    List.of(domain.name()), code.info().code(), key, ""))
                            .ifPresent(error -> rows.add(new Row(path + " " + WHEN + one.when(), error, origin)));
                }
            }
            for (CatalogDomain.Unknown range : domain.unknown()) {
                rows.add(new Row(
                        domain.name() + "/" + range.range(),
                        Subject.ofRange(domain.name(), range.range().toString()),
                        ""));
            }
        }
    }

    /** What this changed rule is about. */
    Place place(PolicyChange change) {
        String text =
                change.subject().startsWith(DOMAINS) ? change.subject().substring(DOMAINS.length()) : change.subject();
        Optional<Row> row = rows.stream()
                .filter(candidate -> startsWith(text, candidate.path()))
                .reduce((best, other) -> other.path().length() > best.path().length() ? other : best);
        if (row.isPresent()) {
            String rest = text.substring(row.get().path().length()).strip();
            return new Place(row.get().subject().of(rest), row.get().origin());
        }
        for (String domain : change.subject().equals(text) ? List.<String>of() : domains) {
            if (text.equals(domain)) {
                return new Place(Subject.ofDomain(domain), "");
            }
            if (text.startsWith(domain + ".")) {
                return new Place(Subject.ofDomain(domain).of(text.substring(domain.length() + 1)), "");
            }
        }
        return new Place(Subject.ofCatalog(text), "");
    }

    private static boolean startsWith(String text, String path) {
        return text.startsWith(path) && (text.length() == path.length() || text.charAt(path.length()) == ' ');
    }
}
