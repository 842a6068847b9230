// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.Jitter;
import javax.annotation.processing.Generated;

/** How long to wait before a retry, by the catalog's names. Milliseconds throughout. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketBackoffs {

    static final Backoff RATE = Backoff.exponential("rate", 30_000, 2, 300_000).withJitter(Jitter.above(0.2));
    static final Backoff TRANSIENT =
            Backoff.exponential("transient", 1_000, 2, 60_000).withJitter(Jitter.FULL).withFloor(250);
    static final Backoff MANAGEMENT = Backoff.exponential("management", 1_000, 2, 60_000).withJitter(Jitter.EQUAL);
    static final Backoff CAUTIOUS = Backoff.exponential("cautious", 10_000, 2, 120_000).withJitter(Jitter.EQUAL);

    private WireSocketBackoffs() {}
}
