package dev.recourse.httpclient5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.Environment;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;

/** What becomes of responses, connections and tokens. */
class RecoveryExecHandlerTest extends RecoveredCalls {

    private static final String LONG =
            "{\"error\":{\"code\":\"out-of-stock\"},\"page\":\"" + "x".repeat(100_000) + "\"}";

    private static CachedTokens tokens(String name) {
        AtomicInteger number = new AtomicInteger();
        return CachedTokens.builder(() -> CompletableFuture.completedFuture(Token.of(name + number.incrementAndGet())))
                .build();
    }

    private static List<String> authorizations(ScriptedServer asked) {
        return asked.calls().entries().stream()
                .map(call -> call.header("Authorization").orElse("none"))
                .toList();
    }

    @Test
    void aCallIsAttemptedUntilItSucceeds() throws IOException {
        server.script().on("/docs", Answer.status(503).withBody("busy"), Answer.cutShort(), Answer.status(503));

        assertEquals(new TestClient.Result(200, "here"), client.get(server.http("/docs")));

        assertEquals(List.of("retry 503", "retry unreachable", "retry 503"), decisions);
        assertEquals(Optional.empty(), RecoveryExecHandler.giveUp(client.context()));
    }

    @Test
    void aCallThatSucceedsNeedsNoOtherThread() throws IOException {
        List<Runnable> handedOver = new CopyOnWriteArrayList<>();
        CallRecoveries alone = recoveries()
                .environment(Environment.SYSTEM.withExecutor(handedOver::add))
                .build();
        try (TestClient there = TestClient.of(RecoveryExecHandler.of(alone).withEndpoint("shop", server.http("/")))) {
            assertEquals(new TestClient.Result(200, "here"), there.get(server.http("/docs")));
        }

        assertEquals(List.of(), handedOver);
    }

    @Test
    void theLastResponseIsReturnedWholeWithItsGiveUp() throws IOException {
        server.script().on("/docs", Answer.status(403).withBody(LONG));

        assertEquals(new TestClient.Result(403, LONG), client.get(server.http("/docs")));

        assertEquals("403", giveUp(client).failure().code().code());
    }

    @Test
    void theGiveUpOfAnEarlierCallIsForgotten() throws IOException {
        server.script().on("/docs", Answer.status(403));

        client.get(server.http("/docs"));
        client.get(server.http("/docs"));

        assertEquals(Optional.empty(), RecoveryExecHandler.giveUp(client.context()));
    }

    @Test
    void anEndpointThatIsAlwaysBusyIsGivenUpAtTheLimit() throws IOException {
        server.serve("/busy", call -> Answer.status(503).withBody("busy"));

        assertEquals(new TestClient.Result(503, "busy"), client.get(server.http("/busy")));

        assertEquals(TestPolicy.LIMITS.retries() + 1, server.calls().count());
        assertEquals("retries-spent", giveUp(client).cause().text());
    }

    @Test
    void theCodeIsReadInTheBody() throws IOException {
        server.script().on("/docs", Answer.status(409).withBody("{\"error\":{\"code\":\"out-of-stock\"}}"));

        client.get(server.http("/docs"));

        assertEquals(List.of("give-up out-of-stock"), decisions);
    }

    @Test
    void theCodeIsReadInACompressedBody() throws IOException {
        String page = "{\"error\":{\"code\":\"out-of-stock\"}}";
        try (RawServer compressing = RawServer.answering(Compressed.answer(409, page));
                TestClient there =
                        TestClient.of(RecoveryExecHandler.of(recoveries().build())
                                .withEndpoint("shop", compressing.address("http")))) {
            assertEquals(new TestClient.Result(409, page), there.get(compressing.address("http")));
        }
        assertEquals(List.of("give-up out-of-stock"), decisions);
    }

    @Test
    void anAnswerThatIsNotHttpIsUnreachable() {
        try (RawServer garbled = RawServer.answering("what?\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                TestClient there = TestClient.of(
                        RecoveryExecHandler.of(recoveries().build()).withEndpoint("shop", garbled.address("http")))) {

            RecoveryFailedException failed =
                    assertThrows(RecoveryFailedException.class, () -> there.get(garbled.address("http")));

            assertEquals("unreachable", failed.giveUp().failure().code().code());
        }
    }

    @Test
    void aRequestThatHttpClientRefusesIsNotRetried() {
        HttpUriRequestBase connect = new HttpUriRequestBase("CONNECT", server.http("/docs"));

        RecoveryFailedException failed = assertThrows(RecoveryFailedException.class, () -> client.send(connect));

        assertEquals("request-invalid", failed.giveUp().failure().code().code());
        assertEquals(List.of("give-up request-invalid"), decisions);
    }

