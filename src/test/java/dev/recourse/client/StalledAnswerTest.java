package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.io.Stages;
import dev.recourse.client.socket.HttpLocator;
import dev.recourse.client.socket.Locator;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketStatus;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.ConnectToken;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUpCause;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Responses whose head arrives at once and whose body never does, which the JDK's own timeout does not cover. */
class StalledAnswerTest {

    private static final Duration SHORT = Duration.ofMillis(100);
    /** Long enough to connect, send and read a head on a busy machine, so that only the body is late. */
    private static final Duration AMPLE = Duration.ofMillis(500);

    private static Failure failure(CompletionStage<?> stage) {
        CompletionException thrown = assertThrows(
                CompletionException.class,
                () -> stage.toCompletableFuture()
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join());
        return ((KnownFailure) Stages.cause(thrown)).failure();
    }

    @Test
    void aStalledCallIsRetried() {
        try (RawServer server = RawServer.stalling(200)) {
            RecoveringHttp http = RecoveringHttp.builder(TestPolicy.QUICK)
                    .endpoint("dataplane", () -> server.address("http"))
                    .timeout(SHORT)
                    .build();
            HttpCall call = HttpCall.of(
                    "dataplane", (base, token) -> HttpRequest.newBuilder(base).build());

            HttpOutcome<String> outcome = http.sendAsync(call, BodyHandlers.ofString())
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();

            assertEquals(
                    GiveUpCause.RETRIES_SPENT, outcome.giveUp().orElseThrow().cause());
            assertEquals(
                    "timeout", outcome.giveUp().orElseThrow().failure().code().code());
        }
    }

    @Test
    void aStalledTokenRequestHasAnUnknownOutcome() {
        try (RawServer server = RawServer.stalling(200)) {
            CachedTokens tokens =
                    CachedTokens.of(ConnectToken.builder(server.address("http"), TestPolicy.QUICK, "dashboard")
                            .credentials("id", "secret")
                            .timeout(AMPLE)
                            .build());

            assertEquals("refresh-unknown", failure(tokens.token()).code().code());
            assertEquals("refresh-unknown", failure(tokens.token()).code().code());
        }
    }

    @Test
    void aStalledLocatorIsATimeout() {
        try (RawServer server = RawServer.stalling(200)) {
            Locator locator = HttpLocator.builder(
                            token -> HttpRequest.newBuilder(server.address("http"))
                                    .timeout(AMPLE)
                                    .build(),
                            "url",
                            TestPolicy.QUICK,
                            "dataplane")
                    .build();

            assertEquals("timeout", failure(locator.locate(Token.NONE)).code().code());
            assertEquals("timeout", failure(locator.locate(Token.NONE)).code().code());
        }
    }

    @Test
    void aStalledHandshakeIsATimeout() {
        SocketEvents events = new SocketEvents();
        try (RawServer server = RawServer.stalling(503)) {
            ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.address("ws"), TestPolicy.QUICK)
                    .httpDomain("dataplane")
                    .connectTimeout(SHORT)
                    .open(events);
            events.expect("retry transport/timeout", "retry transport/timeout");
            assertEquals(SocketStatus.RECOVERING, socket.status());
            socket.close();
        }
    }
}
