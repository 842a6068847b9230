package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Constraint;
import dev.recourse.catalog.model.Names;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Remedy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of the types that are generated for a catalog. Some file systems ignore case, so they must differ in more.
 */
final class TypeNames {

    /** The type through which a package is found. */
    private static final String PACKAGE = "PackageCatalog";

    /** The language that an option of the processor adds. */
    private static final String PSEUDO_LOCALE = "en-XA";

    private final Catalog catalog;
    private final Report report;
    private final JavaNames types;
    private final Set<Constraint> constraints = new HashSet<>();

    private TypeNames(Catalog catalog, Report report) {
        this.catalog = catalog;
        this.report = report;
        this.types = new JavaNames(name -> name.toLowerCase(Locale.ROOT), report);
    }

    /** Reports names that no type can have, and those that two types would have. */
    static void check(Catalog catalog, Fields root, Report report) {
        TypeNames names = new TypeNames(catalog, report);
        names.ofCatalog(root);
        List<Node.Entry> domains = root.entries("domains");
        for (int i = 0; i < domains.size(); i++) {
            names.ofDomain(catalog.domains().get(i), domains.get(i));
        }
    }

    private void ofCatalog(Fields root) {
        String by = root.has("prefix") ? catalog.prefix() : catalog.name();
        Mark mark = root.keyMark(root.has("prefix") ? "prefix" : "catalog");
        types.take(PACKAGE, by, mark);
        take(catalog.prefix(), by, mark);
        take(catalog.prefix() + "Messages", by, mark);
        take(catalog.prefix() + "Languages", by, mark);
        if (remedies().anyMatch(remedy -> remedy.backoff().isPresent())) {
            take(catalog.prefix() + "Backoffs", by, mark);
        }
        if (remedies().anyMatch(remedy -> remedy.endpoint().isPresent())) {
            take(catalog.prefix() + "Endpoints", by, mark);
        }
        Set<String> languages = new LinkedHashSet<>(catalog.messages().keySet());
        languages.add(PSEUDO_LOCALE);
        languages.forEach(language -> take(catalog.prefix() + "Messages" + Names.suffix(language), by, mark));
    }

    private Stream<Remedy> remedies() {
        return catalog.domains().stream()
                .flatMap(domain -> Stream.concat(
                        domain.codes().stream().map(CatalogCode::row),
                        domain.unknown().stream().map(CatalogDomain.Unknown::row)))
                .flatMap(row -> row.remedies().stream());
    }

    private void ofDomain(CatalogDomain domain, Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), Section.DOMAIN);
        String by = fields.has("enum") ? domain.enumName() : domain.name();
        Mark mark = fields.has("enum") ? fields.mark("enum") : entry.mark();
        int errors = report.errorsHere();
        for (String suffix : CatalogDomain.TYPES) {
            if (report.errorsHere() == errors) {
                take(domain.enumName() + suffix, by, mark);
            }
        }
        int parts = (domain.codes().size() - 1) / CatalogDomain.CODES_OF_A_TYPE + 1;
        for (int part = 2; part <= parts && report.errorsHere() == errors; part++) {
            take(domain.enumName() + "Messages" + part, by, mark);
        }
        Map<String, Node.Entry> codes = new HashMap<>();
        fields.entries("codes").forEach(code -> codes.put(code.key(), code));
        for (CatalogCode code : domain.codes()) {
            Optional<Fields> written = Optional.ofNullable(codes.get(code.info().code()))
                    .map(node -> Fields.of(node.value(), Section.CODE));
            code.constraint()
                    .filter(constraint -> written.isPresent() && constraints.add(constraint))
                    .ifPresent(constraint -> take(
                            constraint.name(),
                            constraint.name(),
                            written.flatMap(own -> own.fields("constraint"))
                                    .map(rule -> rule.mark("name"))
                                    .orElse(mark)));
        }
    }

    private void take(String name, String by, Mark mark) {
        if (Names.isTakenType(name)) {
            report.add(Complaint.TAKEN_TYPE, mark, by, name);
        } else {
            types.take(name, by, mark);
        }
    }
}
