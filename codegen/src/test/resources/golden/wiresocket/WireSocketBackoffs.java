// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.Jitter;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** How long to wait before a retry, by the catalog's names. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketBackoffs {

    static final Backoff RATE =
            Backoff.exponential("rate", Duration.ofSeconds(30), 2, Duration.ofMinutes(5)).withJitter(Jitter.above(0.2));
    static final Backoff RECONNECT = Backoff.exponential("reconnect", Duration.ofSeconds(5), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.FULL)
            .withFloor(Duration.ofMillis(250));
    static final Backoff TRANSIENT = Backoff.exponential("transient", Duration.ofSeconds(1), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.FULL)
            .withFloor(Duration.ofMillis(250));
    static final Backoff MANAGEMENT =
            Backoff.exponential("management", Duration.ofSeconds(1), 2, Duration.ofMinutes(1)).withJitter(Jitter.EQUAL);
    static final Backoff CAUTIOUS =
            Backoff.exponential("cautious", Duration.ofSeconds(10), 2, Duration.ofMinutes(2)).withJitter(Jitter.EQUAL);

    private WireSocketBackoffs() {}
}
