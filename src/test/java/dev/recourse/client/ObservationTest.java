package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.transport.JdkWebSocketTransport;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.junit.RecourseExtension;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RecourseExtension.class)
class ObservationTest {

    private static final Policy FRUGAL = TestPolicy.QUICK.toBuilder()
            .budget(BudgetRule.of(3, Map.of("retry", 1)))
            .build();

    private final SocketEvents events = new SocketEvents();

    @Test
    void oneBudgetIsSharedBySessions(ScriptedServer server) {
        SharedBudget budget = SharedBudget.of(FRUGAL);
        server.script().refuse(4500, "").refuse(4500, "");
        ReconnectingWebSocket first = ReconnectingWebSocket.builder(() -> server.ws("/a"), FRUGAL)
                .httpDomain("dataplane")
                .budget(budget)
                .open(events);
        events.expect("connected", "retry close/4500", "connected", "retry close/4500", "connected");
        assertEquals(1, budget.left().tokens());

        server.script().refuse(4500, "").refuse(4500, "");
        SocketEvents other = new SocketEvents();
        ReconnectingWebSocket second = ReconnectingWebSocket.builder(() -> server.ws("/b"), FRUGAL)
                .httpDomain("dataplane")
                .budget(budget)
                .open(other);

        other.expect("connected", "retry close/4500", "connected", "give-up close/4500 budget-spent");
        first.close();
        events.expect("closed");
        assertEquals(1, budget.left().tokens());
        second.close();
    }

    @Test
    void everyDecisionAndEveryRecoveryIsSeen(ScriptedServer server) throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        CompletableFuture<Duration> recovered = new CompletableFuture<>();
        server.script().answer(503).refuse(4006, "Rate limit exceeded: 5 ops/min");
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .listener(new RecoveryListener() {
                    @Override
                    public void decided(Decision decision) {
                        seen.add(decision.failure().code().code() + " "
                                + decision.explanation()
                                        .text()
                                        .startsWith(decision.kind().text()));
                    }

                    @Override
                    public void recovered(Duration elapsed) {
                        recovered.complete(elapsed);
                        throw new IllegalStateException("a mistake of the application");
                    }
                })
                .open(events);
        events.expect("retry dataplane/503", "connected", "retry close/4006", "connected");

        assertEquals(List.of("503 true", "4006 true"), seen);
        assertTrue(recovered.get(30, TimeUnit.SECONDS).toMillis() < 10_000);
        socket.close();
    }

    @Test
    void aClientThatFollowsRedirectsIsRefused(ScriptedServer server) {
        HttpClient careless = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThrows(
                IllegalArgumentException.class,
                () -> RecoveringHttp.builder(FRUGAL).client(careless));
        assertThrows(IllegalArgumentException.class, () -> JdkWebSocketTransport.of(careless));
    }
}
