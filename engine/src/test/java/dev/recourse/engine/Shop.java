package dev.recourse.engine;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A policy that a shop could have: every remedy, every hint rule, a budget. */
final class Shop {

    static final Backoff STEADY = Backoff.exponential("steady", Duration.ofSeconds(1), 2, Duration.ofSeconds(8));
    private static final Backoff WANDERING = Backoff.exponential(
                    "wandering", Duration.ofMillis(500), 2, Duration.ofSeconds(9))
            .withJitter(Jitter.DECORRELATED);

    static final Domain CODES = Domain.of(
            "shop",
            Protocol.PLAIN,
            List.of(
                    code("busy"),
                    code("late"),
                    code("capped"),
                    code("exact"),
                    code("deaf"),
                    code("token"),
                    code("closed"),
                    code("moved", "gone to ${to:url}"),
                    code("standby")));

    static final Policy POLICY = Policy.builder("shop")
            .limits(Small.limits(6, 2, 3, 8, 60_000, 10_000))
            .hint(HintRule.floor(0.1))
            .redirects(RedirectRules.of(List.of("https"), List.of("*.example.com")))
            .budget(BudgetRule.of(12, Map.of("retry", 3, "refresh", 1)))
            .domain(new DomainPolicy(
                    CODES,
                    List.of(
                            Row.always(Remedy.retry(STEADY))
                                    .withCase(
                                            When.phase(Phase.OPENING),
                                            Remedy.retry(WANDERING).withLimit(2).withIdempotentOnly()),
                            Row.always(Remedy.retry(STEADY).withHint(HintRule.clamp(0, Duration.ofMillis(500)))),
                            Row.always(Remedy.retry(STEADY).withHint(HintRule.cap(0))),
                            Row.always(Remedy.retry(STEADY).withHint(HintRule.exact(0.1))),
                            Row.always(Remedy.retry(STEADY).withHint(HintRule.IGNORE)),
                            Row.always(Remedy.refresh().withLimit(1)),
                            Row.always(Remedy.giveUp()),
                            Row.always(Remedy.redirect()),
                            Row.always(Remedy.redirectTo("standby"))),
                    List.of(new DomainPolicy.Unknown(
                            CodeRange.of("x*"), Row.always(Remedy.retry(STEADY).withLimit(3))))))
            .build();

    private Shop() {}

    private static CodeInfo code(String name) {
        return CodeInfo.of(name, name.toUpperCase(Locale.ROOT), name);
    }

    private static CodeInfo code(String name, String reason) {
        CodeInfo bare = code(name);
        return CodeInfo.builder(name, bare.key(), name)
                .details(ReasonPattern.of(reason))
                .build();
    }

    static ErrorCode of(String code) {
        return CODES.lookup(code);
    }

    static Failure failed(String code) {
        return of(code).failed();
    }

    /** The same policy with another remedy for one code. */
    static Policy with(String code, Remedy remedy) {
        return POLICY.withRemedy(of(code), remedy);
    }
}
