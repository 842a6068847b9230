package dev.recourse.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Policies over {@link Codes}, mostly with values at their bounds. */
final class AnyPolicy implements ArbitrarySupplier<Policy> {

    static final RedirectRules HOSTS = RedirectRules.of(List.of("wss"), List.of("*.example.net"));

    @Override
    public Arbitrary<Policy> get() {
        return backoffs().flatMap(AnyPolicy::policies).withoutEdgeCases();
    }

    private static Arbitrary<Policy> policies(List<Backoff> backoffs) {
        Arbitrary<Row> plain = rows(backoffs, false);
        Arbitrary<Row> following = rows(backoffs, true);
        Arbitrary<DomainPolicy> close = Combinators.combine(plain.list().ofSize(3), following, unknown(plain))
                .as((rows, last, unknown) -> new DomainPolicy(Codes.CLOSE, plus(rows, last), unknown));
        Arbitrary<DomainPolicy> api = Combinators.combine(plain.list().ofSize(2), following, unknown(plain))
                .as((rows, last, unknown) -> new DomainPolicy(Codes.API, plus(rows, last), unknown));
        return Combinators.combine(limits(), hints(), budgets().optional(0.6), close, api)
                .as(AnyPolicy::policy);
    }

    private static Policy policy(
            Limits limits, HintRule hint, Optional<BudgetRule> budget, DomainPolicy close, DomainPolicy api) {
        Policy.Builder builder = Policy.builder("any")
                .limits(limits)
                .hint(hint)
                .redirects(HOSTS)
                .domain(close)
                .domain(api);
        return budget.map(builder::budget).orElse(builder).build();
    }

    private static List<Row> plus(List<Row> rows, Row last) {
        List<Row> all = new ArrayList<>(rows);
        all.add(last);
        return all;
    }

    private static Arbitrary<List<DomainPolicy.Unknown>> unknown(Arbitrary<Row> rows) {
        Arbitrary<CodeRange> ranges =
                Arbitraries.of("4000-4999", "4*", "4100", "*").map(CodeRange::of);
        return Combinators.combine(ranges, rows)
                .as(DomainPolicy.Unknown::new)
                .list()
                .ofMaxSize(2);
    }

    static Arbitrary<Row> rows(List<Backoff> backoffs, boolean following) {
        Arbitrary<Remedy> remedies = remedies(backoffs, following);
        Arbitrary<ReasonPattern> reasons =
                Arbitraries.of("busy", "busy: ${n:int}", "${any:text}").map(ReasonPattern::of);
        Arbitrary<Row.Case> cases = Combinators.combine(
                        Arbitraries.of(Phase.class).optional(0.5), reasons.optional(0.5), remedies)
                .as(Row.Case::new);
        return Combinators.combine(cases.list().ofMaxSize(2), remedies).as(Row::new);
    }

