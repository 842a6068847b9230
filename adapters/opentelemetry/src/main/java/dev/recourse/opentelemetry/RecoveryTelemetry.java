package dev.recourse.opentelemetry;

import dev.recourse.client.RecoveryListener;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Duration;

/**
 * A listener that reports recoveries to OpenTelemetry: one for all the calls of a process, and another for all its
 * sockets.
 *
 * <pre>{@code
 * RecoveringHttp http = RecoveringHttp.builder(policy)
 *         .endpoint("orders", URI.create("https://orders.example"))
 *         .listener(RecoveryTelemetry.ofCalls(openTelemetry))
 *         .build();
 * }</pre>
 *
 * <p><b>Metrics</b>: {@code recourse.decisions} counts decisions, {@code recourse.recovery.duration} measures episodes
 * in seconds, and {@code recourse.recovering} is the number of sessions that are recovering.
 *
 * <p><b>Spans</b>: each decision is an event {@code recourse.decision} on a span. A failure after which another attempt
 * followed leaves no error on it. A give-up sets its status to {@code ERROR} and its {@code error.type} to the code.
 * Which span that is:
 *
 * <ul>
 *   <li>of a call, the one that is current where the call begins ({@link #ofCalls});
 *   <li>of a call, a span of its own for each episode, as a child of that one ({@link #withOwnSpans});
 *   <li>of a socket, a span of its own for each episode, because a socket outlives the span in which it was opened.
 * </ul>
 *
 * <p>No text from the network becomes an attribute: a code that the catalog lacks is {@code _OTHER}, as the semantic
 * conventions call it. Reasons, addresses and tokens are left out. The page {@code telemetry.md} lists all names.
 *
 * <p>The OpenTelemetry that is passed in is kept, so it must be the one that exports.
 */
public final class RecoveryTelemetry implements RecoveryListener {

    private static final String SCOPE = "dev.recourse.opentelemetry";

    private final Meters meters;
    private final Tracer tracer;
    private final SpanPlace place;

    private RecoveryTelemetry(Meters meters, Tracer tracer, SpanPlace place) {
        this.meters = meters;
        this.tracer = tracer;
        this.place = place;
    }

    /**
     * Telemetry of calls. Their events, and the status of those that gave up, are on the span that is current on the
     * thread that begins the call. This suits a span for each call; for one with several calls, or one whose operation
     * may succeed although a call gave up, such as that of a server's request, see {@link #withOwnSpans}.
     */
    public static RecoveryTelemetry ofCalls(OpenTelemetry openTelemetry) {
        return of(openTelemetry, "call", SpanPlace.CURRENT);
    }

    /**
     * Telemetry of sockets. Each episode is a span {@code recourse.recovery}, from the first failure to the connection
     * or the end: the root of a trace, with a link to the span in which the socket was opened.
     */
    public static RecoveryTelemetry ofSockets(OpenTelemetry openTelemetry) {
        return of(openTelemetry, "socket", SpanPlace.LINKED);
    }

    private static RecoveryTelemetry of(OpenTelemetry openTelemetry, String session, SpanPlace place) {
        Meters meters = new Meters(openTelemetry.getMeter(SCOPE), session);
        return new RecoveryTelemetry(meters, openTelemetry.getTracer(SCOPE), place);
    }

    /**
     * A copy that leaves the current span of a call alone: each episode is a span {@code recourse.recovery}, as a child
     * of that one. A call without a failure has none. Sockets always have spans of their own.
     */
    public RecoveryTelemetry withOwnSpans() {
        return new RecoveryTelemetry(meters, tracer, place == SpanPlace.CURRENT ? SpanPlace.CHILD : place);
    }

    /** The telemetry of one session, which has the trace of the thread that calls this. */
    @Override
    public RecoveryListener forSession() {
        return new SessionTelemetry(meters, tracer, place, Context.current());
    }

    /** Counts, without a span: for a listener that passes on reports of sessions it does not distinguish. */
    @Override
    public void episodeBegan() {
        meters.began(Context.current());
    }

    /** Counts, without a span. */
    @Override
    public void decided(Decision decision) {
        meters.decided(decision, Context.current());
    }

    /** Counts, without a span. */
    @Override
    public void recovered(Duration elapsed) {
        meters.recovered(elapsed, Context.current());
    }

    /** Counts, without a span. */
    @Override
    public void gaveUp(GiveUp giveUp) {
        meters.gaveUp(giveUp, Context.current());
    }

    /** Counts, without a span. */
    @Override
    public void abandoned() {
        meters.abandoned(Context.current());
    }
}
