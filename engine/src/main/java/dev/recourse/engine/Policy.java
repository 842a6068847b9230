package dev.recourse.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a catalog prescribes. Immutable, and checked when it is built. A session starts with
 * {@link #start()}.
 */
public final class Policy implements NotABean {

    private final String name;
    private final Limits limits;
    private final HintRule hint;
    private final RedirectRules redirects;
    private final Optional<BudgetRule> budget;
    private final List<DomainPolicy> domains;
    private final CompiledPolicy compiled;
    private final Limits callLimits;
    private final List<String> priceNames;
    private final int[] prices;
    private final String fingerprint;

    private Policy(Builder builder) {
        this.name = builder.name;
        this.limits = builder.limits;
        this.hint = builder.hint;
        this.redirects = builder.redirects;
        this.budget = builder.budget;
        this.domains = List.copyOf(builder.domains.values());
        List<String> problems = PolicyChecks.problems(redirects, hint, domains);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(name + ": " + String.join("; ", problems));
        }
        Map<String, Integer> priced = budget.isPresent() ? budget.get().prices() : Map.of();
        this.priceNames = Texts.sorted(priced.keySet());
        this.compiled = new CompiledPolicy(domains, hint, priceNames, limits);
        this.callLimits = limits.forCalls();
        this.prices = new int[priceNames.size() + 1];
        for (int i = 0; i < priceNames.size(); i++) {
            String priceName = priceNames.get(i);
            prices[i + 1] = priced.getOrDefault(priceName, 0);
        }
        this.fingerprint = Fingerprint.of(PolicyText.of(this));
    }

    /** Starts building a policy. Without domains it gives up on everything. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** A builder that starts from this policy. */
    public Builder toBuilder() {
        Builder builder = new Builder(name).limits(limits).hint(hint).redirects(redirects);
        builder.budget = budget;
        domains.forEach(builder::domain);
        return builder;
    }

    /**
     * A copy with another remedy for one code, whatever the phase or the reason.
     *
     * @param code the code, listed or not
     * @param remedy what is prescribed for it
     * @throws IllegalArgumentException if the policy lacks the code's domain, or the remedy contradicts the rest
     */
    public Policy withRemedy(ErrorCode code, Remedy remedy) {
        return withRow(code, Row.always(remedy));
    }

    /**
     * A copy with another row for one code.
     *
     * @param code the code, listed or not; of one that is not, the row of the status which carried it is another, if
     *     that is listed
     * @param row what is prescribed for it
     * @throws IllegalArgumentException if the policy lacks the code's domain, or the row contradicts the rest
     */
    public Policy withRow(ErrorCode code, Row row) {
        DomainPolicy before = domainPolicy(code.domain().name())
                .orElseThrow(() -> new IllegalArgumentException(name + " has no domain " + code.domain()));
        int position = UnknownCode.positionOf(before.domain().same(code));
        List<Row> rows = new ArrayList<>(before.rows());
        List<DomainPolicy.Unknown> unknown = new ArrayList<>(before.unknown());
        if (position >= 0) {
            rows.set(position, row);
        } else {
            CodeRange range = CodeRange.only(code.code());
            unknown.removeIf(candidate -> candidate.range().equals(range));
            unknown.add(0, new DomainPolicy.Unknown(range, row));
        }
        return toBuilder()
                .domain(new DomainPolicy(before.domain(), rows, unknown))
                .build();
    }

    /** A copy with these limits. */
    public Policy withLimits(Limits changed) {
        return toBuilder().limits(changed).build();
    }

    /**
     * A copy with these rules for redirects.
     *
     * @throws IllegalArgumentException if they contradict the rest
     */
    public Policy withRedirects(RedirectRules changed) {
        return toBuilder().redirects(changed).build();
    }

    /** The state of a new session. */
    public State start() {
        return State.start(this);
    }

    /** A full budget; unlimited if the policy has none. */
    public Budget fullBudget() {
        return budget.isPresent() ? Budget.full(budget.get()) : Budget.UNLIMITED;
    }

    /** The catalog's name. */
    public String name() {
        return name;
    }

    /** What an episode may cost. */
    public Limits limits() {
        return limits;
    }

    /** How hints are applied where a remedy has no rule of its own. */
    public HintRule hint() {
        return hint;
    }

    /** Where redirects may lead. */
    public RedirectRules redirects() {
        return redirects;
    }

    /** What a process may spend on recoveries, if that is limited. */
    public Optional<BudgetRule> budget() {
        return budget;
    }

    /** What is prescribed in each domain. */
    public List<DomainPolicy> domains() {
        return domains;
    }

    /** The domain of this name, or one without codes, in which nothing is recoverable. */
    public Domain domain(String domainName) {
        Domain found = compiled.domain(domainName);
        return found != null ? found : Domain.of(domainName, Protocol.PLAIN, List.of());
    }

    /** What is prescribed in the domain of this name. */
    public Optional<DomainPolicy> domainPolicy(String domainName) {
        return domains.stream()
                .filter(policy -> policy.domain().name().equals(domainName))
                .findFirst();
    }

    /** What is prescribed for this code, listed or not; if nothing is, a row that gives up. */
    public Row row(ErrorCode code) {
        return domainPolicy(code.domain().name())
                .map(policy -> policy.row(policy.domain().same(code)))
                .orElse(Row.GIVE_UP);
    }

    /** What is prescribed for this failure: the case of its code's row that applies. */
    public Remedy remedy(Failure failure) {
        return compiled.find(failure).remedy;
    }

    /**
     * The decision of a client that does not recover, whatever is prescribed. Messages about it are those after a
     * give-up.
     */
    public GiveUp giveUp(Failure failure) {
        return (GiveUp) start().on(failure.withDeadline(-1), 0, 0);
    }

    /** Eight hexadecimal digits, the same for policies that prescribe the same. */
    public String fingerprint() {
        return fingerprint;
    }

    CompiledPolicy compiled() {
        return compiled;
    }

    /** The limits that hold for the session of this failure. */
    Limits limitsOf(Failure failure) {
        return failure.isCall() ? callLimits : limits;
    }

    int price(int position) {
        return prices[position];
    }

    int prices() {
        return prices.length;
    }

    /** The position of the price of this name, from 1; 0 if there is none. */
    int pricePosition(String priceName) {
        return Texts.position(priceName, priceNames) + 1;
    }

    /** The name of the price at this position; empty for 0. */
    String priceName(int position) {
        return position == 0 ? "" : priceNames.get(position - 1);
    }

    /** The most steps of this kind in any session, call or not. */
    int most(DecisionKind kind) {
        return Math.max(limits.of(kind), callLimits.of(kind));
    }

    /** The most steps in any session, call or not. */
    int mostSteps() {
        return Math.max(limits.steps(), callLimits.steps());
    }

    /** Whether a session may go to this target. */
    boolean allows(RedirectTarget target) {
        if (target instanceof RedirectTarget.Url url) {
            return redirects.check(url.url()).isEmpty();
        }
        for (CompiledRemedy remedy : compiled.remedies()) {
            if (remedy.endpoint != null && remedy.endpoint.name().equals(target.key())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects the parts of a policy. */
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

        /** Sets what an episode may cost. Default: {@link Limits#DEFAULT}. */
        public Builder limits(Limits perEpisode) {
            this.limits = perEpisode;
            return this;
        }

        /** Sets how hints are applied where a remedy has no rule of its own. Default: {@link HintRule#DEFAULT}. */
        public Builder hint(HintRule rule) {
            this.hint = rule;
            return this;
        }

        /** Sets where redirects may lead. Default: nowhere. */
        public Builder redirects(RedirectRules rules) {
            this.redirects = rules;
            return this;
        }

        /** Sets what a process may spend on recoveries. Default: no limit. */
        public Builder budget(BudgetRule rule) {
            this.budget = Optional.of(rule);
            return this;
        }

        /** Adds a domain, or replaces the one of the same name. */
        public Builder domain(DomainPolicy policy) {
            domains.put(policy.domain().name(), policy);
            return this;
        }

        /**
         * Builds the policy.
         *
         * @throws IllegalArgumentException if it contradicts itself; the message names every contradiction
         */
        public Policy build() {
            return new Policy(this);
        }
    }
}
