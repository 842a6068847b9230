package dev.recourse.opentelemetry;

import dev.recourse.client.RecoveryListener;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Step;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Duration;

/** The telemetry of one session. Its reports come in order, so that it needs no lock. */
final class SessionTelemetry implements RecoveryListener {

    static final String EVENT = "recourse.decision";

    private final Meters meters;
    private final Tracer tracer;
    private final SpanPlace place;
    /** What was current when the session began. */
    private final Context began;
    /** The span of the present episode. */
    private Span span = Span.getInvalid();
    /** That span's context. */
    private Context context;
    /** How many attempts were begun in this episode, with the one that failed first. */
    private long attempts;

    SessionTelemetry(Meters meters, Tracer tracer, SpanPlace place, Context began) {
        this.meters = meters;
        this.tracer = tracer;
        this.place = place;
        this.began = began;
        this.context = began;
    }

    @Override
    public void attempting() {
        attempts++;
        if (attempts > 1 && place.isOfCall()) {
            span.setAttribute(Names.RESEND_COUNT, attempts - 1);
        }
    }

    @Override
    public void episodeBegan() {
        span = place.begin(tracer, began);
        if (place.isOwn()) {
            span.setAllAttributes(meters.session());
        }
        context = (place == SpanPlace.LINKED ? Context.root() : began).with(span);
        meters.began(context);
    }

    @Override
    public void decided(Decision decision) {
        meters.decided(decision, context);
        AttributesBuilder attributes = Names.of(decision).toBuilder().put(Names.ATTEMPT, attempts);
        if (decision instanceof Step step) {
            attributes.put(Names.DELAY, Meters.seconds(step.delayMillis()));
        } else if (decision instanceof GiveUp giveUp) {
            attributes.put(Names.CAUSE, giveUp.cause().text());
        }
        span.addEvent(EVENT, attributes.build());
    }

    @Override
    public void recovered(Duration elapsed) {
        meters.recovered(elapsed, context);
        end("recovered");
        attempts = 1;
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        meters.gaveUp(giveUp, context);
        span.setAttribute(Names.ERROR_TYPE, Names.code(giveUp));
        span.setStatus(StatusCode.ERROR, Names.title(giveUp));
        end("gave-up");
        attempts = 0;
    }

    @Override
    public void abandoned() {
        meters.abandoned(context);
        end("abandoned");
        attempts = 0;
    }

    /** Ends the span of an episode, if it is its own. */
    private void end(String outcome) {
        if (place.isOwn()) {
            span.setAttribute(Names.OUTCOME, outcome).end();
        }
        span = Span.getInvalid();
    }
}
