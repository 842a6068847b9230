package dev.recourse.httpclient5;

import dev.recourse.client.support.Shop;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import java.time.Duration;

/** The shop's policy for many calls: with delays of a millisecond. */
final class Hurry {

    private static final Remedy AT_ONCE =
            Remedy.retry(Backoff.exponential("at-once", Duration.ofMillis(1), 1, Duration.ofMillis(1)));

    static final Policy POLICY = Shop.POLICY
            .withRemedy(Shop.POLICY.domain("shop").lookup(503), AT_ONCE)
            .withRemedy(Shop.POLICY.domain("transport").lookup("unreachable"), AT_ONCE);

    private Hurry() {}
}
