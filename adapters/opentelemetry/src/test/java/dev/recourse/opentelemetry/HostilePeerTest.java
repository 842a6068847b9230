package dev.recourse.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing that a peer sends, and nothing secret, is exported. */
class HostilePeerTest {

    private static final String SECRET = "s3cret";
    private static final String CODE =
            "{\"error\":{\"code\":\"" + SECRET + "-code\"},\"detail\":\"" + SECRET + "-why\"}";

    private final ScriptedServer server =
            ScriptedServer.start().serve("/docs", call -> Answer.status(404).withJson(CODE));
    private final Exported exported = new Exported();
    private final CachedTokens tokens = CachedTokens.builder(
                    () -> CompletableFuture.completedFuture(Token.of(SECRET + "-token")))
            .build();

    @AfterEach
    void close() {
        server.close();
        exported.close();
    }

    /** Everything exported, as texts: names, attributes, statuses, links. */
    private String all() {
        return exported.spans() + "\n" + exported.metrics();
    }

    private Set<String> codes(String span) {
        return exported.spans().stream()
                .filter(found -> found.getName().equals(span))
                .flatMap(found -> found.getEvents().stream())
                .map(event -> String.valueOf(event.getAttributes().get(Names.CODE)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void ofACallOnlyWhatTheCatalogNames() throws Exception {
        String there = server.http("/docs") + "?key=" + SECRET;
        server.script()
                .on(
                        "/docs",
                        Answer.status(503).withJson(CODE),
                        Answer.status(302).withJson(CODE),
                        Answer.status(307).withHeader("Location", there).withHeader("X-Error-Code", SECRET));
        RecoveringHttp http = RecoveringHttp.builder(Shop.POLICY)
                .endpoint("shop", server.http("/"))
                .tokens(tokens)
                .listener(RecoveryTelemetry.ofCalls(exported.openTelemetry()))
                .build();

        exported.inSpan(
                "order", () -> http.send(HttpCall.get("shop", "/docs?key=" + SECRET), BodyHandlers.discarding()));

        SpanData span = exported.span("order");
        assertEquals(
                List.of(
                        "1 retry shop/503",
                        "2 refresh shop/302",
                        "3 redirect shop/307",
                        "4 give-up shop/_OTHER not-recoverable"),
                Exported.decisions(span));
        assertEquals("_OTHER", span.getAttributes().get(Names.ERROR_TYPE));
        assertEquals("", span.getStatus().getDescription());
        assertFalse(all().contains(SECRET), this::all);
        assertTrue(server.calls().entries().stream()
                .anyMatch(call -> call.header("Authorization").orElse("").contains(SECRET)));
    }

    @Test
    void ofASocketOnlyWhatTheCatalogNames() {
        SocketEvents events = new SocketEvents();
        server.script()
                .refuse(4777, SECRET + "-reason")
                .refuse(4001, SECRET + "-reason")
                .refuse(4009, "REDIRECT:" + server.ws("/" + SECRET) + "?key=" + SECRET)
                .refuse(4003, SECRET);
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(
                        () -> server.ws("/doc?key=" + SECRET), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .tokens(tokens)
                .listener(RecoveryTelemetry.ofSockets(exported.openTelemetry()))
                .open(events);
        events.expect(
                "connected", "retry close/4777",
                "connected", "refresh close/4001",
                "connected", "redirect close/4009",
                "connected", "give-up close/4003 not-recoverable");
        socket.close();

        assertEquals(Set.of("_OTHER", "4001", "4003", "4009"), codes("recourse.recovery"));
        assertFalse(all().contains(SECRET), this::all);
    }

    @Test
    void aSecretWouldBeSeenWhereverItWere() throws Exception {
        Attributes secret = Attributes.of(Names.CAUSE, SECRET);
        exported.openTelemetry()
                .getMeter("test")
                .counterBuilder("counter")
                .build()
                .add(1, secret);
        exported.inSpan("event", () -> Span.current().addEvent("one", secret));
        exported.inSpan("attribute", () -> Span.current().setAllAttributes(secret));
        exported.inSpan("status", () -> Span.current().setStatus(StatusCode.ERROR, SECRET));

        assertTrue(exported.metrics().toString().contains(SECRET));
        for (SpanData span : exported.spans()) {
            assertTrue(span.toString().contains(SECRET), span::getName);
        }
    }
}
