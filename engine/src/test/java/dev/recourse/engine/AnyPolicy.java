package dev.recourse.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Policies over {@link Codes}, mostly with values at their bounds. */
final class AnyPolicy implements ArbitrarySupplier<Policy> {

    static final RedirectRules HOSTS = RedirectRules.of(List.of("wss"), List.of("*.example.net"));

    @Override
    public Arbitrary<Policy> get() {
        return of(limits(), 0.6);
    }

    static Arbitrary<Policy> of(Arbitrary<Limits> limits, double budgets) {
        return Combinators.combine(backoffs(), hints())
                .flatAs((backoffs, hint) -> policies(backoffs, hint, limits, budgets))
                .withoutEdgeCases();
    }

    private static Arbitrary<Policy> policies(
            List<Backoff> backoffs, HintRule hint, Arbitrary<Limits> limits, double budgets) {
        Arbitrary<Row> plain = rows(backoffs, hint, false);
        Arbitrary<Row> following = rows(backoffs, hint, true);
        Arbitrary<DomainPolicy> close = Combinators.combine(plain.list().ofSize(3), following, unknown(plain))
                .as((rows, last, unknown) -> new DomainPolicy(Codes.CLOSE, plus(rows, last), unknown));
        Arbitrary<DomainPolicy> api = Combinators.combine(plain.list().ofSize(5), following, unknown(plain))
                .as((rows, last, unknown) -> new DomainPolicy(Codes.API, plus(rows, last), unknown));
        return Combinators.combine(limits, Arbitraries.just(hint), budgets().optional(budgets), close, api)
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

    private static Arbitrary<Row> rows(List<Backoff> backoffs, HintRule policyHint, boolean following) {
        Arbitrary<Remedy> remedies = remedies(backoffs, following).map(remedy -> allowed(remedy, policyHint));
        Arbitrary<ReasonPattern> reasons =
                Arbitraries.of("busy", "busy: ${n:int}", "${any:text}").map(ReasonPattern::of);
        Arbitrary<ValueTest> values = Arbitraries.of(List.of("0"), List.of("1-9"), List.of("0", "7"))
                .map(allowed -> ValueTest.of(Codes.LEFT, HoleType.INT, allowed));
        Arbitrary<When> conditions = Combinators.combine(
                        Arbitraries.of(Phase.class).optional(0.4),
                        reasons.optional(0.4),
                        Arbitraries.of(true, false).optional(0.2),
                        values.optional(0.2))
                .as(AnyPolicy::when);
        Arbitrary<Row.Case> cases = Combinators.combine(conditions, remedies).as(Row.Case::new);
        return Combinators.combine(cases.list().ofMaxSize(2), remedies).as(Row::new);
    }

    private static When when(
            Optional<Phase> phase, Optional<ReasonPattern> reason, Optional<Boolean> hint, Optional<ValueTest> value) {
        When when = phase.map(When.ALWAYS::withPhase).orElse(When.ALWAYS);
        when = reason.map(when::withReason).orElse(when);
        when = hint.map(when::withHint).orElse(when);
        return value.map(when::withValue).orElse(when);
    }

    private static Arbitrary<Remedy> remedies(List<Backoff> backoffs, boolean following) {
        Arbitrary<Backoff> backoff = Arbitraries.of(backoffs);
        Arbitrary<Remedy> retry = backoff.map(Remedy::retry);
        Arbitrary<Remedy> refresh = Arbitraries.just(Remedy.refresh());
        Arbitrary<Remedy> endpoint = Arbitraries.of("here", "there").map(Remedy::redirectTo);
        Arbitrary<Remedy> located = Arbitraries.just(Remedy.redirectToLocation());
        Arbitrary<Remedy> redirect = following
                ? Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Remedy.redirect())), Tuple.of(1, located))
                : Arbitraries.frequencyOf(Tuple.of(3, endpoint), Tuple.of(1, located));
        Arbitrary<Remedy> giveUp = Arbitraries.just(Remedy.giveUp());
        Arbitrary<Remedy> bare = Arbitraries.frequencyOf(
                Tuple.of(5, retry), Tuple.of(3, refresh), Tuple.of(following ? 8 : 2, redirect), Tuple.of(1, giveUp));
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

    /** The remedy, with another rule for hints if its backoff has no base that a hint could replace. */
    private static Remedy allowed(Remedy remedy, HintRule policyHint) {
        boolean hasBase = remedy.backoff()
                .map(backoff -> backoff.delays().isEmpty() && backoff.jitter().form() != Jitter.Form.DECORRELATED)
                .orElse(true);
        boolean replacesBase = remedy.hint().orElse(policyHint).form() == HintRule.Form.BASE;
        return replacesBase && !hasBase ? remedy.withHint(HintRule.DEFAULT) : remedy;
    }

    private static Arbitrary<Limits> limits() {
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
        Arbitrary<Integer> steps = Arbitraries.of(0, 1, 3, 15, 15, 15, 40, Limits.MAX_COUNT);
        Arbitrary<Limits> bare =
                Combinators.combine(count, count, count, steps, elapsed, settle).as(Small::limits);
        return withRestAndCalls(bare, count, steps);
    }

    /** Limits under which an episode has 59 steps or more, and time for them. */
    static Arbitrary<Limits> roomyLimits() {
        Arbitrary<Integer> count = Arbitraries.of(59, 60, 61, 64, Limits.MAX_COUNT);
        Arbitrary<Integer> few = Arbitraries.of(1, 5, Limits.MAX_COUNT);
        Arbitrary<Integer> steps = Arbitraries.of(59, 64, 64, 65, 100, Limits.MAX_COUNT);
        Arbitrary<Limits> bare = Combinators.combine(
                        count, few, few, steps, Arbitraries.just(Bounds.MAX_MILLIS), Arbitraries.of(0L, 10_000L))
                .as(Small::limits);
        return withRestAndCalls(bare, count, steps);
    }

    private static Arbitrary<Limits> withRestAndCalls(
            Arbitrary<Limits> bare, Arbitrary<Integer> count, Arbitrary<Integer> steps) {
        Arbitrary<Long> rest = Arbitraries.of(0L, 1L, 999L, 600_000L, Bounds.MAX_MILLIS);
        return Combinators.combine(bare, rest.optional(0.6), count.optional(0.4), steps.optional(0.4))
                .as(AnyPolicy::limits);
    }

    private static Limits limits(
            Limits bare, Optional<Long> rest, Optional<Integer> callRetries, Optional<Integer> callSteps) {
        Limits limits = rest.map(Duration::ofMillis).map(bare::withRest).orElse(bare);
        limits = callRetries.map(limits::withCallRetries).orElse(limits);
        return callSteps.map(limits::withCallSteps).orElse(limits);
    }

    private static Arbitrary<HintRule> hints() {
        Arbitrary<Double> spread = Arbitraries.of(0.0, 0.1, 0.25, 1.0);
        Arbitrary<Long> clamp = Arbitraries.of(0L, 1L, 5_000L, Bounds.MAX_MILLIS);
        Arbitrary<HintRule> bare = Arbitraries.frequencyOf(
                Tuple.of(2, spread.map(HintRule::floor)),
                Tuple.of(3, spread.map(HintRule::exact)),
                Tuple.of(2, spread.map(HintRule::cap)),
                Tuple.of(
                        2,
                        Combinators.combine(spread, clamp)
                                .as((by, more) -> HintRule.clamp(by, Duration.ofMillis(more)))),
                Tuple.of(3, Arbitraries.just(HintRule.base())),
                Tuple.of(1, Arbitraries.just(HintRule.IGNORE)));
        Arbitrary<Duration> max =
                Arbitraries.of(0L, 1L, 1_000L, 60_000L, Bounds.MAX_MILLIS).map(Duration::ofMillis);
        return Combinators.combine(bare, max.optional(0.4))
                .as((rule, longest) -> longest.map(rule::withMax).orElse(rule));
    }

    private static Arbitrary<BudgetRule> budgets() {
        Arbitrary<Integer> tokens = Arbitraries.of(1, 5, 20, 500, BudgetRule.MAX_TOKENS);
        Arbitrary<Integer> percent = Arbitraries.of(0, 10, 34, 60, 60, 100);
        Arbitrary<Integer> givingUp = Arbitraries.of(0, 10, 60, 100);
        return Combinators.combine(
                        Combinators.combine(tokens, percent, percent, percent, givingUp.optional(0.4))
                                .as(AnyPolicy::prices),
                        refills().optional(0.4),
                        Arbitraries.of(0, 1, 33, 50, 99, 100).optional(0.3),
                        Arbitraries.of(0, 1, 7, 50, 100).optional(0.4))
                .as(AnyPolicy::budget);
    }

    private static BudgetRule prices(int size, int retry, int throttled, int dear, Optional<Integer> givingUp) {
        Map<String, Integer> prices = new HashMap<>();
        prices.put("retry", size * retry / 100);
        prices.put("throttled", size * throttled / 100);
        prices.put("dear", size * dear / 100);
        givingUp.ifPresent(percent -> prices.put("give-up", size * percent / 100));
        return BudgetRule.of(size, prices);
    }

    private static Arbitrary<BudgetRule.Refill> refills() {
        Arbitrary<Double> tokens = Arbitraries.of(0.01, 0.07, 1.0, 10.0, 33.33, (double) BudgetRule.MAX_TOKENS);
        Arbitrary<Duration> per = Arbitraries.of(
                Duration.ofMillis(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(7),
                Duration.ofMillis(999),
                Duration.ofDays(1));
        return Combinators.combine(tokens, per).as(BudgetRule.Refill::new);
    }

    /** A rule with a refill, a reserve and a refund; the last two are given in percent of its tokens. */
    private static BudgetRule budget(
            BudgetRule bare, Optional<BudgetRule.Refill> refill, Optional<Integer> reserve, Optional<Integer> refund) {
        BudgetRule rule = refill.map(r -> bare.withRefill(r.tokens(), r.per())).orElse(bare);
        rule = reserve.map(part(rule)).map(rule::withReserve).orElse(rule);
        return refund.map(part(rule)).map(rule::withRefund).orElse(rule);
    }

    private static Function<Integer, Double> part(BudgetRule rule) {
        return percent -> (long) rule.tokens() * percent / 100.0;
    }

    /** Three backoffs with different names. */
    private static Arbitrary<List<Backoff>> backoffs() {
        return Combinators.combine(backoff("a"), backoff("b"), backoff("c")).as(List::of);
    }

    private static Arbitrary<Backoff> backoff(String name) {
        Arbitrary<Backoff> growing =
                Combinators.combine(exponential(name), jitters(true)).as(Backoff::withJitter);
        Arbitrary<Backoff> listed =
                Combinators.combine(listed(name), jitters(false)).as(Backoff::withJitter);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, growing), Tuple.of(1, listed)),
                        Arbitraries.of(0L, 0L, 150L, 250L),
                        Arbitraries.of(0L, 0L, 0L, 1L, Bounds.MAX_MILLIS))
                .as(AnyPolicy::withFloor);
    }

    /** The backoff with a floor of this share of its first delay and so much more, but at most its longest delay. */
    private static Backoff withFloor(Backoff bare, long percent, long more) {
        long floor = bare.base().toMillis() * percent / 100 + more;
        return bare.withFloor(Duration.ofMillis(Math.min(bare.max().toMillis(), floor)));
    }

    private static Arbitrary<Backoff> exponential(String name) {
        Arbitrary<Long> base = Arbitraries.of(0L, 1L, 10L, 333L, 1_000L, 1_000L, 1_000L, 30_000L, Bounds.MAX_MILLIS);
        Arbitrary<Double> factor = Arbitraries.of(1.0, Backoff.LEAST_GROWTH, 1.5, 2.0, 3.0, Backoff.MAX_FACTOR);
        Arbitrary<Long> room = Arbitraries.of(0L, 1L, 59_000L, 59_000L, 300_000L, Bounds.MAX_MILLIS);
        return Combinators.combine(base, factor, room)
                .as((from, by, more) -> Backoff.exponential(
                        name,
                        Duration.ofMillis(from),
                        by,
                        Duration.ofMillis(Math.min(Bounds.MAX_MILLIS, from + more))));
    }

    private static Arbitrary<Backoff> listed(String name) {
        return Arbitraries.of(0L, 1L, 100L, 1_000L, 2_000L, 5_000L, 10_000L, Bounds.MAX_MILLIS)
                .map(Duration::ofMillis)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(delays -> Backoff.delays(name, delays));
    }

    private static Arbitrary<Jitter> jitters(boolean decorrelated) {
        Arbitrary<Double> amount = Arbitraries.of(0.0, 0.2, 0.5, 1.0);
        Arbitrary<Duration> extra =
                Arbitraries.of(0L, 1L, 250L, 5_000L, Bounds.MAX_MILLIS).map(Duration::ofMillis);
        return Arbitraries.oneOf(
                Arbitraries.of(Jitter.NONE, Jitter.EQUAL),
                Arbitraries.of(Jitter.FULL, decorrelated ? Jitter.DECORRELATED : Jitter.FULL),
                amount.map(Jitter::proportional),
                amount.map(Jitter::above),
                extra.map(Jitter::plus));
    }
}
