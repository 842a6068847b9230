package dev.recourse.client.faults;

import static dev.recourse.client.faults.CallTrial.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.testkit.CertificateAuthority;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallFaultsTest extends FaultRun {

    private final CallTrial calls = new CallTrial(trial, CLIENT);

    CallFaultsTest(Servers kind) {
        super(kind);
    }

    private CompletableFuture<HttpOutcome<String>> call(FaultServer server) {
        return call(server.http("/docs"), builder -> builder);
    }

    private CompletableFuture<HttpOutcome<String>> call(URI address, UnaryOperator<RecoveringHttp.Builder> options) {
        return calls.call("dataplane", address, options);
    }

    @AfterEach
    void noTimerIsLeft() {
        trial.expectNoWait();
    }

    @Test
    void aRefusedPortIsRetriedTenTimes() {
        FaultServer server = server();
        server.kill();

        CompletableFuture<HttpOutcome<String>> call = call(server);

        calls.waitsAfter(10, "retry transport/not-sent");
        calls.expect("give-up transport/not-sent retries-spent");
        assertTrue(outcome(call).response().isEmpty());
    }

    @Test
    void aServerThatComesBackIsCalledAgain() {
        FaultServer server = server();
        server.kill();
        CompletableFuture<HttpOutcome<String>> call = call(server);
        calls.waitsAfter(2, "retry transport/not-sent");
        calls.expect("retry transport/not-sent");

        server.restart();
        server.answer("/docs", 200, "", "here");
        trial.rest();

        assertEquals("here", outcome(call).response().orElseThrow().body());
    }

    @Test
    void anAnswerThatIsResetIsRetried() {
        FaultServer server = server().cutShort("/docs").cutShort("/docs").answer("/docs", 200, "", "here");

        CompletableFuture<HttpOutcome<String>> call = call(server);

        calls.waitsAfter(2, "retry transport/unreachable");
        assertEquals("here", outcome(call).response().orElseThrow().body());
        assertEquals(3, server.calls());
    }

    @Test
    void anAnswerThatNeverComesIsRetriedAfterTheTimeout() {
        FaultServer server =
                server().hold("/docs", 200, "").hold("/docs", 200, "").hold("/docs", 200, "");

        CompletableFuture<HttpOutcome<String>> call =
                call(server.http("/docs"), builder -> builder.timeout(Duration.ofMillis(300)));

        calls.waitsAfter(2, "retry transport/timeout");
        calls.expect("retry transport/timeout");
        trial.awaitPending();
        call.cancel(true);
    }

    @Test
    void anUntrustedCertificateIsGivenUp() {
        FaultServer server = server(Optional.of(CertificateAuthority.create().issue("localhost")));

        CompletableFuture<HttpOutcome<String>> call = call(server);

        calls.expect("give-up transport/tls not-recoverable");
        assertEquals(0, server.calls());
        assertEquals(
                "tls", outcome(call).giveUp().orElseThrow().failure().code().code());
    }

    @Test
    void aCallGoesAroundADashboardUnderMaintenance() {
        FaultServer dashboard = server().answer("/docs", 503, "3600", "");
        FaultServer node = server().answer("/docs", 200, "", "here");

        CompletableFuture<HttpOutcome<String>> call = calls.call(
                "dashboard",
                dashboard.http("/docs"),
                builder -> builder.endpoint("dataplane", () -> node.http("/docs")));

        calls.expect("redirect dashboard/503");
        assertEquals("here", outcome(call).response().orElseThrow().body());
        assertEquals(0, calls.now());
    }

    @Test
    void aServerThatKeepsFailingIsRetriedTenTimes() {
        FaultServer server = server();
        for (int i = 0; i < 11; i++) {
            server.answer("/docs", 502, "", "");
        }

        CompletableFuture<HttpOutcome<String>> call = call(server);

        calls.waitsAfter(10, "retry dataplane/502");
        calls.expect("give-up dataplane/502 retries-spent");
        assertEquals(502, outcome(call).response().orElseThrow().statusCode());
    }

    @Test
    void failedAnswersThatAreWantedAsStreamsAreLetGo() throws Exception {
        String page = "busy ".repeat(20_000);
        FaultServer server = server().answer("/docs", 503, "", page)
                .answer("/docs", 503, "", "{\"error\":")
                .answer("/docs", 404, "", page);

        CompletableFuture<HttpOutcome<InputStream>> call =
                calls.send(HttpCall.get("dataplane", "/docs"), server.http("/"), BodyHandlers.ofInputStream());

        calls.waitsAfter(2, "retry dataplane/503");
        calls.expect("give-up dataplane/404 not-recoverable");
        try (InputStream body = outcome(call).response().orElseThrow().body()) {
            assertEquals(page, new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aPostWithAKeyIsRepeatedAfterASilentEnd() {
        FaultServer server = server().cutShort("/docs").cutShort("/docs").answer("/docs", 200, "", "stored");
        HttpCall post = HttpCall.post("dataplane", "/docs", BodyPublishers.ofString("a document"));

        CompletableFuture<HttpOutcome<String>> bare = calls.send(post, server.http("/"), BodyHandlers.ofString());
        calls.expect("give-up transport/unreachable not-idempotent");
        assertTrue(outcome(bare).response().isEmpty());

        CompletableFuture<HttpOutcome<String>> keyed =
                calls.send(post.withIdempotencyKey(), server.http("/"), BodyHandlers.ofString());
        calls.waitsAfter(1, "retry transport/unreachable");
        assertEquals("stored", outcome(keyed).response().orElseThrow().body());
        assertEquals(3, server.calls());
    }
}
