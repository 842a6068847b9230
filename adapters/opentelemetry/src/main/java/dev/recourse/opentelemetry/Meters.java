package dev.recourse.opentelemetry;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.List;

/** The metrics of one kind of session. A measurement has the context of its session, for exemplars. */
final class Meters {

    /** OpenTelemetry's default boundaries are for milliseconds. */
    private static final List<Double> SECONDS =
            List.of(0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0);

    private static final double MILLIS = 1e3;

    private final Attributes session;
    private final LongCounter decisions;
    private final DoubleHistogram duration;
    private final LongUpDownCounter recovering;

    Meters(Meter meter, String session) {
        this.session = Attributes.of(Names.SESSION, session);
        this.decisions = meter.counterBuilder("recourse.decisions")
                .setUnit("{decision}")
                .setDescription("Decisions about failures")
                .build();
        this.duration = meter.histogramBuilder("recourse.recovery.duration")
                .setUnit("s")
                .setDescription("From the first failure of an episode to an attempt that succeeded, or the give-up")
                .setExplicitBucketBoundariesAdvice(SECONDS)
                .build();
        this.recovering = meter.upDownCounterBuilder("recourse.recovering")
                .setUnit("{session}")
                .setDescription("Sessions that are recovering")
                .build();
    }

    Attributes session() {
        return session;
    }

    void began(Context context) {
        recovering.add(1, session, context);
    }

    void decided(Decision decision, Context context) {
        Attributes about = session.toBuilder().putAll(Names.of(decision)).build();
        decisions.add(1, decision instanceof GiveUp giveUp ? failed(about, giveUp) : about, context);
    }

    void recovered(Duration elapsed, Context context) {
        duration.record(seconds(elapsed.toMillis()), session, context);
        recovering.add(-1, session, context);
    }

    void gaveUp(GiveUp giveUp, Context context) {
        duration.record(seconds(giveUp.state().elapsedMillis()), failed(session, giveUp), context);
        recovering.add(-1, session, context);
    }

    void abandoned(Context context) {
        recovering.add(-1, session, context);
    }

    private static Attributes failed(Attributes attributes, GiveUp giveUp) {
        return attributes.toBuilder().put(Names.ERROR_TYPE, Names.code(giveUp)).build();
    }

    static double seconds(long millis) {
        return millis / MILLIS;
    }
}