    private static Arbitrary<Remedy> remedies(List<Backoff> backoffs, boolean following) {
        Arbitrary<Backoff> backoff = Arbitraries.of(backoffs);
        Arbitrary<Remedy> retry = backoff.map(Remedy::retry);
        Arbitrary<Remedy> refresh = Arbitraries.just(Remedy.refresh());
        Arbitrary<Remedy> endpoint = Arbitraries.of("here", "there").map(Remedy::redirectTo);
        Arbitrary<Remedy> redirect = following ? Arbitraries.just(Remedy.redirect()) : endpoint;
        Arbitrary<Remedy> giveUp = Arbitraries.just(Remedy.giveUp());
        Arbitrary<Remedy> bare = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, retry),
                net.jqwik.api.Tuple.of(3, refresh),
                net.jqwik.api.Tuple.of(following ? 8 : 2, redirect),
                net.jqwik.api.Tuple.of(1, giveUp));
        return Combinators.combine(
                        bare,
                        Arbitraries.of(0, 1, 2, 3, 5, Limits.MAX_COUNT).optional(0.3),
                        hints().optional(0.3),
                        Arbitraries.of(true, false, false, false, false, false),
                        Arbitraries.of("throttled", "dear", "free").optional(0.4),
                        backoff.optional(0.3))
                .as(AnyPolicy::remedy);
    }

    private static Remedy remedy(
            Remedy bare,
            Optional<Integer> limit,
            Optional<HintRule> hint,
            boolean idempotent,
            Optional<String> price,
            Optional<Backoff> backoff) {
        Remedy remedy = limit.map(bare::withLimit).orElse(bare);
        remedy = hint.map(remedy::withHint).orElse(remedy);
        remedy = idempotent ? remedy.withIdempotentOnly() : remedy;
        remedy = price.map(remedy::withPrice).orElse(remedy);
        return backoff.isPresent() && remedy.kind() != DecisionKind.RETRY ? remedy.withBackoff(backoff.get()) : remedy;
    }

    static Arbitrary<Limits> limits() {
        Arbitrary<Integer> count = Arbitraries.of(0, 1, 2, 3, 5, 10, 10, 10, Limits.MAX_COUNT, Limits.MAX_COUNT);
        Arbitrary<Long> elapsed = Arbitraries.of(
                0L,
                1_000L,
                60_000L,
                900_000L,
                900_000L,
                900_000L,
                Bounds.MAX_MILLIS,
                Bounds.MAX_MILLIS,
                Bounds.MAX_MILLIS);
        Arbitrary<Long> settle = Arbitraries.of(0L, 1L, 10_000L, 10_000L, Bounds.MAX_MILLIS);
        return Combinators.combine(
                        count, count, count, Arbitraries.of(0, 1, 3, 15, 15, 15, 40, Limits.MAX_COUNT), elapsed, settle)
                .as(Small::limits);
    }

    static Arbitrary<HintRule> hints() {
        Arbitrary<Double> spread = Arbitraries.of(0.0, 0.1, 0.25, 1.0);
        Arbitrary<Long> clamp = Arbitraries.of(0L, 1L, 5_000L, Bounds.MAX_MILLIS);
        return Arbitraries.oneOf(
                spread.map(HintRule::floor),
                spread.map(HintRule::exact),
                spread.map(HintRule::cap),
                Combinators.combine(spread, clamp).as((s, c) -> HintRule.clamp(s, Duration.ofMillis(c))),
                Arbitraries.just(HintRule.IGNORE));
    }

    private static Arbitrary<BudgetRule> budgets() {
        Arbitrary<Integer> tokens = Arbitraries.of(1, 5, 20, 500, 1_000_000);
        Arbitrary<Integer> percent = Arbitraries.of(0, 10, 34, 60, 60, 100);
        return Combinators.combine(tokens, percent, percent, percent)
                .as((size, retry, throttled, dear) -> BudgetRule.of(
                        size,
                        Map.of(
                                "retry",
                                size * retry / 100,
                                "throttled",
                                size * throttled / 100,
                                "dear",
                                size * dear / 100)));
    }

    /** Three backoffs with different names: one may be decorrelated, one is at a bound. */
    static Arbitrary<List<Backoff>> backoffs() {
        return Combinators.combine(backoff("a"), backoff("b"), backoff("c")).as(List::of);
    }

    static Arbitrary<Backoff> backoff(String name) {
        Arbitrary<Long> base = Arbitraries.of(0L, 1L, 10L, 333L, 1_000L, 1_000L, 1_000L, 30_000L, Bounds.MAX_MILLIS);
        Arbitrary<Double> factor = Arbitraries.of(1.0, Backoff.LEAST_GROWTH, 1.5, 2.0, 3.0, Backoff.MAX_FACTOR);
        Arbitrary<Long> room = Arbitraries.of(0L, 1L, 59_000L, 59_000L, 300_000L, Bounds.MAX_MILLIS);
        Arbitrary<Double> floor = Arbitraries.of(0.0, 0.0, 0.0, 0.1, 1.0);
        return Combinators.combine(base, factor, room, jitters(), floor).as((from, by, more, jitter, least) -> {
            long max = Math.min(Bounds.MAX_MILLIS, from + more);
            return Backoff.exponential(name, Duration.ofMillis(from), by, Duration.ofMillis(max))
                    .withJitter(jitter)
                    .withFloor(Duration.ofMillis((long) (max * least)));
        });
    }

    private static Arbitrary<Jitter> jitters() {
        Arbitrary<Double> amount = Arbitraries.of(0.0, 0.2, 0.5, 1.0);
        return Arbitraries.oneOf(
                Arbitraries.of(Jitter.NONE, Jitter.FULL, Jitter.EQUAL, Jitter.DECORRELATED),
                amount.map(Jitter::proportional),
                amount.map(Jitter::above));
    }
}
