package dev.recourse.engine;

import java.time.Duration;
import java.util.List;

/** Policies of one code, for tests of one remedy. */
final class Small {

    private static final Domain DOMAIN = Domain.of(
            "small", Protocol.PLAIN, List.of(CodeInfo.of("one", "ONE", "One"), CodeInfo.of("two", "TWO", "Two")));

    static final Failure ONE = DOMAIN.lookup("one").failed();
    static final Failure TWO = DOMAIN.lookup("two").failed();

    private Small() {}

    /** Limits by position, times in milliseconds. */
    static Limits limits(int retries, int refreshes, int redirects, int steps, long elapsedMillis, long settleMillis) {
        return Limits.DEFAULT
                .withRetries(retries)
                .withRefreshes(refreshes)
                .withRedirects(redirects)
                .withSteps(steps)
                .withElapsed(Duration.ofMillis(elapsedMillis))
                .withSettle(Duration.ofMillis(settleMillis));
    }

    static Policy of(Remedy one) {
        return builder(one, Remedy.giveUp()).build();
    }

    static Policy.Builder builder(Remedy one, Remedy two) {
        return Policy.builder("small")
                .domain(new DomainPolicy(DOMAIN, List.of(Row.always(one), Row.always(two)), List.of()));
    }
}
