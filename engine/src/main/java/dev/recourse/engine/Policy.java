package dev.recourse.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a catalog prescribes: the machine's first argument. Immutable and checked when it is made; a {@link #start()
 * session} begins from it.
 */
public final class Policy {

    private final String name;
    private final Limits limits;
    private final HintRule hint;
    private final RedirectRules redirects;
    private final Optional<BudgetRule> budget;
    private final List<DomainPolicy> domains;
    private final CompiledPolicy book;
    private final CounterLayout counters;
    private final int[] prices;
    private final String fingerprint;

    private Policy(Builder builder) {
        this.name = builder.name;
        this.limits = builder.limits;
        this.hint = builder.hint;
        this.redirects = builder.redirects;
        this.budget = builder.budget;
        this.domains = List.copyOf(builder.domains.values());
        List<String> problems = PolicyChecks.problems(redirects, domains);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(name + ": " + String.join("; ", problems));
        }
        Map<String, Integer> priced = budget.map(BudgetRule::prices).orElse(Map.of());
        List<String> priceNames = priced.keySet().stream().sorted().toList();
        this.book = new CompiledPolicy(domains, hint, priceNames);
        this.counters = CounterLayout.forLimit(limits.steps(), book.slots());
        this.prices = new int[priceNames.size() + 1];
        for (int i = 0; i < priceNames.size(); i++) {
            prices[i + 1] = priced.getOrDefault(priceNames.get(i), 0);
        }
        this.fingerprint = Fingerprint.of(this);
    }

    /** A policy to be filled; without domains it gives up on everything. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** A builder that holds what this policy holds. */
    public Builder toBuilder() {
        Builder builder = new Builder(name).limits(limits).hint(hint).redirects(redirects);
        builder.budget = budget;
        domains.forEach(builder::domain);
        return builder;
    }

    /** The same policy with another remedy for one code, whatever the phase or the reason. */
    public Policy withRemedy(ErrorCode code, Remedy remedy) {
        return withRow(code, Row.always(remedy));
    }

    /**
     * The same policy with another row for one code, listed or not.
     *
     * @throws IllegalArgumentException if the policy lacks the code's domain, or the row contradicts the rest
     */
    public Policy withRow(ErrorCode code, Row row) {
        DomainPolicy before = domains.stream()
                .filter(rules -> rules.domain().name().equals(code.domain().name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no domain " + code.domain()));
        ErrorCode listed = before.domain().lookup(code.code());
        List<Row> rows = new ArrayList<>(before.rows());
        List<DomainPolicy.Unknown> unknown = new ArrayList<>(before.unknown());
        if (listed.ordinal() >= 0) {
            rows.set(listed.ordinal(), row);
        } else {
            unknown.add(0, new DomainPolicy.Unknown(CodeRange.of(code.code()), row));
        }
        return toBuilder()
                .domain(new DomainPolicy(before.domain(), rows, unknown))
                .build();
    }

    /** The same policy with other limits. */
    public Policy withLimits(Limits other) {
        return toBuilder().limits(other).build();
    }

    /** The same policy with other rules for redirects. */
    public Policy withRedirects(RedirectRules other) {
        return toBuilder().redirects(other).build();
    }

    /** A session that has seen nothing yet. */
    public State start() {
        return State.start(this);
    }

    /** A full budget: without end if the policy has none. */
    public Budget fullBudget() {
        return budget.map(rule -> Budget.full(rule.tokens())).orElse(Budget.UNLIMITED);
    }

    /** The catalog's name. */
    public String name() {
        return name;
    }

    /** What an episode may cost. */
    public Limits limits() {
        return limits;
    }

    /** How hints are heard where a remedy says nothing of its own. */
    public HintRule hint() {
        return hint;
    }

    /** Where redirects may lead. */
    public RedirectRules redirects() {
        return redirects;
    }

    /** What a process may spend, if there is a bound. */
    public Optional<BudgetRule> budget() {
        return budget;
    }

    /** What is prescribed, domain by domain. */
    public List<DomainPolicy> domains() {
        return domains;
    }

    /** The domain of this name, or an empty one: what is met in it is not recoverable. */
    public Domain domain(String domainName) {
        Domain found = book.domain(domainName);
        return found != null ? found : Domain.of(domainName, Protocol.PLAIN, List.of());
    }

    /** What is prescribed for this failure. */
    public Remedy remedy(Failure failure) {
        return book.find(failure).remedy;
    }

    /** Eight hexadecimal digits that two policies share if they prescribe the same. */
    public String fingerprint() {
        return fingerprint;
    }

    CompiledPolicy book() {
        return book;
    }

    CounterLayout counters() {
        return counters;
    }

    int price(int position) {
        return prices[position];
    }

    int prices() {
        return prices.length;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects a policy. */
    public static final class Builder {

        private final String name;
        private Limits limits = Limits.DEFAULT;
        private HintRule hint = HintRule.DEFAULT;
        private RedirectRules redirects = RedirectRules.NONE;
        private Optional<BudgetRule> budget = Optional.empty();
        private final Map<String, DomainPolicy> domains = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /** Sets what an episode may cost. */
        public Builder limits(Limits other) {
            this.limits = other;
            return this;
        }

        /** Sets how hints are heard where a remedy says nothing of its own. */
        public Builder hint(HintRule other) {
            this.hint = other;
            return this;
        }

        /** Sets where redirects may lead. */
        public Builder redirects(RedirectRules other) {
            this.redirects = other;
            return this;
        }

        /** Sets what a process may spend. */
        public Builder budget(BudgetRule other) {
            this.budget = Optional.of(other);
            return this;
        }

        /** Adds a domain, or replaces the one of the same name. */
        public Builder domain(DomainPolicy rules) {
            domains.put(rules.domain().name(), rules);
            return this;
        }

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if it contradicts itself; the message names every contradiction
         */
        public Policy build() {
            return new Policy(this);
        }
    }
}
