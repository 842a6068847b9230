package dev.recourse.opentelemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;

/** Which span has the events of an episode. */
enum SpanPlace {
    /** The one that was current when the session began, which somebody else ends. */
    CURRENT,
    /** One for each episode, as a child of that. */
    CHILD,
    /** One for each episode, as the root of a trace that is linked to that. */
    LINKED;

    static final String NAME = "recourse.recovery";

    /** Whether the session is a call, whose attempts are requests. */
    boolean isOfCall() {
        return this != LINKED;
    }

    /** Whether the span ends with the episode. */
    boolean isOwn() {
        return this != CURRENT;
    }

    /** The span of an episode that begins. */
    Span begin(Tracer tracer, Context began) {
        SpanBuilder builder = tracer.spanBuilder(NAME);
        return switch (this) {
            case CURRENT -> Span.fromContext(began);
            case CHILD -> builder.setParent(began).startSpan();
            case LINKED ->
                builder.setNoParent()
                        .addLink(Span.fromContext(began).getSpanContext())
                        .startSpan();
        };
    }
}
