// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.Jitter;
import javax.annotation.processing.Generated;

/** How long to wait before a retry, by the catalog's names. Milliseconds throughout. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class EverythingBackoffs {

    static final Backoff ABOVE = Backoff.exponential("above", 2_000, 2, 60_000).withJitter(Jitter.above(0.125));
    static final Backoff SPREAD_OUT =
            Backoff.exponential("spread-out", 250, 3, 60_000).withJitter(Jitter.proportional(0.25));
    static final Backoff VERY_SLOW =
            Backoff.exponential("very-slow", 60_000, 1.5, 600_000).withJitter(Jitter.DECORRELATED).withFloor(30_000);
    static final Backoff TRANSIENT =
            Backoff.exponential("transient", 1_000, 2, 60_000).withJitter(Jitter.FULL).withFloor(250);
    static final Backoff FIXED = Backoff.exponential("fixed", 5_000, 1, 5_000);
    static final Backoff CAUTIOUS = Backoff.exponential("cautious", 10_000, 2, 120_000).withJitter(Jitter.EQUAL);

    private EverythingBackoffs() {}
}
