package dev.recourse.tools.diff.behaviour;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a catalog by name, each a value that can be compared and exchanged for that of another catalog.
 *
 * <p>Remedies refer to backoffs by name: in the place of the backoff there is one that has only its name, so that a
 * changed backoff is one change.
 */
final class PolicyFacts {

    private final Map<Key, Object> facts = new LinkedHashMap<>();

    private PolicyFacts() {}

    static PolicyFacts of(Catalog catalog) {
        PolicyFacts read = new PolicyFacts();
        read.limits(catalog.limits());
        read.facts.put(Key.of(Key.HINT), catalog.hint());
        read.facts.put(Key.of(Key.SCHEMES), catalog.redirects().schemes());
        read.facts.put(Key.of(Key.HOSTS), catalog.redirects().hosts());
        catalog.budget().ifPresent(read::budget);
        for (CatalogDomain domain : catalog.domains()) {
            read.domain(catalog, domain);
        }
        return read;
    }

    private void limit(String name, Object value) {
        facts.put(Key.of(Key.LIMITS + name), value);
    }

    private void limits(Limits limits) {
        limit("retries", limits.retries());
        limit("refreshes", limits.refreshes());
        limit("redirects", limits.redirects());
        limit("steps", limits.steps());
        limit("elapsed", limits.elapsed());
        limit("settle", limits.settle());
        limit("rest", limits.rest());
        limit("call.retries", limits.callRetries());
        limit("call.steps", limits.callSteps());
    }

    private void budget(BudgetRule budget) {
        facts.put(Key.of(Key.BUDGET + "tokens"), budget.tokens());
        budget.prices().forEach((name, price) -> facts.put(Key.of(Key.PRICES + name), price));
        facts.put(Key.of(Key.BUDGET + "refill"), budget.refill());
        facts.put(Key.of(Key.BUDGET + "reserve"), budget.reserve());
        facts.put(Key.of(Key.BUDGET + "refund"), budget.refund());
    }

    private void domain(Catalog catalog, CatalogDomain domain) {
        String name = domain.name();
        facts.put(Key.ofDomain(name, Key.PROTOCOL), domain.protocol());
        facts.put(Key.ofDomain(name, Key.READS + "code"), domain.reads().code());
        facts.put(Key.ofDomain(name, Key.READS + "reason"), domain.reads().reason());
        facts.put(Key.ofDomain(name, Key.READS + "hint"), domain.reads().hint());
        domain.reads().values().forEach((value, place) -> facts.put(Key.ofDomain(name, Key.VALUES + value), place));
        Map<String, CatalogCode> byKey = new HashMap<>();
        domain.codes().forEach(code -> byKey.put(code.info().key(), code));
        Set<Integer> errors = domain.cases().stream()
                .filter(one -> one.error() != one.code())
                .map(Domain.Case::error)
                .collect(Collectors.toSet());
        for (int i = 0; i < domain.codes().size(); i++) {
            if (!errors.contains(i)) {
                code(catalog, name, domain.codes().get(i), byKey);
            }
        }
        for (CatalogDomain.Unknown unknown : domain.unknown()) {
            Row row = new Row(
                    unknown.row().cases().stream()
                            .map(one -> new Row.Case(one.when(), named(one.remedy(), catalog, "an included catalog")))
                            .toList(),
                    named(unknown.row().otherwise(), catalog, "an included catalog"));
            facts.put(
                    Key.ofDomain(name, Key.UNKNOWN + unknown.range()), new DomainPolicy.Unknown(unknown.range(), row));
        }
    }

    private void code(Catalog catalog, String domain, CatalogCode code, Map<String, CatalogCode> byKey) {
        CodeInfo info = code.info();
        Row row = code.row();
        List<CaseFact> cases = new ArrayList<>();
        Iterator<Row.Case> own = row.cases().iterator();
        if (code.cases().isEmpty()) {
            own.forEachRemaining(one ->
                    cases.add(new CaseFact(one.when(), named(one.remedy(), catalog, code.source()), Optional.empty())));
        }
        for (CatalogCode.Case one : code.cases()) {
            Optional<CatalogCode> error = one.key().map(byKey::get);
            Remedy remedy = error.map(CatalogCode::row)
                    .map(Row::otherwise)
                    .orElseGet(() -> own.next().remedy());
            cases.add(new CaseFact(
                    one.when(),
                    named(remedy, catalog, code.source()),
                    error.map(found ->
                            new CaseFact.Keyed(found.info().key(), found.info().details()))));
        }
        facts.put(new Key(domain, info.code(), Key.ROW), info.key());
        facts.put(
                new Key(domain, info.code(), Key.REMEDY),
                info.isOnlyInCases() ? Optional.empty() : Optional.of(named(row.otherwise(), catalog, code.source())));
        facts.put(new Key(domain, info.code(), Key.CASES), List.copyOf(cases));
        facts.put(new Key(domain, info.code(), Key.DETAILS), info.details());
        facts.put(new Key(domain, info.code(), Key.STATUS), info.status());
    }

    /** The remedy with the name of its backoff. One that the catalog does not know by this name is an included one. */
    private Remedy named(Remedy remedy, Catalog catalog, String source) {
        if (remedy.backoff().isEmpty()) {
            return remedy;
        }
        Backoff backoff = remedy.backoff().get();
        boolean isOwn = Objects.equals(catalog.backoffs().get(backoff.name()), backoff);
        String name = isOwn ? backoff.name() : backoff.name() + " of " + source;
        facts.put(Key.of(Key.BACKOFFS + name), backoff);
        return remedy.withBackoff(Backoff.exponential(name, Duration.ZERO, 1, Duration.ZERO));
    }

    Map<Key, Object> all() {
        return facts;
    }

    /** These facts with changes of some of them. */
    PolicyFacts with(Map<Key, Object> changed, Set<Key> removed) {
        PolicyFacts copy = new PolicyFacts();
        copy.facts.putAll(facts);
        copy.facts.putAll(changed);
        copy.facts.keySet().removeAll(removed);
        return copy;
    }
}
