package dev.recourse.micrometer;

import dev.recourse.client.RecoveryListener;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.GiveUp;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A listener that measures recoveries: one for all the sockets of a process, and another for all its calls.
 *
 * <ul>
 *   <li>{@code recourse.decisions}: a counter of decisions, with the tags {@code domain}, {@code code} and
 *       {@code decision} ({@code retry}, {@code refresh}, {@code redirect} or {@code give-up});
 *   <li>{@code recourse.recovery}: a timer, from the first failure of an episode to an attempt that succeeded;
 *   <li>{@code recourse.recovering}: a gauge of the sessions that are recovering.
 * </ul>
 *
 * <p>Each has the tag {@code session}, which is {@code socket} or {@code call}. A code that the catalog lacks is
 * {@code UNKNOWN}, so that no text from the network becomes a tag.
 */
@SuppressWarnings("exports") // Micrometer is optional on the module path too.
public final class RecoveryMetrics implements RecoveryListener {

    private static final String UNKNOWN = "UNKNOWN";

    private final MeterRegistry registry;
    private final Tags session;
    private final Timer recovery;
    private final AtomicInteger recovering = new AtomicInteger();

    private RecoveryMetrics(MeterRegistry registry, String session) {
        this.registry = registry;
        this.session = Tags.of("session", session);
        this.recovery = Timer.builder("recourse.recovery")
                .description("From the first failure of an episode to an attempt that succeeded")
                .tags(this.session)
                .register(registry);
        Gauge.builder("recourse.recovering", recovering, AtomicInteger::get)
                .description("Sessions that are recovering")
                .baseUnit("sessions")
                .tags(this.session)
                .strongReference(true)
                .register(registry);
    }

    /** Metrics of sockets; created once for each registry. */
    public static RecoveryMetrics ofSockets(MeterRegistry registry) {
        return new RecoveryMetrics(registry, "socket");
    }

    /** Metrics of HTTP calls; created once for each registry. */
    public static RecoveryMetrics ofCalls(MeterRegistry registry) {
        return new RecoveryMetrics(registry, "call");
    }

    @Override
    public void episodeBegan() {
        recovering.incrementAndGet();
    }

    @Override
    public void decided(Decision decision) {
        ErrorCode code = decision.failure().code().deciding();
        Counter.builder("recourse.decisions")
                .description("Decisions about failures")
                .baseUnit("decisions")
                .tags(session.and(
                        "domain",
                        code.domain().name(),
                        "code",
                        code.ordinal() < 0 ? UNKNOWN : code.code(),
                        "decision",
                        decision.kind().text()))
                .register(registry)
                .increment();
    }

    @Override
    public void recovered(Duration elapsed) {
        recovering.decrementAndGet();
        recovery.record(elapsed);
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        recovering.decrementAndGet();
    }

    @Override
    public void abandoned() {
        recovering.decrementAndGet();
    }
}
