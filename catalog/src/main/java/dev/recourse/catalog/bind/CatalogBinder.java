package dev.recourse.catalog.bind;

import dev.recourse.catalog.Catalog;
import dev.recourse.catalog.CatalogDomain;
import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.Messages;
import dev.recourse.catalog.Names;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A whole catalog, from its tree. */
final class CatalogBinder {

    private final Report report;
    private final Fields root;
    private final String name;

    CatalogBinder(Fields root, Report report) {
        this.root = root;
        this.report = report;
        this.name = root.text("catalog").orElse("");
    }

    /** The catalog; meaningful only if the report has no errors. */
    Catalog bind(Map<String, Optional<Catalog>> includes, Translations.Finder finder, Texts texts) {
        Scope scope = Scope.of(report, root, includes);
        DefaultMessages general = DefaultMessages.bind(root, report);
        Map<String, List<String>> retired = retired();
        DomainBinder binder = new DomainBinder(scope, name, general, asSets(retired));
        List<CatalogDomain> domains = new ArrayList<>();
        root.entries("domains").forEach(entry -> domains.add(binder.bind(entry)));
        if (domains.isEmpty()
                && root.node("domains").filter(Node.Mapping.class::isInstance).isPresent()) {
            report.add(Complaint.NO_VALUE, root.mark("domains"), "domains");
        }
        if (!report.hasErrorsHere()) {
            warn(scope);
        }
        Map<String, Messages> messages = new Translations(finder, report, name)
                .bind(
                        root.items("languages"),
                        general,
                        binder.messages(),
                        binder.unsure(),
                        domains.stream().map(CatalogDomain::name).collect(Collectors.toCollection(LinkedHashSet::new)),
                        binder.adoptions());
        String camel = Names.upperCamel(Names.constant(name));
        return new Catalog(
                name,
                root.text("prefix").orElse(camel),
                root.has("title") ? root.sentence("title") : name,
                scope.limits,
                scope.hint,
                scope.redirects,
                List.copyOf(scope.endpoints.all().keySet()),
                scope.budget,
                scope.backoffs.all(),
                domains,
                retired,
                messages,
                texts.inOrder());
    }

    private static Map<String, Set<String>> asSets(Map<String, List<String>> lists) {
        return lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    private Map<String, List<String>> retired() {
        Set<String> domains = root.entries("domains").stream()
                .map(Node.Entry::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, List<String>> retired = new LinkedHashMap<>();
        for (Node.Entry entry : root.entries("retired")) {
            if (!domains.contains(entry.key()) && !report.isFull()) {
                report.add(
                        Complaint.NO_SUCH_NAME,
                        entry.mark(),
                        "domain",
                        entry.key(),
                        Suggestion.suggest(entry.key(), domains));
            }
            if (entry.value() instanceof Node.Sequence codes) {
                retired.put(
                        entry.key(),
                        codes.items().stream()
                                .filter(Node.Scalar.class::isInstance)
                                .map(item -> ((Node.Scalar) item).text())
                                .toList());
            }
        }
        return retired;
    }

    /** Warns of what nobody uses; only where all is well, because an error may be what kept it from being used. */
    private void warn(Scope scope) {
        root.entries("backoffs").forEach(e -> scope.backoffs.warnIfUnused(e.key(), e.mark(), report));
        root.fields("redirects")
                .ifPresent(f -> f.items("endpoints")
                        .forEach(item -> scope.endpoints.warnIfUnused(item.text(), item.mark(), report)));
        List<String> kinds = List.of("retry", "refresh", "redirect");
        root.fields("budget")
                .ifPresent(f -> f.entries("prices").stream()
                        .filter(e -> !kinds.contains(e.key()))
                        .forEach(e -> scope.prices.warnIfUnused(e.key(), e.mark(), report)));
        for (Node.Scalar item : root.items("include")) {
            Optional<Catalog> catalog = scope.includes.getOrDefault(item.text(), Optional.empty());
            boolean used = scope.usedIncludes.contains(item.text())
                    || catalog.isEmpty()
                    || catalog.get().backoffs().keySet().stream().anyMatch(scope.backoffs::isUsed)
                    || catalog.get().endpoints().stream().anyMatch(scope.endpoints::isUsed);
            if (!used) {
                report.add(Complaint.UNUSED_INCLUDE, item.mark(), item.text());
            }
        }
    }
}