    @Test
    void aTokenGoesToTheEndpointAlone() throws IOException {
        HttpGet own = new HttpGet(server.http("/docs"));
        own.setHeader("Authorization", "Basic own");
        try (ScriptedServer other = ScriptedServer.start().serve("/docs", call -> Answer.status(503));
                TestClient withToken = client(recoveries().tokens(tokens("secret")))) {
            withToken.get(server.http("/docs"));
            withToken.send(own);
            assertEquals(503, withToken.get(other.http("/docs")).status());

            assertEquals(List.of("Bearer secret1", "Basic own"), authorizations(server));
            assertEquals(List.of("none"), authorizations(other));
        }
        assertEquals(List.of(), decisions);
    }

    /** The request names the endpoint, and is sent to another host. */
    @Test
    void aTokenDoesNotGoToAHostThatPosesAsTheEndpoint() throws IOException {
        try (ScriptedServer other = ScriptedServer.start().serve("/docs", call -> Answer.status(200));
                TestClient withToken = client(recoveries().tokens(tokens("secret")))) {
            HttpHost there = new HttpHost("http", "127.0.0.1", other.port());

            withToken.client().execute(there, new HttpGet(server.http("/docs")), response -> response.getCode());

            assertEquals(List.of("none"), authorizations(other));
        }
    }

    @Test
    void aRejectedTokenIsRenewedOnce() throws IOException {
        server.script().on("/docs", Answer.status(401));
        RecoveryExecHandler refreshing = RecoveryExecHandler.of(CallRecoveries.builder(TestPolicy.QUICK)
                        .listener(this)
                        .tokens(tokens("t"))
                        .build())
                .withEndpoint("dataplane", server.http("/"));
        try (TestClient withToken = TestClient.of(refreshing)) {
            assertEquals("here", withToken.get(server.http("/docs")).body());
        }
        assertEquals(List.of("Bearer t1", "Bearer t2"), authorizations(server));
        assertEquals(List.of("refresh 401"), decisions);
    }

    /** A token was to be renewed, and there is none. */
    @Test
    void theResponseIsReturnedWhereTheNextAttemptCannotBeMade() throws IOException {
        server.script().on("/docs", Answer.status(401).withBody("who are you?"));
        RecoveryExecHandler refreshing = RecoveryExecHandler.of(
                        CallRecoveries.builder(TestPolicy.QUICK).listener(this).build())
                .withEndpoint("dataplane", server.http("/"));
        try (TestClient tokenless = TestClient.of(refreshing)) {
            assertEquals(new TestClient.Result(401, "who are you?"), tokenless.get(server.http("/docs")));
            assertEquals("refresh-failed", giveUp(tokenless).failure().code().code());
        }
        assertEquals(List.of("refresh 401", "give-up refresh-failed"), decisions);
    }

    /** Another attempt was to follow, so that the connection was given back. */
    @Test
    void aLongResponseIsCutWhereTheNextAttemptCannotBeMade() throws IOException {
        server.script().on("/docs", Answer.status(401).withBody(LONG));
        RecoveryExecHandler refreshing = RecoveryExecHandler.of(
                        CallRecoveries.builder(TestPolicy.QUICK).build())
                .withEndpoint("dataplane", server.http("/"));
        try (TestClient tokenless = TestClient.of(refreshing)) {
            String beginning = LONG.substring(0, dev.recourse.engine.Answer.MAX_BODY + 1);

            assertEquals(new TestClient.Result(401, beginning), tokenless.get(server.http("/docs")));
        }
    }

    /** Four threads share two connections. */
    @Test
    void noConnectionIsLostInAThousandRecoveries() {
        List<Answer> failures =
                List.of(Answer.status(503).withBody("busy"), Answer.status(503).withBody(LONG), Answer.cutShort());
        Set<String> failed = ConcurrentHashMap.newKeySet();
        server.serve(
                "/often",
                call -> failed.add(call.query())
                        ? failures.get(Integer.parseInt(call.query()) % failures.size())
                        : Answer.status(200));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (TestClient busy = client(CallRecoveries.builder(Hurry.POLICY).listener(this))) {
            List<CompletableFuture<Integer>> calls = IntStream.range(0, 1_000)
                    .mapToObj(i ->
                            CompletableFuture.supplyAsync(() -> busy.statusOf(server.http("/often?" + i)), threads))
                    .toList();

            assertEquals(
                    1_000, calls.stream().filter(call -> call.join() == 200).count());
            assertEquals(0, busy.leased());
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1_000, decisions.size());
    }
}
