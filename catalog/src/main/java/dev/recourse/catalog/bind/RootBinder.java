package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Suggestion;
import dev.recourse.catalog.load.LoadedCatalog.Translation;
import dev.recourse.catalog.load.Texts;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Original;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Messages;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds the top level of a catalog. */
final class RootBinder {

    private final Report report;
    private final Fields root;
    private final String name;
    private final Usage usage;

    RootBinder(Fields root, Report report, Usage usage) {
        this.root = root;
        this.report = report;
        this.usage = usage;
        this.name = root.text("catalog").orElse("");
    }

    /**
     * The catalog; meaningful only if the report has no errors.
     *
     * @param isIncluded whether it is read as part of another catalog
     */
    Catalog bind(
            Map<String, Optional<Catalog>> includes, List<Translation> translations, Texts texts, boolean isIncluded) {
        Scope scope = Scope.of(report, root, includes, isIncluded);
        Messages defaults = MessagesBinder.bind(Catalog.ENGLISH, root, report);
        Map<String, List<String>> retired = retired();
        DomainBinder binder = new DomainBinder(scope, name, defaults, asSets(retired));
        Pages pages = new Pages(root);
        List<CatalogDomain> domains = root.entries("domains").stream()
                .map(binder::bind)
                .map(pages::of)
                .toList();
        if (domains.isEmpty()
                && root.node("domains").filter(Node.Mapping.class::isInstance).isPresent()) {
            report.add(Complaint.NO_VALUE, root.mark("domains"), "domains");
        }
        usage.add(scope);
        if (!report.hasErrorsHere()) {
            usage.later(() -> warn(scope));
        }
        List<Original> originals = Originals.of(defaults, binder);
        Map<String, Messages> messages =
                new Translations(root.items("languages"), translations, report, name).bind(defaults, binder, originals);
        Catalog.Builder catalog = Catalog.builder(name)
                .limits(scope.limits)
                .hint(scope.hint)
                .redirects(scope.redirects)
                .endpoints(List.copyOf(scope.endpoints.all().keySet()))
                .backoffs(scope.backoffs.all())
                .domains(domains)
                .retired(retired)
                .languages(root.texts("languages"))
                .messages(messages)
                .originals(originals)
                .texts(texts.all(), texts.fingerprint());
        root.text("prefix").ifPresent(catalog::prefix);
        root.sentence("title").ifPresent(catalog::title);
        pages.site().ifPresent(catalog::pages);
        scope.budget.ifPresent(catalog::budget);
        Catalog bound = catalog.build();
        TypeNames.check(bound, root, report);
        JavaSizes.check(bound, root, report);
        return bound;
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

    /** Warns about what is not used. Only called without errors: an error may be the reason why it is not used. */
    private void warn(Scope scope) {
        scope.warnIfUnused(root, usage);
        root.fields("redirects")
                .ifPresent(f -> f.items("endpoints")
                        .forEach(item -> scope.endpoints.warnIfUnused(item.text(), item.mark(), report, usage)));
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
