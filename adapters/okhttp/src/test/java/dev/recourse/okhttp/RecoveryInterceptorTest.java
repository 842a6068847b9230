package dev.recourse.okhttp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.Environment;
import dev.recourse.client.RecoveryListener;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Decision;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecoveryInterceptorTest implements RecoveryListener {

    private static final RequestBody DOCUMENT = RequestBody.create("a document".getBytes(StandardCharsets.UTF_8));

    private final ScriptedServer server =
            ScriptedServer.start().serve("/docs", call -> Answer.status(200).withBody("here"));
    private final List<String> decisions = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Decision> firstDecision = new CompletableFuture<>();
    private final OkHttpClient client = client(recoveries());

    @Override
    public void decided(Decision decision) {
        decisions.add(decision.kind().text() + " " + decision.failure().code().code());
        firstDecision.complete(decision);
    }

    private CallRecoveries.Builder recoveries() {
        return CallRecoveries.builder(Shop.POLICY).listener(this);
    }

    private OkHttpClient client(CallRecoveries.Builder recoveries) {
        return client("shop", recoveries);
    }

    private OkHttpClient client(String domain, CallRecoveries.Builder recoveries) {
        return new OkHttpClient.Builder()
                .followRedirects(false)
                .readTimeout(1, TimeUnit.HOURS)
                .addInterceptor(RecoveryInterceptor.of(recoveries.build()).withEndpoint(domain, server.http("/")))
                .build();
    }

    private Request.Builder docs() {
        return new Request.Builder().url(server.http("/docs").toString());
    }

    private Response send(Request request) throws IOException {
        return client.newCall(request).execute();
    }

    /** No response but the last holds a connection. */
    @AfterEach
    void connectionsAreReleased() {
        client.connectionPool().evictAll();
        assertEquals(0, client.connectionPool().connectionCount());
        client.dispatcher().executorService().shutdown();
        server.close();
    }

    @Test
    void aCallIsAttemptedUntilItSucceeds() throws IOException {
        server.script().on("/docs", Answer.status(503).withBody("busy"), Answer.cutShort(), Answer.status(503));

        try (Response response = send(docs().build())) {
            assertEquals("here", response.body().string());
            assertEquals(Optional.empty(), RecoveryInterceptor.giveUp(response));
        }

        assertEquals(List.of("retry 503", "retry unreachable", "retry 503"), decisions);
    }

    @Test
    void aCallThatSucceedsNeedsNoOtherThread() throws IOException {
        List<Runnable> handedOver = new CopyOnWriteArrayList<>();
        OkHttpClient alone = client(recoveries().environment(Environment.SYSTEM.withExecutor(handedOver::add)));

        try (Response response = alone.newCall(docs().build()).execute()) {
            assertEquals("here", response.body().string());
        }

        assertEquals(List.of(), handedOver);
        alone.connectionPool().evictAll();
    }

    @Test
    void theLastResponseIsReturnedWholeWithItsGiveUp() throws IOException {
        String page = "{\"error\":{\"code\":\"out-of-stock\"},\"page\":\"" + "x".repeat(100_000) + "\"}";
        server.script().on("/docs", Answer.status(403).withBody(page));

        try (Response response = send(docs().build())) {
            assertEquals(page, response.body().string());
            assertEquals(
                    "403",
                    RecoveryInterceptor.giveUp(response)
                            .orElseThrow()
                            .failure()
                            .code()
                            .code());
        }
    }

    /** A token was to be renewed, and there is none. */
    @Test
    void theResponseIsReturnedWhereTheNextAttemptCannotBeMade() throws IOException {
        server.script().on("/docs", Answer.status(401).withBody("who are you?"));
        CallRecoveries.Builder refreshing =
                CallRecoveries.builder(TestPolicy.QUICK).listener(this);
        OkHttpClient tokenless = client("dataplane", refreshing);

        try (Response response = tokenless.newCall(docs().build()).execute()) {
            assertEquals(401, response.code());
            assertEquals("who are you?", response.body().string());
            assertEquals(
                    "refresh-failed",
                    RecoveryInterceptor.giveUp(response)
                            .orElseThrow()
                            .failure()
                            .code()
                            .code());
        }
        assertEquals(List.of("refresh 401", "give-up refresh-failed"), decisions);
    }

    @Test
    void theCodeIsReadInTheBody() throws IOException {
        server.script().on("/docs", Answer.status(409).withBody("{\"error\":{\"code\":\"out-of-stock\"}}"));

        send(docs().build()).close();

        assertEquals(List.of("give-up out-of-stock"), decisions);
    }

    @Test
    void aPostNeedsAKeyToBeRepeated() throws IOException {
        server.script().on("/docs", Answer.status(500), Answer.status(500));

        send(docs().post(DOCUMENT).build()).close();
        assertEquals(1, server.calls().count());

        try (Response response =
                send(docs().post(DOCUMENT).header("Idempotency-Key", "\"k\"").build())) {
            assertEquals(200, response.code());
        }
        assertEquals(List.of("give-up 500", "retry 500"), decisions);
    }

    /** OkHttp itself would repeat it, without a decision. */
    @Test
    void aPostThatIsToBeRepeatedAtOnceIsDecidedAbout() throws IOException {
        server.script().on("/docs", Answer.status(503).withHeader("Retry-After", "0"));

        send(docs().post(DOCUMENT).build()).close();

        assertEquals(List.of("retry 503"), decisions);
        assertEquals(2, server.calls().count());
    }

    @Test
    void aBodyThatExistsOnceIsSentOnce() throws IOException {
        server.script().on("/docs", Answer.status(503));
        RequestBody once = new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return null;
            }

            @Override
            public boolean isOneShot() {
                return true;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.writeUtf8("once");
            }
        };

        try (Response response = send(docs().put(once).build())) {
            assertEquals(
                    "not-repeatable",
                    RecoveryInterceptor.giveUp(response).orElseThrow().cause().text());
        }
        assertEquals(1, server.calls().count());
    }

    @Test
    void anAttemptWhoseBodyCameOutEmptyIsNoSuccess() {
        server.script().on("/docs", Answer.status(503));
        AtomicInteger attempts = new AtomicInteger();
        RequestBody used = new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return null;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.writeUtf8(attempts.incrementAndGet() == 1 ? "all of it" : "");
            }
        };

        RecoveryFailedException failed = assertThrows(
                RecoveryFailedException.class, () -> send(docs().put(used).build()));

        assertEquals("not-repeatable", failed.giveUp().cause().text());
        assertEquals("503", failed.giveUp().failure().code().code());
        assertEquals(2, attempts.get());
    }

    @Test
    void aRequestThatNeverLeftIsRetried() {
        server.kill();

        RecoveryFailedException failed = assertThrows(
                RecoveryFailedException.class, () -> send(docs().post(DOCUMENT).build()));

        assertEquals("not-sent", failed.giveUp().failure().code().code());
        String context = failed.giveUp().failure().context();
        assertTrue(context.startsWith(server.http("/docs") + ": "), context);
        assertTrue(decisions.contains("retry not-sent"), decisions.toString());
    }

    @Test
    void aTokenGoesToTheEndpointAlone() throws IOException {
        OkHttpClient withToken = client(recoveries()
                .tokens(CachedTokens.builder(() -> CompletableFuture.completedFuture(Token.of("secret")))
                        .build()));
        try (ScriptedServer other = ScriptedServer.start().serve("/docs", call -> Answer.status(503))) {
            withToken.newCall(docs().build()).execute().close();
            withToken
                    .newCall(docs().header("Authorization", "Basic own").build())
                    .execute()
                    .close();
            withToken
                    .newCall(new Request.Builder()
                            .url(other.http("/docs").toString())
                            .build())
                    .execute()
                    .close();

            assertEquals(
                    List.of("Bearer secret", "Basic own"),
                    server.calls().entries().stream()
                            .map(call -> call.header("Authorization").orElse(""))
                            .toList());
            assertEquals(Optional.empty(), other.calls().entries().get(0).header("Authorization"));
            assertEquals(1, other.calls().count());
        }
    }

    @Test
    void aLocationIsFollowedUnderTheRulesOfThePolicy() throws IOException {
        try (ScriptedServer other = ScriptedServer.start()
                .serve("/there", call -> Answer.status(200).withBody("there"))) {
            server.script()
                    .on(
                            "/docs",
                            Answer.status(307)
                                    .withHeader("Location", other.http("/there").toString()));

            try (Response response = send(docs().build())) {
                assertEquals("there", response.body().string());
            }
        }
        assertEquals(List.of("redirect 307"), decisions);
    }

    @Test
    void cancellingACallEndsItsWait() {
        server.script().on("/docs", Answer.status(503).withHeader("Retry-After", "60"));
        Call call = client.newCall(docs().build());
        CompletionStage<?> decided = firstDecision;
        decided.thenRun(call::cancel);

        IOException cancelled = assertThrows(IOException.class, call::execute);

        assertEquals("Canceled", cancelled.getMessage());
        assertEquals(List.of("retry 503"), decisions);
    }

    @Test
    void aDeadlineEndsAnAttempt() {
        server.script().on("/docs", Answer.silent());
        Call call = client(recoveries().deadline(Duration.ofMillis(100))).newCall(docs().build());

        RecoveryFailedException failed = assertThrows(RecoveryFailedException.class, call::execute);

        assertEquals("deadline", failed.giveUp().cause().text());
    }

    /** The page would be waited for, for 10 s. */
    @Test
    void aDeadlineEndsTheReadingOfAnErrorPage() {
        try (RawServer stalled = RawServer.stalling(503)) {
            URI address = stalled.address("http");
            OkHttpClient impatient = client.newBuilder()
                    .addInterceptor(RecoveryInterceptor.of(recoveries()
                                    .deadline(Duration.ofMillis(200))
                                    .build())
                            .withEndpoint("shop", address))
                    .build();

            Call call = impatient.newCall(
                    new Request.Builder().url(address.toString()).build());

            RecoveryFailedException failed = assertTimeout(
                    Duration.ofSeconds(5), () -> assertThrows(RecoveryFailedException.class, call::execute));

            assertEquals("deadline", failed.giveUp().cause().text());
        }
    }

    @Test
    void aClientThatFollowsRedirectsIsRefused() {
        Call call = client.newBuilder().followRedirects(true).build().newCall(docs().build());

        assertThrows(IllegalStateException.class, call::execute);
    }
}
