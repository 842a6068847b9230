package dev.recourse.client;

import static dev.recourse.client.support.WireSocketCalls.DISCOVERY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.Recording;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.net.ConnectException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A refresh of something other than the credentials, which the application carries out. */
class RefreshOfTest {

    private static final CompletionStage<?> DONE = CompletableFuture.completedFuture(null);
    private static final Policy POLICY = TestPolicy.QUICK
            .withRemedy(
                    TestPolicy.QUICK.domain("dataplane").lookup(400),
                    Remedy.refreshOf("metadata").withLimit(2))
            .withRemedy(
                    TestPolicy.QUICK.domain("close").lookup(4003),
                    Remedy.refreshOf("metadata").withLimit(1));

    @RegisterExtension
    final WireSocketCalls calls = new WireSocketCalls();

    private final ScriptedServer server = calls.cluster().eu();
    private final List<String> decisions = new CopyOnWriteArrayList<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private final AtomicInteger grants = new AtomicInteger();
    private final CachedTokens tokens = CachedTokens.of(this::grant);

    private CompletionStage<Token> grant() {
        grants.incrementAndGet();
        return CompletableFuture.completedFuture(
                Token.of(calls.cluster().issuer().accessToken()));
    }

    private RecoveringHttp.Builder builder() {
        return RecoveringHttp.builder(POLICY)
                .endpoint("dataplane", () -> server.http("/"))
                .tokens(tokens)
                .listener(new RecoveryListener() {
                    @Override
                    public void decided(Decision decision) {
                        decisions.add(decision.kind().text() + " "
                                + decision.failure().code().domain() + "/"
                                + decision.failure().code().code());
                    }
                });
    }

    /** Fails with these errors, one a time, then succeeds. */
    private Supplier<CompletionStage<?>> failing(Throwable... errors) {
        return () -> {
            int n = refreshes.getAndIncrement();
            return n < errors.length ? CompletableFuture.failedFuture(errors[n]) : DONE;
        };
    }

    private CompletableFuture<HttpOutcome<String>> start(RecoveringHttp.Builder http) {
        server.script().on("/discovery", Answer.status(400));
        return http.build().sendAsync(DISCOVERY, BodyHandlers.ofString());
    }

    private HttpOutcome<String> send(RecoveringHttp.Builder http) {
        return soon(start(http));
    }

    private static <T> T soon(CompletableFuture<T> future) {
        return future.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static KnownFailure known(String domain, int code) {
        return new KnownFailure(POLICY.domain(domain).lookup(code).failed());
    }

    @Test
    void theApplicationRefreshesItAndTheCredentialsStay() {
        HttpOutcome<String> outcome = send(builder().refresh("metadata", failing()));

        assertTrue(outcome.succeeded());
        assertEquals(List.of("refresh dataplane/400"), decisions);
        assertEquals(1, refreshes.get());
        assertEquals(2, server.calls().count());
        assertEquals(1, grants.get());
    }

    @Test
    void aSocketRefreshesLikeACall() {
        SocketEvents events = new SocketEvents();
        server.script().refuse(4003, "");
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), POLICY)
                .httpDomain("dataplane")
                .tokens(tokens)
                .refresh("metadata", failing())
                .open(events);

        events.expect("connected", "refresh close/4003", "connected");
        assertEquals(1, refreshes.get());
        assertEquals(1, grants.get());
        socket.close();
    }

    @Test
    void aRetryRepeatsARefreshThatFailed() {
        HttpOutcome<String> outcome =
                send(builder().refresh("metadata", failing(known("dataplane", 429), new ConnectException())));

        assertTrue(outcome.succeeded());
        assertEquals(3, refreshes.get());
        assertEquals("[refresh dataplane/400, retry dataplane/429, retry transport/not-sent]", decisions.toString());
        assertEquals(2, server.calls().count());
    }

    @Test
    void aRefreshThatNeedsNewCredentialsIsRepeatedWithThem() {
        HttpOutcome<String> outcome = send(builder().refresh("metadata", failing(known("dataplane", 401))));

        assertTrue(outcome.succeeded());
        assertEquals(2, refreshes.get());
        assertEquals(List.of("refresh dataplane/400", "refresh dataplane/401"), decisions);
        assertEquals(2, grants.get());
    }

    @Test
    void anyOtherErrorIsGivenUp() {
        HttpOutcome<String> outcome =
                send(builder().refresh("metadata", failing(new IllegalStateException("a mistake"))));

        assertEquals(
                List.of("refresh dataplane/400", "give-up transport/refresh-failed"), decisions, outcome::toString);
        assertEquals(1, server.calls().count());
    }

    @Test
    void withoutTheOptionItIsGivenUpAndTheLogNamesTheOption() {
        Recording recording = new Recording();

        HttpOutcome<String> outcome = send(builder().refresh("other", failing()));

        recording.close();
        GiveUp giveUp = outcome.giveUp().orElseThrow();
        assertEquals("refresh-failed", giveUp.failure().code().code());
        assertTrue(recording.all().contains("add .refresh(\"metadata\", () -> …) to the builder"), recording::all);
        assertEquals(0, refreshes.get());
    }

    @Test
    void aRefreshThatDoesNotEndIsATimeoutAfterAMinute() {
        VirtualTime time = new VirtualTime();
        CompletableFuture<HttpOutcome<String>> outcome = start(builder()
                .environment(VirtualEnvironment.at(time))
                .refresh("metadata", () -> refreshes.getAndIncrement() == 0 ? new CompletableFuture<>() : DONE));
        soon(time.whenPending(1));

        time.advance(Duration.ofSeconds(60));
        soon(time.whenPending(1));
        assertEquals(List.of("refresh dataplane/400", "retry transport/timeout"), decisions);
        assertTrue(time.runNext());

        assertTrue(soon(outcome).succeeded());
        assertEquals(2, refreshes.get());
    }

    @Test
    void aRefreshIsNotWaitedForBeyondTheDeadline() {
        VirtualTime time = new VirtualTime();
        CompletableFuture<HttpOutcome<String>> outcome = start(builder()
                .environment(VirtualEnvironment.at(time))
                .deadline(Duration.ofSeconds(2))
                .refresh("metadata", CompletableFuture::new));
        soon(time.whenPending(2));

        time.advance(Duration.ofSeconds(2));

        assertEquals(
                "answered 400; transport/timeout CODE_1: give up: the caller's deadline is over",
                soon(outcome).toString());
        assertEquals(0, time.pending());
    }
}
