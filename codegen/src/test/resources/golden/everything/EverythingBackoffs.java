// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.Jitter;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** How long to wait before a retry, by the catalog's names. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class EverythingBackoffs {

    static final Backoff ABOVE = Backoff.exponential("above", Duration.ofSeconds(2), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.above(0.125));
    static final Backoff SPREAD_OUT = Backoff.exponential(
                    "spread-out", Duration.ofMillis(250), 3, Duration.ofMinutes(1))
            .withJitter(Jitter.proportional(0.25));
    static final Backoff VERY_SLOW = Backoff.exponential(
                    "very-slow", Duration.ofMinutes(1), 1.5, Duration.ofMinutes(10))
            .withJitter(Jitter.DECORRELATED)
            .withFloor(Duration.ofSeconds(30));
    static final Backoff FIXED = Backoff.exponential("fixed", Duration.ofSeconds(5), 1, Duration.ofSeconds(5));
    static final Backoff LISTED = Backoff.delays(
                    "listed",
                    List.of(
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(5),
                            Duration.ofSeconds(10)))
            .withJitter(Jitter.plus(Duration.ofMillis(500)))
            .withFloor(Duration.ofSeconds(2));
    static final Backoff RECONNECT = Backoff.exponential("reconnect", Duration.ofSeconds(5), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.FULL)
            .withFloor(Duration.ofMillis(250));
    static final Backoff TRANSIENT = Backoff.exponential("transient", Duration.ofSeconds(1), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.FULL)
            .withFloor(Duration.ofMillis(250));
    static final Backoff CAUTIOUS =
            Backoff.exponential("cautious", Duration.ofSeconds(10), 2, Duration.ofMinutes(2)).withJitter(Jitter.EQUAL);

    private EverythingBackoffs() {}
}
