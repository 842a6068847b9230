package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.client.Connectivity;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls of an application that knows that there is no network. */
class HttpOfflineTest {

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final Connectivity connectivity = Connectivity.create();

    private CompletableFuture<HttpOutcome<String>> call(Duration deadline) {
        HttpCall call = HttpCall.of(
                "dataplane", (base, token) -> HttpRequest.newBuilder(base).build());
        return RecoveringHttp.builder(TestPolicy.SLOW)
                .endpoint("dataplane", () -> server.http("/"))
                .environment(VirtualEnvironment.at(time))
                .connectivity(connectivity)
                .deadline(deadline)
                .build()
                .sendAsync(call, HttpResponse.BodyHandlers.ofString());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aCallIsSentWhenTheNetworkIsBack() {
        connectivity.offline();
        CompletableFuture<HttpOutcome<String>> outcome = call(Duration.ofHours(1));
        time.advance(Duration.ofMinutes(30));
        assertFalse(outcome.isDone());
        assertEquals(0, server.calls().count());

        connectivity.online();

        assertEquals(
                Optional.empty(), outcome.orTimeout(30, TimeUnit.SECONDS).join().giveUp());
        assertEquals(1, server.calls().count());
    }

    @Test
    void theDeadlineHoldsWithoutANetwork() {
        connectivity.offline();
        CompletableFuture<HttpOutcome<String>> outcome = call(Duration.ofMinutes(1));

        time.advance(Duration.ofMinutes(1));

        assertEquals(
                Optional.of(GiveUpCause.DEADLINE),
                outcome.orTimeout(30, TimeUnit.SECONDS).join().giveUp().map(GiveUp::cause));
        connectivity.online();
        assertEquals(0, server.calls().count());
        assertEquals(0, time.pending());
    }
}
