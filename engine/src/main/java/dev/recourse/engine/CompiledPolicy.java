package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy as the machine reads it: every remedy compiled, and found by failure. */
final class CompiledPolicy {

    private final Domain[] domains;
    private final CompiledRow[][] listed;
    private final List<List<Unknown>> unknown = new ArrayList<>();
    private final List<CompiledRemedy> remedies = new ArrayList<>();

    private final HintRule hint;
    private final List<String> priceNames;
    private final CompiledRow giveUp;
    private final Limits limits;
    private final int mostSteps;
    private final CounterLayout layout = new CounterLayout();
    private final Map<Backoff, CounterLayout.Counter> backoffCounters = new LinkedHashMap<>();
    private final Map<Backoff, Integer> previousSlots = new LinkedHashMap<>();
    private final Map<String, CompiledRemedy> limited = new LinkedHashMap<>();
    private final Map<String, CompiledRemedy> byBackoff = new LinkedHashMap<>();

    private record Unknown(CodeRange range, CompiledRow row) {}

    CompiledPolicy(List<DomainPolicy> domainPolicies, HintRule hint, List<String> priceNames, Limits limits) {
        this.hint = hint;
        this.priceNames = priceNames;
        this.limits = limits;
        this.giveUp = new CompiledRow(
                new Row.Case[0],
                new CompiledRemedy[0],
                new CompiledRemedy(
                        "", Remedy.giveUp(), hint, limits, null, null, CompiledRemedy.NONE, price(Remedy.giveUp())));
        this.mostSteps = Math.max(limits.steps(), limits.forCalls().steps());
        this.domains = new Domain[domainPolicies.size()];
        this.listed = new CompiledRow[domainPolicies.size()][];
        for (int i = 0; i < domainPolicies.size(); i++) {
            DomainPolicy policy = domainPolicies.get(i);
            domains[i] = policy.domain();
            listed[i] = listed(policy);
            unknown.add(unknown(policy));
        }
    }

    private List<Unknown> unknown(DomainPolicy policy) {
        List<Unknown> compiled = new ArrayList<>();
        for (DomainPolicy.Unknown one : policy.unknown()) {
            compiled.add(new Unknown(
                    one.range(),
                    compile(policy.domain().name() + "/" + one.range().text(), one.row())));
        }
        return compiled;
    }

    private CompiledRow[] listed(DomainPolicy policy) {
        CompiledRow[] compiled = new CompiledRow[policy.rows().size()];
        for (int i = 0; i < compiled.length; i++) {
            compiled[i] = compile(
                    where(policy.domain(), policy.domain().codes().get(i)),
                    policy.rows().get(i));
        }
        return compiled;
    }

    /** How a row is called: by its code, and by its key as well where another error has the same code. */
    private static String where(Domain domain, ErrorCode code) {
        String where = domain.name() + "/" + code.code();
        return domain.lookup(code.code()) == code ? where : where + " " + code.name();
    }

    private CompiledRow compile(String where, Row row) {
        Row.Case[] cases = new Row.Case[row.cases().size()];
        CompiledRemedy[] picked = new CompiledRemedy[cases.length];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = row.cases().get(i);
            String condition = cases[i].when().toString();
            picked[i] = compile(condition.isEmpty() ? where : where + " " + condition, cases[i].remedy());
        }
        return new CompiledRow(cases, picked, compile(where, row.otherwise()));
    }

    private int price(Remedy remedy) {
        return Texts.position(remedy.price(), priceNames) + 1;
    }

    private CompiledRemedy compile(String where, Remedy remedy) {
        CounterLayout.Counter limitCounter = null;
        if (remedy.limit().isPresent()) {
            limitCounter = layout.add(Math.min(mostSteps, remedy.limit().getAsInt()));
        }
        CounterLayout.Counter backoffCounter = null;
        int previousSlot = CompiledRemedy.NONE;
        if (remedy.backoff().isPresent()) {
            Backoff backoff = remedy.backoff().get();
            backoffCounter = backoffCounters.get(backoff);
            if (backoffCounter == null) {
                backoffCounter = layout.add(mostSteps);
                backoffCounters.put(backoff, backoffCounter);
            }
            if (backoff.isDecorrelated()) {
                previousSlot = previousSlots.getOrDefault(backoff, previousSlots.size());
                previousSlots.put(backoff, previousSlot);
            }
        }
        CompiledRemedy compiled = new CompiledRemedy(
                where, remedy, hint, limits, limitCounter, backoffCounter, previousSlot, price(remedy));
        remedies.add(compiled);
        if (limitCounter != null) {
            limited.putIfAbsent(where, compiled);
        }
        if (remedy.backoff().isPresent()) {
            byBackoff.putIfAbsent(remedy.backoff().get().name(), compiled);
        }
        return compiled;
    }

    /** How many longs the counters need. */
    int words() {
        return layout.words();
    }

    /** What counts each backoff's retries. */
    Collection<CounterLayout.Counter> backoffCounters() {
        return backoffCounters.values();
    }

    /** The number of delays that decorrelated backoffs remember. */
    int previousSlots() {
        return previousSlots.size();
    }

    /** Every remedy, in the order of the catalog. */
    List<CompiledRemedy> remedies() {
        return remedies;
    }

    /** The first remedy with a limit of its own in this row. */
    @Nullable
    CompiledRemedy limitedIn(String where) {
        return limited.get(where);
    }

    /** The first remedy with a backoff of this name. */
    @Nullable
    CompiledRemedy withBackoff(String name) {
        return byBackoff.get(name);
    }

    /** The one remedy that decides about this failure. */
    CompiledRemedy find(Failure failure) {
        for (int i = 0; i < domains.length; i++) {
            if (domains[i] == failure.domain()) {
                CompiledRow row = failure.position() >= 0 ? listed[i][failure.position()] : unlisted(i, failure.code());
                return row.pick(failure);
            }
        }
        return findByName(failure);
    }

    /** As {@link #find}, for a code of another domain that has the same name. */
    private CompiledRemedy findByName(Failure failure) {
        int named = indexOf(failure.domain().name());
        if (named < 0) {
            return giveUp.otherwise;
        }
        ErrorCode code = domains[named].same(failure.code());
        int position = UnknownCode.positionOf(code);
        CompiledRow row = position >= 0 ? listed[named][position] : unlisted(named, code);
        return row.pick(failure);
    }

    private CompiledRow unlisted(int domain, ErrorCode code) {
        Optional<Unknown> found = UnknownCode.first(unknown.get(domain), Unknown::range, code);
        return found.isPresent() ? found.get().row() : giveUp;
    }

    private int indexOf(String name) {
        for (int i = 0; i < domains.length; i++) {
            if (domains[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    Domain domain(String name) {
        int index = indexOf(name);
        return index < 0 ? null : domains[index];
    }

    /** A {@link Row} with its remedies compiled. */
    private static final class CompiledRow {

        private final Row.Case[] cases;
        private final CompiledRemedy[] remedies;
        private final CompiledRemedy otherwise;

        CompiledRow(Row.Case[] cases, CompiledRemedy[] remedies, CompiledRemedy otherwise) {
            this.cases = cases;
            this.remedies = remedies;
            this.otherwise = otherwise;
        }

        CompiledRemedy pick(Failure failure) {
            for (int i = 0; i < cases.length; i++) {
                if (cases[i].when().appliesTo(failure)) {
                    return remedies[i];
                }
            }
            return otherwise;
        }
    }
}
