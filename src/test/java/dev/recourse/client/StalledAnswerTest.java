package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUpCause;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Answers whose head comes at once and whose body never does: the JDK's own time for a request does not count it. */
class StalledAnswerTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    private static Failure failure(CompletionStage<?> stage) {
        CompletionException thrown = assertThrows(
                CompletionException.class,
                () -> stage.toCompletableFuture()
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join());
        return ((KnownFailure) Stages.cause(thrown)).failure();
    }

    @Test
    void aCallIsTriedAgain() {
        try (RawServer server = RawServer.stalling(200)) {
            RecoveringHttp http = RecoveringHttp.under(TestPolicy.QUICK)
                    .endpoint("dataplane", () -> server.address("http"))
                    .timeout(SHORT)
                    .build();
            HttpCall call = HttpCall.to(
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
    void aTokenRequestIsAnUnknownRenewal() {
        try (RawServer server = RawServer.stalling(200)) {
            CachedTokens tokens = CachedTokens.of(ConnectToken.at(server.address("http"), TestPolicy.QUICK, "dashboard")
                    .client("id", "secret")
                    .timeout(SHORT));

            assertEquals("refresh-unknown", failure(tokens.token()).code().code());
            assertEquals("refresh-unknown", failure(tokens.token()).code().code());
        }
    }

    @Test
    void aLocatorIsAskedAgain() {
        try (RawServer server = RawServer.stalling(200)) {
            Locator locator = HttpLocator.asking(
                    token -> HttpRequest.newBuilder(server.address("http"))
                            .timeout(SHORT)
                            .build(),
                    "url",
                    TestPolicy.QUICK,
                    "dataplane");

            assertEquals("timeout", failure(locator.locate(Token.NONE)).code().code());
            assertEquals("timeout", failure(locator.locate(Token.NONE)).code().code());
        }
    }

    @Test
    void aHandshakeIsGivenUpOn() {
        Heard heard = new Heard();
        try (RawServer server = RawServer.stalling(503);
                ReconnectingWebSocket socket = ReconnectingWebSocket.to(() -> server.address("ws"), TestPolicy.QUICK)
                        .httpDomain("dataplane")
                        .connectTimeout(SHORT)
                        .open(heard)) {
            heard.expect("retry transport/timeout", "retry transport/timeout");
            assertEquals(SocketStatus.RECOVERING, socket.status());
        }
    }
}
