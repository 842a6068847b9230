package dev.recourse.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Small worlds that together have every remedy, hint rule, jitter, limit and budget. */
final class SmallWorlds {

    private static final Backoff GROWING =
            Backoff.exponential("growing", millis(1), 2, millis(4)).withJitter(Jitter.FULL);
    private static final Backoff WANDERING =
            Backoff.exponential("wandering", millis(1), 2, millis(3)).withJitter(Jitter.DECORRELATED);
    private static final Backoff LISTED = Backoff.delays("listed", List.of(millis(2), millis(0), millis(1)))
            .withJitter(Jitter.plus(millis(2)))
            .withFloor(millis(1));

    private static final Domain CODES = Domain.of(
            "small",
            Protocol.PLAIN,
            List.of(
                    CodeInfo.of("retry", "RETRY", "Retry"),
                    CodeInfo.of("wander", "WANDER", "Wander"),
                    CodeInfo.of("refresh", "REFRESH", "Refresh"),
                    CodeInfo.builder("follow", "FOLLOW", "Follow")
                            .details(ReasonPattern.of("${to:url}"))
                            .build(),
                    CodeInfo.of("endpoint", "ENDPOINT", "Endpoint"),
                    CodeInfo.of("hopeless", "HOPELESS", "Hopeless")));

    /** Every remedy, with limits of rows. */
    static final SmallWorld REMEDIES = remedies("remedies", Small.limits(2, 1, 2, 3, 5, 2));

    /** The same with limits that allow longer episodes. */
    static final SmallWorld MORE_REMEDIES = remedies("more remedies", Small.limits(3, 2, 2, 4, 7, 2));

    /** A budget with everything, limits for calls, and deadlines of the caller. */
    static final SmallWorld BUDGET = world(
            Policy.builder("budget")
                    .limits(Small.limits(3, 1, 0, 3, 5, 2)
                            .withCallRetries(2)
                            .withCallSteps(2)
                            .withRest(millis(1)))
                    .hint(HintRule.floor(0))
                    .budget(BudgetRule.of(4, Map.of("retry", 1, "refresh", 2, "give-up", 1))
                            .withRefill(0.5, millis(1))
                            .withReserve(0.5)
                            .withRefund(0.5)),
            List.of(
                    Remedy.retry(GROWING),
                    Remedy.retry(GROWING).withPrice("free"),
                    Remedy.refreshOf("metadata"),
                    Remedy.giveUp(),
                    Remedy.giveUp(),
                    Remedy.giveUp()),
            List.of(
                    failure("retry"),
                    failure("retry").withCall(true),
                    failure("retry").withDeadline(1),
                    failure("retry").withHintMillis(9),
                    failure("wander").withCall(true),
                    failure("refresh"),
                    failure("hopeless")));

    /** Every hint rule, and listed delays. */
    static final SmallWorld HINTS = world(
            Policy.builder("hints")
                    .limits(Small.limits(4, 1, 0, 4, 9, 2).withRest(millis(3)))
                    .hint(HintRule.base().withMax(millis(3))),
            List.of(
                    Remedy.retry(GROWING),
                    Remedy.retry(WANDERING).withHint(HintRule.exact(1).withMax(millis(2))),
                    Remedy.refresh().withBackoff(LISTED).withHint(HintRule.clamp(0.5, millis(2))),
                    Remedy.retry(LISTED).withHint(HintRule.cap(1)),
                    Remedy.retry(LISTED).withHint(HintRule.floor(0.5)),
                    Remedy.retry(LISTED).withHint(HintRule.IGNORE)),
            List.of(
                    failure("retry"),
                    failure("retry").withHintMillis(2),
                    failure("retry").withHintMillis(4),
                    failure("wander"),
                    failure("wander").withHintMillis(4),
                    failure("refresh"),
                    failure("refresh").withHintMillis(4),
                    failure("follow").withHintMillis(1),
                    failure("endpoint").withHintMillis(3),
                    failure("hopeless").withHintMillis(3)));

    /** Rows that all retry, as often as the limits of the episode allow. */
    static final SmallWorld RECOVERING = world(
            Policy.builder("recovering")
                    .limits(Small.limits(4, 0, 0, 5, 9, 2).withRest(millis(3)))
                    .hint(HintRule.clamp(0, millis(1)))
                    .budget(BudgetRule.of(6, Map.of("retry", 2))),
            List.of(
                    Remedy.retry(GROWING),
                    Remedy.retry(WANDERING),
                    Remedy.retry(LISTED),
                    Remedy.retry(LISTED),
                    Remedy.retry(GROWING),
                    Remedy.retry(GROWING)),
            List.of(
                    failure("retry"),
                    failure("retry").withHintMillis(3),
                    failure("wander"),
                    failure("refresh"),
                    failure("refresh").withHintMillis(12)));

    static final List<SmallWorld> ALL = List.of(REMEDIES, BUDGET, HINTS, RECOVERING);

    private SmallWorlds() {}

    private static SmallWorld remedies(String name, Limits limits) {
        return world(
                Policy.builder(name)
                        .limits(limits.withRest(millis(3)))
                        .hint(HintRule.exact(0))
                        .redirects(AnyPolicy.HOSTS),
                List.of(
                        Remedy.retry(GROWING),
                        Remedy.retry(WANDERING).withLimit(2),
                        Remedy.refresh().withLimit(1).withIdempotentOnly(),
                        Remedy.redirect(),
                        Remedy.redirectTo("there"),
                        Remedy.giveUp()),
                List.of(
                        failure("retry"),
                        failure("retry").withHintMillis(2),
                        failure("retry").withRepeatable(false),
                        failure("wander"),
                        failure("refresh"),
                        failure("refresh").withIdempotent(false),
                        failure("refresh")
                                .withIdempotent(false)
                                .withRepeatable(false)
                                .withSent(false),
                        failure("refresh").withPhase(Phase.OPENING),
                        failure("follow"),
                        follow("wss://a.example.net"),
                        follow("wss://b.example.net/"),
                        follow("wss://example.org"),
                        failure("endpoint"),
                        failure("hopeless")));
    }

    private static Duration millis(long count) {
        return Duration.ofMillis(count);
    }

    private static Failure failure(String code) {
        return CODES.lookup(code).failed();
    }

    private static Failure follow(String url) {
        return CODES.lookup("follow").failed(url);
    }

    private static SmallWorld world(Policy.Builder builder, List<Remedy> remedies, List<Failure> failures) {
        List<Row> rows = remedies.stream().map(SmallWorlds::row).toList();
        return new SmallWorld(
                builder.domain(new DomainPolicy(CODES, rows, List.of())).build(), failures);
    }

    /** A refresh for idempotent requests waits while opening. */
    private static Row row(Remedy remedy) {
        Row always = Row.always(remedy);
        return remedy.isIdempotentOnly()
                ? always.withCase(When.phase(Phase.OPENING), Remedy.refresh().withBackoff(GROWING))
                : always;
    }
}
