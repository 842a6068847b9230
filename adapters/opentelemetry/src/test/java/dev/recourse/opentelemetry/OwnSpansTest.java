package dev.recourse.opentelemetry;

import static dev.recourse.opentelemetry.Exported.decisions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.support.Shop;
import dev.recourse.engine.Decision;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Episodes of calls as spans of their own. */
class OwnSpansTest {

    private final ScriptedServer server = ScriptedServer.start().serve("/docs", call -> Answer.status(200));
    private final Exported exported = new Exported();
    private final RecoveryTelemetry telemetry =
            RecoveryTelemetry.ofCalls(exported.openTelemetry()).withOwnSpans();

    @AfterEach
    void close() {
        server.close();
        exported.close();
    }

    private RecoveringHttp http(RecoveryListener listener) {
        return RecoveringHttp.builder(Shop.POLICY)
                .endpoint("shop", server.http("/"))
                .listener(listener)
                .build();
    }

    private static HttpOutcome<String> send(RecoveringHttp client, String path) throws InterruptedException {
        return client.send(HttpCall.get("shop", path), BodyHandlers.ofString());
    }

    @Test
    void theCallersSpanStaysAsItWas() throws Exception {
        server.script().on("/docs", Answer.status(503), Answer.status(403), Answer.status(503));
        RecoveringHttp apart = http(telemetry);

        exported.inSpan("order", () -> send(apart, "/docs"));
        SpanData gaveUp = exported.span("recourse.recovery");
        exported.inSpan("again", () -> send(apart, "/docs"));

        SpanData caller = exported.span("order");
        assertEquals(StatusData.unset(), caller.getStatus());
        assertEquals(List.of(), caller.getEvents());
        assertEquals(Attributes.empty(), Exported.attributes(caller));
        assertEquals(caller.getSpanId(), gaveUp.getParentSpanId());
        assertEquals(StatusCode.ERROR, gaveUp.getStatus().getStatusCode());
        assertEquals(
                Attributes.builder()
                        .put("recourse.session", "call")
                        .put("recourse.outcome", "gave-up")
                        .put("error.type", "403")
                        .put("http.request.resend_count", 1)
                        .build(),
                Exported.attributes(gaveUp));
        SpanData recovered = exported.spans().stream()
                .filter(span ->
                        span.getParentSpanId().equals(exported.span("again").getSpanId()))
                .findFirst()
                .orElseThrow();
        assertEquals("recovered", recovered.getAttributes().get(Names.OUTCOME));
        assertEquals(StatusData.unset(), recovered.getStatus());
    }

    @Test
    void aCallWithoutAFailureHasNone() throws Exception {
        exported.inSpan("order", () -> send(http(telemetry), "/docs"));

        assertEquals(1, exported.spans().size());
    }

    @Test
    void aCallThatWasCancelledIsNotAnError() throws Exception {
        server.script().on("/docs", Answer.status(503).withHeader("Retry-After", "60"));
        CompletableFuture<?> decided = new CompletableFuture<>();
        CompletableFuture<?> over = new CompletableFuture<>();
        Waiting waiting = new Waiting(telemetry, decided, over);

        CompletableFuture<?> call = exported.inSpan(
                "order", () -> http(waiting).sendAsync(HttpCall.get("shop", "/docs"), BodyHandlers.discarding()));
        decided.get(30, TimeUnit.SECONDS);
        assertTrue(call.cancel(true));
        over.get(30, TimeUnit.SECONDS);

        SpanData span = exported.span("recourse.recovery");
        assertEquals(StatusData.unset(), span.getStatus());
        assertEquals("abandoned", span.getAttributes().get(Names.OUTCOME));
        assertEquals(List.of("1 retry shop/503"), decisions(span));
    }

    /** Passes reports on, and completes these futures. */
    private static final class Waiting extends PassedOn {
        private final RecoveryListener all;
        private final CompletableFuture<?> decided;
        private final CompletableFuture<?> over;

        Waiting(RecoveryListener all, CompletableFuture<?> decided, CompletableFuture<?> over) {
            super(all);
            this.all = all;
            this.decided = decided;
            this.over = over;
        }

        @Override
        public RecoveryListener forSession() {
            return new Waiting(all.forSession(), decided, over);
        }

        @Override
        public void decided(Decision decision) {
            super.decided(decision);
            decided.complete(null);
        }

        @Override
        public void abandoned() {
            super.abandoned();
            over.complete(null);
        }
    }
}
