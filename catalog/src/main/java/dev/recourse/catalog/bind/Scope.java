package dev.recourse.catalog.bind;

import dev.recourse.catalog.Catalog;
import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.RedirectRules;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rows of one catalog may refer to. */
final class Scope {

    final Report report;
    final Limits limits;
    final HintRule hint;
    final RedirectRules redirects;
    final Named<String> endpoints;
    final Named<Backoff> backoffs;
    final Named<Integer> prices;
    final Optional<BudgetRule> budget;
    final Map<String, Optional<Catalog>> includes;
    final Set<String> usedIncludes = new HashSet<>();

    private Scope(Report report, Fields root, Map<String, Optional<Catalog>> includes) {
        this.report = report;
        this.includes = includes;
        this.limits =
                root.fields("limits").map(f -> LimitsBinder.bind(f, report)).orElse(Limits.DEFAULT);
        this.hint = HintBinder.bind(root, HintRule.DEFAULT, report);
        this.redirects = RedirectsBinder.bind(root);
        this.budget = root.fields("budget").flatMap(f -> BudgetBinder.bind(f, report));
        this.endpoints = new Named<>("endpoint", "redirects.endpoints", endpoints(root, includes), Set.of());
        this.backoffs = new Named<>("backoff", "backoffs", backoffs(root, includes), keys(root, "backoffs"));
        this.prices = new Named<>(
                "price",
                "budget.prices",
                budget.map(BudgetRule::prices).orElse(Map.of()),
                root.fields("budget").map(f -> keys(f, "prices")).orElse(Set.of()));
    }

    private static Set<String> keys(Fields fields, String key) {
        return fields.entries(key).stream().map(Node.Entry::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Scope of(Report report, Fields root, Map<String, Optional<Catalog>> includes) {
        return new Scope(report, root, includes);
    }

    private static Map<String, String> endpoints(Fields root, Map<String, Optional<Catalog>> includes) {
        Map<String, String> all = new LinkedHashMap<>();
        root.fields("redirects")
                .map(f -> f.texts("endpoints"))
                .orElse(List.of())
                .forEach(name -> all.put(name, name));
        includes.values().forEach(i -> i.ifPresent(c -> c.endpoints().forEach(name -> all.put(name, name))));
        return all;
    }

    private Map<String, Backoff> backoffs(Fields root, Map<String, Optional<Catalog>> includes) {
        Map<String, Backoff> all = new LinkedHashMap<>();
        BackoffBinder binder = new BackoffBinder(report);
        root.entries("backoffs").forEach(entry -> binder.bind(entry).ifPresent(b -> all.put(entry.key(), b)));
        includes.values().forEach(i -> i.ifPresent(c -> c.backoffs().forEach(all::putIfAbsent)));
        return all;
    }

    /** The duration behind this key, if it can be waited for. */
    static OptionalLong millis(Fields fields, String key, Report report) {
        Optional<String> text = fields.text(key);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        long millis = Scalars.millis(text.get());
        if (millis > Scalars.MAX_MILLIS) {
            report.add(Complaint.TOO_LONG, fields.mark(key), text.get());
            return OptionalLong.empty();
        }
        return OptionalLong.of(millis);
    }
}
