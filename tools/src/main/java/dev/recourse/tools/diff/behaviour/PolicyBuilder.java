package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Place;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.RedirectRules;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes a policy of facts, which may be those of two catalogs mixed. */
final class PolicyBuilder {

    private final Map<Key, Object> facts;
    private final Map<Key, Object> others;
    private final Map<String, Map<String, Map<String, Object>>> byDomain = new LinkedHashMap<>();

    /** @param others facts in which backoffs are looked up that the facts lack */
    private PolicyBuilder(PolicyFacts facts, PolicyFacts others) {
        this.facts = facts.all();
        this.others = others.all();
        this.facts.forEach((key, value) -> byDomain.computeIfAbsent(key.domain(), domain -> new LinkedHashMap<>())
                .computeIfAbsent(key.row(), row -> new LinkedHashMap<>())
                .put(key.name(), value));
    }

    /** The policy, or empty if it would contradict itself. */
    static Optional<Policy> build(PolicyFacts facts, PolicyFacts others) {
        try {
            return Optional.of(new PolicyBuilder(facts, others).policy());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Policy policy() {
        Policy.Builder builder = Policy.builder("mixed")
                .limits(limits())
                .hint(get(Key.HINT, HintRule.class))
                .redirects(RedirectRules.of(texts(Key.SCHEMES), texts(Key.HOSTS)));
        if (facts.containsKey(Key.of(Key.BUDGET + "tokens"))) {
            builder.budget(budget());
        }
        byDomain.forEach((name, rows) -> {
            if (rows.getOrDefault("", Map.of()).containsKey(Key.PROTOCOL)) {
                builder.domain(domain(name, rows));
            }
        });
        return builder.build();
    }

    private <T> T get(String name, Class<T> type) {
        return Objects.requireNonNull(type.cast(facts.get(Key.of(name))), name);
    }

    private static <T> Optional<T> optional(@Nullable Object value, Class<T> type) {
        return value instanceof Optional<?> optional ? optional.map(type::cast) : Optional.empty();
    }

    private static <T> List<T> list(@Nullable Object value, Class<T> type) {
        return value instanceof List<?> list ? list.stream().map(type::cast).toList() : List.of();
    }

    private List<String> texts(String name) {
        return list(facts.get(Key.of(name)), String.class);
    }

    private int count(String name) {
        return get(Key.LIMITS + name, Integer.class);
    }

    private Limits limits() {
        Limits limits = Limits.DEFAULT
                .withRetries(count("retries"))
                .withRefreshes(count("refreshes"))
                .withRedirects(count("redirects"))
                .withSteps(count("steps"))
                .withElapsed(get(Key.LIMITS + "elapsed", Duration.class))
                .withSettle(get(Key.LIMITS + "settle", Duration.class));
        Optional<Duration> rest = optional(facts.get(Key.of(Key.LIMITS + "rest")), Duration.class);
        OptionalInt retries = get(Key.LIMITS + "call.retries", OptionalInt.class);
        OptionalInt steps = get(Key.LIMITS + "call.steps", OptionalInt.class);
        limits = rest.isPresent() ? limits.withRest(rest.get()) : limits;
        limits = retries.isPresent() ? limits.withCallRetries(retries.getAsInt()) : limits;
        return steps.isPresent() ? limits.withCallSteps(steps.getAsInt()) : limits;
    }

    private BudgetRule budget() {
        Map<String, Integer> prices = new HashMap<>();
        facts.forEach((key, value) -> {
            if (key.name().startsWith(Key.PRICES)) {
                prices.put(key.name().substring(Key.PRICES.length()), (Integer) value);
            }
        });
        BudgetRule budget = BudgetRule.of(get(Key.BUDGET + "tokens", Integer.class), prices);
        Optional<BudgetRule.Refill> refill =
                optional(facts.get(Key.of(Key.BUDGET + "refill")), BudgetRule.Refill.class);
        OptionalDouble reserve = get(Key.BUDGET + "reserve", OptionalDouble.class);
        OptionalDouble refund = get(Key.BUDGET + "refund", OptionalDouble.class);
        budget = refill.isPresent()
                ? budget.withRefill(refill.get().tokens(), refill.get().per())
                : budget;
        budget = reserve.isPresent() ? budget.withReserve(reserve.getAsDouble()) : budget;
        return refund.isPresent() ? budget.withRefund(refund.getAsDouble()) : budget;
    }

    private DomainPolicy domain(String name, Map<String, Map<String, Object>> rows) {
        Map<String, Object> own = rows.getOrDefault("", Map.of());
        List<CodeInfo> infos = new ArrayList<>();
        List<Row> policies = new ArrayList<>();
        List<Domain.Case> cases = new ArrayList<>();
        rows.forEach((code, facts) -> {
            if (facts.containsKey(Key.ROW)) {
                code(code, facts, infos, policies, cases);
            }
        });
        Protocol protocol = Objects.requireNonNull((Protocol) own.get(Key.PROTOCOL), name);
        Domain.Builder domain = Domain.builder(name, protocol).reads(reads(own)).codes(infos);
        cases.forEach(one -> domain.withCase(one.code(), one.when(), one.error()));
        List<DomainPolicy.Unknown> unknown = new ArrayList<>();
        own.forEach((key, value) -> {
            if (key.startsWith(Key.UNKNOWN)) {
                DomainPolicy.Unknown named = (DomainPolicy.Unknown) value;
                Row row = named.row();
                unknown.add(new DomainPolicy.Unknown(
                        named.range(),
                        new Row(
                                row.cases().stream()
                                        .map(one -> new Row.Case(one.when(), whole(one.remedy())))
                                        .toList(),
                                whole(row.otherwise()))));
            }
        });
        return new DomainPolicy(domain.build(), policies, unknown);
    }

    private static Reads reads(Map<String, Object> own) {
        Reads.Builder reads = Reads.builder();
        List<Place> code = list(own.get(Key.READS + "code"), Place.class);
        List<Place> reason = list(own.get(Key.READS + "reason"), Place.class);
        List<HintPlace> hint = list(own.get(Key.READS + "hint"), HintPlace.class);
        code.forEach(reads::code);
        reason.forEach(reads::reason);
        hint.forEach(reads::hint);
        own.forEach((key, value) -> {
            if (key.startsWith(Key.VALUES)) {
                Reads.Value place = (Reads.Value) value;
                reads.value(key.substring(Key.VALUES.length()), place.type(), place.place());
            }
        });
        return reads.build();
    }

    private void code(
            String code, Map<String, Object> facts, List<CodeInfo> infos, List<Row> policies, List<Domain.Case> cases) {
        Optional<Remedy> remedy = optional(facts.get(Key.REMEDY), Remedy.class);
        Optional<ReasonPattern> details = optional(facts.get(Key.DETAILS), ReasonPattern.class);
        OptionalInt status = facts.get(Key.STATUS) instanceof OptionalInt number ? number : OptionalInt.empty();
        List<CaseFact> all = list(facts.get(Key.CASES), CaseFact.class);
        int position = infos.size();
        String key = "E" + position;
        CodeInfo.Builder info = info(code, key, details, status);
        if (remedy.isEmpty()) {
            info.onlyInCases();
        }
        infos.add(info.build());
        Row row = Row.always(remedy.map(this::whole).orElseGet(Remedy::giveUp));
        for (CaseFact one : all) {
            row = one.error().isEmpty() ? row.withCase(one.when(), whole(one.remedy())) : row;
        }
        policies.add(row);
        boolean areErrors =
                remedy.isEmpty() || all.stream().anyMatch(one -> one.error().isPresent());
        for (CaseFact one : all) {
            int error = position;
            if (one.error().isPresent()) {
                error = infos.size();
                infos.add(info(code, "E" + error, one.error().get().details(), status)
                        .build());
                policies.add(Row.always(whole(one.remedy())));
            }
            if (areErrors) {
                cases.add(new Domain.Case(position, one.when(), error));
            }
        }
    }

    private static CodeInfo.Builder info(String code, String key, Optional<ReasonPattern> details, OptionalInt status) {
        CodeInfo.Builder info = CodeInfo.builder(code, key, key);
        details.ifPresent(info::details);
        status.ifPresent(info::status);
        return info;
    }

    /** The remedy with its backoff in the place of the backoff's name. */
    private Remedy whole(Remedy named) {
        return named.backoff()
                .map(name -> named.withBackoff(backoff(name.name())))
                .orElse(named);
    }

    private Backoff backoff(String name) {
        Key key = Key.of(Key.BACKOFFS + name);
        Object found = facts.containsKey(key) ? facts.get(key) : others.get(key);
        return Objects.requireNonNull((Backoff) found, name);
    }
}
