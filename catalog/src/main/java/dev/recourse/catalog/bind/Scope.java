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
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of one file may refer to, and the limits that apply to all of them. */
final class Scope {

    private static final List<String> SECURE_SCHEMES = List.of("wss", "https");

    /** The prices that apply without being named by a row. */
    private static final List<String> KINDS =
            Arrays.stream(DecisionKind.values()).map(DecisionKind::text).toList();

    private static final Policy DEFAULTS = Policy.builder("").build();

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
    /** The catalogs that domains include and this one does not, once they are reported. */
    final Set<String> missingIncludes = new HashSet<>();

    private final boolean isIncluded;
    private final boolean hasAllIncludes;
    private final boolean hasAllRedirects;
    private final Set<String> ownBackoffs;
    private final Map<String, String> unclearBackoffs;
    private boolean hasNoAllowList;

    /**
     * @param otherwise what applies where the file says nothing
     * @param endpoints the endpoints that redirects may name
     * @param givenBackoffs the backoffs besides those of the file
     * @param isIncluded whether the file is read as part of another catalog, whose redirects apply
     */
    private Scope(
            Report report,
            Fields root,
            Policy otherwise,
            RedirectRules redirects,
            Set<String> endpoints,
            Map<String, Backoff> givenBackoffs,
            Map<String, Optional<Catalog>> includes,
            boolean isIncluded) {
        this.report = report;
        this.includes = includes;
        this.isIncluded = isIncluded;
        this.hasAllIncludes = isListed(root, "include");
        this.hasAllRedirects = isListed(root, "redirects");
        this.unclearBackoffs = unclear(includes);
        this.limits = root.fields("limits")
                .map(fields -> LimitsBinder.bind(fields, otherwise.limits(), report))
                .orElse(otherwise.limits());
        this.hint = new HintBinder(otherwise.hint(), report).bind(root).orElse(otherwise.hint());
        this.redirects = redirects;
        this.budget = root.has("budget")
                ? root.fields("budget").flatMap(fields -> BudgetBinder.bind(fields, report))
                : otherwise.budget();
        this.endpoints = new Named<>("endpoint", "redirects.endpoints", byName(endpoints), Set.of(), hasAllRedirects);
        this.ownBackoffs = keys(root, "backoffs");
        this.backoffs = new Named<>(
                "backoff", "backoffs", backoffs(root, givenBackoffs), ownBackoffs, isListed(root, "backoffs"));
        this.prices = new Named<>(
                "price",
                "budget.prices",
                this.budget.map(BudgetRule::prices).orElse(Map.of()),
                root.fields("budget").map(f -> keys(f, "prices")).orElse(Set.of()),
                isListed(root, "budget"));
    }

    /** Whether the key is there, or is certainly meant to be missing. */
    private static boolean isListed(Fields root, String key) {
        return !root.knows(key) || root.has(key) || root.lacks(key);
    }

    /** What the rows of a catalog may refer to. */
    static Scope of(Report report, Fields root, Map<String, Optional<Catalog>> includes, boolean isIncluded) {
        Map<String, Backoff> included = new LinkedHashMap<>();
        includes.values().forEach(i -> i.ifPresent(c -> c.backoffs().forEach(included::putIfAbsent)));
        return new Scope(
                report,
                root,
                DEFAULTS,
                root.fields("redirects").map(Scope::redirects).orElse(RedirectRules.NONE),
                endpoints(root, includes),
                included,
                includes,
                isIncluded);
    }

    /** What the rows that replace those of a policy may refer to. */
    static Scope of(Report report, Fields root, Policy policy) {
        Map<String, Backoff> backoffs = new LinkedHashMap<>();
        Set<String> endpoints = new LinkedHashSet<>();
        policy.domains().stream()
                .flatMap(domain -> Stream.concat(
                        domain.rows().stream(), domain.unknown().stream().map(DomainPolicy.Unknown::row)))
                .flatMap(row -> row.remedies().stream())
                .forEach(remedy -> {
                    remedy.backoff().ifPresent(backoff -> backoffs.putIfAbsent(backoff.name(), backoff));
                    remedy.endpoint().ifPresent(endpoints::add);
                });
        return new Scope(report, root, policy, policy.redirects(), endpoints, backoffs, Map.of(), false);
    }

    /** The names of backoffs that are not the same in all includes, each with the catalogs that have them. */
    private static Map<String, String> unclear(Map<String, Optional<Catalog>> includes) {
        Map<String, Map<Backoff, String>> byName = new LinkedHashMap<>();
        includes.values().stream()
                .flatMap(Optional::stream)
                .forEach(catalog -> catalog.backoffs()
                        .forEach((name, backoff) -> byName.computeIfAbsent(name, n -> new LinkedHashMap<>())
                                .putIfAbsent(backoff, catalog.name())));
        Map<String, String> unclear = new LinkedHashMap<>();
        byName.forEach((name, catalogs) -> {
            if (catalogs.size() > 1) {
                unclear.put(name, String.join(" and ", catalogs.values()));
            }
        });
        return unclear;
    }

    /** The backoff of this name. A name that is unknown or stands for several is reported. */
    Optional<Backoff> backoff(String name, Mark mark) {
        if (unclearBackoffs.containsKey(name) && !ownBackoffs.contains(name)) {
            report.add(Complaint.OTHER_BACKOFF, mark, name, unclearBackoffs.get(name));
        }
        return backoffs.find(name, mark, report);
    }

    /** Whether the file's includes are certainly those that it means to have. */
    boolean hasAllIncludes() {
        return hasAllIncludes;
    }

    /**
     * Reports a redirect to URLs, which needs an allow-list: once for the catalog, and not in a catalog that is read as
     * part of another one, because the redirects of that one apply.
     */
    void checkAllowList(Mark mark) {
        boolean isMissing = redirects.hosts().isEmpty() && !redirects.loopback() && hasAllRedirects;
        if (isMissing && !isIncluded && !hasNoAllowList) {
            hasNoAllowList = true;
            report.add(Complaint.NO_ALLOW_LIST, mark);
        }
    }

    private static Map<String, String> byName(Set<String> names) {
        Map<String, String> all = new LinkedHashMap<>();
        names.forEach(name -> all.put(name, name));
        return all;
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

    private static Set<String> endpoints(Fields root, Map<String, Optional<Catalog>> includes) {
        Set<String> all = new LinkedHashSet<>();
        root.fields("redirects").ifPresent(fields -> all.addAll(fields.texts("endpoints")));
        includes.values().forEach(i -> i.ifPresent(c -> all.addAll(c.endpoints())));
        return all;
    }

    private Map<String, Backoff> backoffs(Fields root, Map<String, Backoff> given) {
        Map<String, Backoff> all = new LinkedHashMap<>();
        BackoffBinder binder = new BackoffBinder(report);
        root.entries("backoffs").forEach(entry -> binder.bind(entry).ifPresent(b -> all.put(entry.key(), b)));
        given.forEach(all::putIfAbsent);
        return all;
    }

    /** Warns about backoffs and prices of the file that no row uses. */
    void warnIfUnused(Fields root, Usage usage) {
        root.entries("backoffs").forEach(entry -> backoffs.warnIfUnused(entry.key(), entry.mark(), report, usage));
        root.fields("budget")
                .ifPresent(fields -> fields.entries("prices").stream()
                        .filter(entry -> !KINDS.contains(entry.key()))
                        .forEach(entry -> prices.warnIfUnused(entry.key(), entry.mark(), report, usage)));
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
