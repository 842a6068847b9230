package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Scalars;
import dev.recourse.catalog.format.TextKind;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Complaint;
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
        this.limits = root.fields("limits").map(this::limits).orElse(Limits.DEFAULT);
        this.hint = HintBinder.bind(root, HintRule.DEFAULT, report);
        this.redirects = root.fields("redirects").map(Scope::redirects).orElse(RedirectRules.NONE);
        this.budget = root.fields("budget").flatMap(this::budget);
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

    private Limits limits(Fields fields) {
        Limits standard = Limits.DEFAULT;
        Limits limits = standard.withRetries(fields.whole("retries").orElse(standard.retries()))
                .withRefreshes(fields.whole("refreshes").orElse(standard.refreshes()))
                .withRedirects(fields.whole("redirects").orElse(standard.redirects()))
                .withSteps(fields.whole("steps").orElse(standard.steps()))
                .withElapsed(duration(fields, "elapsed", report).orElse(standard.elapsed()))
                .withSettle(duration(fields, "settle", report).orElse(standard.settle()));
        for (String kind : new String[] {"retries", "refreshes", "redirects"}) {
            int most = fields.whole(kind).orElse(0);
            if (most > limits.steps()) {
                report.add(Complaint.LIMIT_OVER_STEPS, fields.mark(kind), most, kind, limits.steps());
            }
        }
        return limits;
    }

    /** Without hosts, no redirects are allowed. Default schemes: the secure ones. */
    private static RedirectRules redirects(Fields fields) {
        List<String> hosts = fields.texts("hosts");
        List<String> schemes = fields.texts("schemes");
        return hosts.isEmpty()
                ? RedirectRules.NONE
                : RedirectRules.of(schemes.isEmpty() ? SECURE_SCHEMES : schemes, hosts);
    }

    private Optional<BudgetRule> budget(Fields fields) {
        if (fields.whole("tokens").isEmpty()) {
            return Optional.empty();
        }
        int tokens = fields.whole("tokens").getAsInt();
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("prices")) {
            if (!TextKind.NAME.accepts(entry.key())) {
                report.add(Complaint.NOT_A_NAME, entry.mark(), entry.key());
                continue;
            }
            fields.text("prices", entry).map(Integer::parseInt).ifPresent(price -> {
                if (price > tokens) {
                    report.add(Complaint.PRICE_OVER_TOKENS, entry.value().mark(), price, tokens);
                }
                all.put(entry.key(), Math.min(price, tokens));
            });
        }
        if (all.size() > BudgetRule.MAX_PRICES) {
            report.add(Complaint.TOO_MANY_PRICES, fields.mark("prices"), all.size(), BudgetRule.MAX_PRICES);
            return Optional.empty();
        }
        return Optional.of(BudgetRule.of(tokens, all));
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
        Optional<Duration> duration = fields.text(key).map(Scalars::duration);
        if (duration.isPresent() && duration.get().compareTo(Scalars.MAX_DURATION) > 0) {
            String most = Scalars.text(Scalars.MAX_DURATION);
            report.add(Complaint.TOO_LONG, fields.mark(key), fields.text(key).orElse(""), most);
            return Optional.empty();
        }
        return duration;
    }
}
