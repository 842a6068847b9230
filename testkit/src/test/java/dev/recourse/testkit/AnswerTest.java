package dev.recourse.testkit;

import static dev.recourse.testkit.TestSocket.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    private final ScriptedServer server = ScriptedServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anUnscriptedCallIsAnswered200AndRecorded() {
        assertEquals(
                200,
                Http.get(server.http("/a%20b?x=1%202&y&x=3"), "X-Trace", "t1").statusCode());

        Call call = soon(server.calls().nth(1));
        assertEquals("GET", call.method());
        assertEquals("/a b", call.path());
        assertEquals("x=1%202&y&x=3", call.query());
        assertEquals("1 2", call.queryParameter("x").orElseThrow());
        assertFalse(call.queryParameter("y").isPresent());
        assertEquals("t1", call.header("x-trace").orElseThrow());
        assertEquals("", call.body());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 401, 403, 408, 429, 500, 503, 599})
    void aStatusArrivesAsWritten(int status) {
        server.script()
                .on("/api", Answer.status(status).withHeader("Retry-After", "1").withJson("{\"é\":1}"));

        HttpResponse<String> response = Http.get(server.http("/api"));
        assertEquals(status, response.statusCode());
        assertEquals("1", response.headers().firstValue("Retry-After").orElse(""));
        assertEquals(Optional.empty(), response.headers().firstValue("Date"));
        assertEquals("{\"é\":1}", response.body());
    }

    @Test
    void eachPathHasItsOwnSteps() {
        server.script().on("/a", Answer.status(500), Answer.status(503)).on("/b", Answer.status(429));

        assertEquals(List.of(500, 429, 503, 200, 200), List.of(get("/a"), get("/b"), get("/a"), get("/a"), get("/b")));
    }

    @Test
    void aHandlerAnswersWhatTheScriptDoesNot() {
        server.serve("/api", call -> Answer.status(201).withBody(call.body()));
        server.script().on("/api", Answer.status(503), Answer.usual());

        assertEquals(503, get("/api"));
        assertEquals(201, Http.post(server.http("/api"), "ping").statusCode());
        assertEquals("pong", Http.post(server.http("/api"), "pong").body());
        assertEquals("ping", server.calls().entries().get(1).body());
    }

    @Test
    void aResetPostFails() {
        server.script().on("/api", Answer.reset());

        assertLost(Http.postLater(server.http("/api"), "x=1"));
        assertEquals(1, server.calls().count());
    }

    @Test
    void anAnswerThatIsCutShortFails() {
        server.script().on("/api", Answer.cutShort());

        assertLost(Http.getLater(server.http("/api")));
        assertEquals(1, server.calls().count());
    }

    @Test
    void aSilentCallIsNeverAnswered() {
        server.script().on("/api", Answer.silent());
        CompletableFuture<HttpResponse<String>> call = Http.postLater(server.http("/api"), "");
        soon(server.calls().nth(1));

        assertFalse(call.isDone());
        server.kill();
        assertLost(call);
    }

    @Test
    void anAnswerWaitsForItsGate() {
        CompletableFuture<String> gate = new CompletableFuture<>();
        server.script().on("/api", Answer.usual().after(gate));
        CompletableFuture<HttpResponse<String>> call = Http.getLater(server.http("/api"));
        soon(server.calls().nth(1));

        assertFalse(call.isDone());
        gate.complete("open");
        assertEquals(200, soon(call).statusCode());
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        assertEquals(
                413, Http.post(server.http("/api"), "x".repeat(64 * 1024 + 1)).statusCode());
        assertEquals(200, Http.post(server.http("/api"), "x".repeat(64 * 1024)).statusCode());
        assertEquals(1, server.calls().count());
    }

    @Test
    void aHandlerThatThrowsIsAnswered500() {
        server.serve("/api", call -> {
            throw new IllegalStateException("broken handler");
        });

        assertEquals(500, get("/api"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100, 101, 199, 600})
    void aStatusThatIsNotFinalIsRefused(int status) {
        assertThrows(IllegalArgumentException.class, () -> Answer.status(status));
    }

    private int get(String path) {
        return Http.get(server.http(path)).statusCode();
    }

    private static void assertLost(CompletableFuture<?> call) {
        ExecutionException lost = assertThrows(ExecutionException.class, () -> call.get(30, TimeUnit.SECONDS));
        assertInstanceOf(IOException.class, lost.getCause());
    }
}
