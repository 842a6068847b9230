package dev.recourse.tools.simulate.published;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Policies with one code, which is retried. */
final class Policies {

    private static final Domain DOMAIN =
            Domain.of("calls", Protocol.PLAIN, List.of(CodeInfo.of("failed", "FAILED", "Failed")));

    private Policies() {}

    /** The failure that clients of these policies meet. */
    static Failure failure() {
        return Failure.of(DOMAIN.lookup("failed"), "");
    }

    /** Retries as often as is possible. */
    static Policy of(Backoff backoff) {
        return of(backoff, Limits.MAX_COUNT).build();
    }

    /** Retries at once, at most this often. */
    static Policy atOnce(int retries) {
        return of(Backoff.exponential("none", Duration.ZERO, 1, Duration.ZERO), retries)
                .build();
    }

    /** Retries three times, after a backoff with full jitter from 100 ms. */
    static Policy three(int ticks) {
        Backoff backoff =
                Backoff.exponential("soon", Duration.ofMillis(100L * ticks), 2, Duration.ofMillis(2_000L * ticks));
        return of(backoff.withJitter(Jitter.FULL), 3).build();
    }

    /** Retries at once, as often as the bucket of the process allows: 5 tokens, a tenth of one for a success. */
    static Policy bucket() {
        return of(Backoff.exponential("none", Duration.ZERO, 1, Duration.ZERO), Limits.MAX_COUNT)
                .budget(BudgetRule.of(5, Map.of("retry", 1)).withRefund(0.1).withReserve(0))
                .build();
    }

    private static Policy.Builder of(Backoff backoff, int retries) {
        return Policy.builder("published")
                .limits(Limits.DEFAULT
                        .withRetries(retries)
                        .withSteps(Limits.MAX_COUNT)
                        .withElapsed(Duration.ofDays(24)))
                .domain(new DomainPolicy(DOMAIN, List.of(Row.always(Remedy.retry(backoff))), List.of()));
    }

    /** The backoffs of the AWS simulator: base 5 ms, cap 2 s. Its first retry is the second power. */
    static Backoff aws(String strategy, int ticks) {
        if (strategy.equals("none")) {
            return Backoff.exponential(strategy, Duration.ZERO, 1, Duration.ZERO);
        }
        Duration base = Duration.ofMillis(5L * ticks);
        Duration cap = Duration.ofMillis(2_000L * ticks);
        return switch (strategy) {
            case "exponential" -> Backoff.exponential(strategy, base.multipliedBy(2), 2, cap);
            case "equal" ->
                Backoff.exponential(strategy, base.multipliedBy(2), 2, cap).withJitter(Jitter.EQUAL);
            case "full" ->
                Backoff.exponential(strategy, base.multipliedBy(2), 2, cap).withJitter(Jitter.FULL);
            case "decorrelated" -> Backoff.exponential(strategy, base, 2, cap).withJitter(Jitter.DECORRELATED);
            default -> throw new IllegalArgumentException(strategy);
        };
    }
}
