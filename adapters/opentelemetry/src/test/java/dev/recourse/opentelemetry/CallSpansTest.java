package dev.recourse.opentelemetry;

import static dev.recourse.opentelemetry.Exported.decisions;
import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.support.Shop;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallSpansTest {

    private static final int CALLS = 20;

    private final ScriptedServer server =
            ScriptedServer.start().serve("/docs", call -> Answer.status(200).withBody("here"));
    private final Exported exported = new Exported();
    private final RecoveryTelemetry telemetry = RecoveryTelemetry.ofCalls(exported.openTelemetry());
    private final RecoveringHttp http = http(telemetry);

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

    private SpanData spanOf(RecoveringHttp client) throws Exception {
        exported.inSpan("order", () -> send(client, "/docs"));
        return exported.span("order");
    }

    @Test
    void anErrorThatWasRetriedIsNotRecordedOnTheSpan() throws Exception {
        server.script().on("/docs", Answer.status(503), Answer.cutShort());

        SpanData span = spanOf(http);

        assertEquals(StatusData.unset(), span.getStatus());
        assertEquals(List.of("1 retry shop/503", "2 retry transport/unreachable"), decisions(span));
        assertEquals(Attributes.of(longKey("http.request.resend_count"), 2L), Exported.attributes(span));
    }

    @Test
    void aCallThatGaveUpIsAnErrorWithItsCode() throws Exception {
        server.script().on("/docs", Answer.status(503), Answer.status(403));

        SpanData span = spanOf(http);

        assertEquals(StatusData.create(StatusCode.ERROR, "Forbidden"), span.getStatus());
        assertEquals(List.of("1 retry shop/503", "2 give-up shop/403 not-recoverable"), decisions(span));
        assertEquals(
                Attributes.of(longKey("http.request.resend_count"), 1L, stringKey("error.type"), "403"),
                Exported.attributes(span));
    }

    @Test
    void aCallWithoutAFailureLeavesItsSpanAsItWas() throws Exception {
        SpanData span = spanOf(http);

        assertEquals(StatusData.unset(), span.getStatus());
        assertEquals(List.of(), span.getEvents());
        assertEquals(Attributes.empty(), Exported.attributes(span));
    }

    /** A token was to be renewed, and there is none. */
    @Test
    void whatWasNotSentAgainIsNotCounted() throws Exception {
        server.script().on("/docs", Answer.status(302));

        SpanData span = spanOf(http);

        assertEquals(List.of("1 refresh shop/302", "1 give-up transport/_OTHER not-recoverable"), decisions(span));
        assertEquals(Attributes.of(stringKey("error.type"), "_OTHER"), Exported.attributes(span));
    }

    @Test
    void aFailureBeforeTheFirstAttemptIsOfNone() throws Exception {
        RecoveringHttp tokenless = RecoveringHttp.builder(Shop.POLICY)
                .endpoint("shop", server.http("/"))
                .tokens(CachedTokens.of(() -> CompletableFuture.failedFuture(new IllegalStateException("no grant"))))
                .listener(telemetry)
                .build();

        SpanData span = spanOf(tokenless);

        assertEquals(List.of("0 give-up transport/_OTHER not-recoverable"), decisions(span));
        assertEquals(0, server.calls().count());
    }

    @Test
    void anAsynchronousCallHasTheSpanOfItsCaller() throws Exception {
        server.script().on("/docs", Answer.status(503), Answer.status(403));

        exported.inSpan(
                "order",
                () -> http.sendAsync(HttpCall.get("shop", "/docs"), BodyHandlers.discarding())
                        .get(30, TimeUnit.SECONDS));

        assertEquals(
                List.of("1 retry shop/503", "2 give-up shop/403 not-recoverable"), decisions(exported.span("order")));
    }

    @Test
    void concurrentCallsKeepTheirOwnSpans() throws Exception {
        for (int i = 0; i < CALLS; i++) {
            Answer last = Answer.status(i % 2 == 0 ? 200 : 403);
            server.serve("/" + i, call -> last);
            server.script().on("/" + i, failures(i % 4));
        }

        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            String number = Integer.toString(i);
            CompletableFuture<?> begun = new CompletableFuture<>();
            calls.add(begun);
            Thread caller = new Thread(() -> {
                try {
                    exported.inSpan(number, () -> send(http, "/" + number));
                    begun.complete(null);
                } catch (Exception e) {
                    begun.completeExceptionally(e);
                }
            });
            caller.start();
        }
        for (CompletableFuture<?> call : calls) {
            call.get(30, TimeUnit.SECONDS);
        }

        for (int i = 0; i < CALLS; i++) {
            SpanData span = exported.span(Integer.toString(i));
            List<String> expected = new ArrayList<>();
            for (int failure = 1; failure <= i % 4; failure++) {
                expected.add(failure + " retry shop/503");
            }
            if (i % 2 == 1) {
                expected.add((i % 4 + 1) + " give-up shop/403 not-recoverable");
            }
            assertEquals(expected, decisions(span));
        }
    }

    private static Answer[] failures(int count) {
        Answer[] failures = new Answer[count];
        for (int i = 0; i < count; i++) {
            failures[i] = Answer.status(503);
        }
        return failures;
    }
}
