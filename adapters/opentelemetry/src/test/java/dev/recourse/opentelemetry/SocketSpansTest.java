package dev.recourse.opentelemetry;

import static dev.recourse.opentelemetry.Exported.decisions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.client.Environment;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.testkit.ScriptedServer;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketSpansTest {

    private final ScriptedServer server = ScriptedServer.start();
    private final Exported exported = new Exported();
    private final SocketEvents events = new SocketEvents();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    /** The threads of the driver have a span that is not the session's, such as an agent may carry there. */
    private final Executor executor = Context.root()
            .with(exported.openTelemetry()
                    .getTracer("agent")
                    .spanBuilder("worker")
                    .startSpan())
            .wrap(pool);

    @AfterEach
    void close() {
        pool.shutdown();
        server.close();
        exported.close();
    }

    private ReconnectingWebSocket open() throws Exception {
        return exported.inSpan(
                "start",
                () -> ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                        .httpDomain("dataplane")
                        .environment(Environment.SYSTEM.withExecutor(executor))
                        .listener(RecoveryTelemetry.ofSockets(exported.openTelemetry()))
                        .open(events));
    }

    private List<SpanData> episodes() {
        return exported.spans().stream()
                .filter(span -> span.getName().equals("recourse.recovery"))
                .toList();
    }

    private static Attributes attributes(String outcome) {
        return Attributes.of(Names.SESSION, "socket", Names.OUTCOME, outcome);
    }

    @Test
    void anEpisodeIsASpanWithItsDecisions() throws Exception {
        server.script().answer(503).answer(503).refuse(4006, "");
        ReconnectingWebSocket socket = open();
        events.expect("retry dataplane/503", "retry dataplane/503", "connected", "retry close/4006", "connected");
        socket.close();
        events.expect("closed");

        assertEquals(2, episodes().size());
        SpanData refused = episodes().get(0);
        assertEquals(List.of("1 retry dataplane/503", "2 retry dataplane/503"), decisions(refused));
        assertEquals(StatusData.unset(), refused.getStatus());
        assertEquals(attributes("recovered"), Exported.attributes(refused));
        assertEquals(SpanKind.INTERNAL, refused.getKind());
        assertEquals(List.of("1 retry close/4006"), decisions(episodes().get(1)));
    }

    @Test
    void anEpisodeIsATraceOfItsOwnWithALinkToTheOpening() throws Exception {
        server.script().answer(503);
        ReconnectingWebSocket socket = open();
        events.expect("retry dataplane/503", "connected");
        socket.close();

        SpanData episode = exported.span("recourse.recovery");
        assertFalse(episode.getParentSpanContext().isValid());
        assertEquals(
                List.of(exported.span("start").getSpanContext()),
                episode.getLinks().stream().map(link -> link.getSpanContext()).toList());
    }

    @Test
    void aGiveUpIsAnError() throws Exception {
        server.script().refuse(4003, "");
        ReconnectingWebSocket socket = open();
        events.expect("connected", "give-up close/4003 not-recoverable");
        socket.close();

        SpanData episode = exported.span("recourse.recovery");
        assertEquals(StatusCode.ERROR, episode.getStatus().getStatusCode());
        assertEquals(List.of("1 give-up close/4003 not-recoverable"), decisions(episode));
        assertEquals(attributes("gave-up").toBuilder().put("error.type", "4003").build(), Exported.attributes(episode));
        assertEquals(StatusData.unset(), exported.span("start").getStatus());
    }

    @Test
    void aSocketThatIsClosedBeforeItRecoveredIsNotAnError() throws Exception {
        server.script().answer(503).silent();
        ReconnectingWebSocket socket = open();
        events.expect("retry dataplane/503");
        socket.close();
        events.expect("closed");

        SpanData episode = exported.span("recourse.recovery");
        assertEquals(StatusData.unset(), episode.getStatus());
        assertEquals(attributes("abandoned"), Exported.attributes(episode));
    }

    @Test
    void attemptsAreCountedAnewAfterAGiveUp() throws Exception {
        server.script().answer(400).answer(503);
        ReconnectingWebSocket socket = open();
        events.expect("give-up dataplane/400 not-recoverable");
        socket.resume();
        events.expect("retry dataplane/503", "connected");
        socket.close();

        assertEquals(
                List.of(List.of("1 give-up dataplane/400 not-recoverable"), List.of("1 retry dataplane/503")),
                episodes().stream().map(Exported::decisions).toList());
    }
}
