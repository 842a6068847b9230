package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Scalars;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.RedirectRules;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rows of one catalog may refer to, and the limits that apply to all of them. */
final class Scope {

    private static final List<String> SECURE_SCHEMES = List.of("wss", "https");

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

    Scope(Report report, Fields root, Map<String, Optional<Catalog>> includes) {
        this.report = report;
        this.includes = includes;
        this.limits = root.fields("limits")
                .map(fields -> LimitsBinder.bind(fields, Limits.DEFAULT, report))
                .orElse(Limits.DEFAULT);
        this.hint = new HintBinder(HintRule.DEFAULT, report).bind(root).orElse(HintRule.DEFAULT);
        this.redirects = root.fields("redirects").map(Scope::redirects).orElse(RedirectRules.NONE);
        this.budget = root.fields("budget").flatMap(fields -> BudgetBinder.bind(fields, report));
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

    /** Without hosts, no redirects are allowed. Default schemes: the secure ones. */
    private static RedirectRules redirects(Fields fields) {
        List<String> hosts = fields.texts("hosts");
        List<String> schemes = fields.texts("schemes");
        return hosts.isEmpty()
                ? RedirectRules.NONE
                : RedirectRules.of(schemes.isEmpty() ? SECURE_SCHEMES : schemes, hosts);
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

    /** The value of this key, unless it is too long. */
    static Optional<Duration> duration(Fields fields, String key, Report report) {
        return fields.text(key).flatMap(text -> duration(text, fields.mark(key), report));
    }

    /** The value of a well-formed duration, unless it is too long. */
    static Optional<Duration> duration(String text, Mark mark, Report report) {
        Duration duration = Scalars.duration(text);
        if (duration.compareTo(Scalars.MAX_DURATION) > 0) {
            report.add(Complaint.TOO_LONG, mark, text, Scalars.text(Scalars.MAX_DURATION));
            return Optional.empty();
        }
        return Optional.of(duration);
    }
}
