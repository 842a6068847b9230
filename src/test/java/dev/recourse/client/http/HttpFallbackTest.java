package dev.recourse.client.http;

import static dev.recourse.client.support.WireSocketCalls.APPS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.ConnectToken;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Decision;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.WireSocketCluster;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** While the dashboard is under maintenance, calls go to the dataplane with the current token. */
class HttpFallbackTest {

    private static final String PATH = "/connect/token";
    private static final Answer MAINTENANCE = Answer.status(503);

    private final VirtualTime time = new VirtualTime();

    @RegisterExtension
    final WireSocketCalls calls = new WireSocketCalls();

    private final WireSocketCluster cluster = calls.cluster();
    private final ScriptedServer dashboard = cluster.dashboard();
    private final ScriptedServer dataplane = cluster.eu();
    private final String access = cluster.issuer().accessToken();
    private final List<String> decided = new CopyOnWriteArrayList<>();

    private CachedTokens cached() {
        ConnectToken grant = ConnectToken.builder(dashboard.http(PATH), TestPolicy.QUICK, "dashboard")
                .credentials("example-client", "example-secret")
                .build();
        return CachedTokens.builder(grant)
                .environment(VirtualEnvironment.at(time))
                .initialToken(Token.of(access).withLifetime(Duration.ofMinutes(15)))
                .build();
    }

    private HttpOutcome<String> send(TokenSource tokens) throws InterruptedException {
        return calls.builder()
                .tokens(tokens)
                .listener(new RecoveryListener() {
                    @Override
                    public void decided(Decision decision) {
                        decided.add(decision.kind().text() + " "
                                + decision.failure().code().domain() + "/"
                                + decision.failure().code().code());
                    }
                })
                .build()
                .send(APPS, BodyHandlers.ofString());
    }

    private void wentToTheDataplaneWithTheSameToken() {
        assertEquals(
                List.of(access),
                dataplane.calls().entries().stream()
                        .map(call -> call.token().orElseThrow().text())
                        .toList());
    }

    @Test
    void aTokenNearItsEndIsUsedIfItCannotBeRenewed() throws Exception {
        CachedTokens tokens = cached();
        time.advance(Duration.ofMinutes(14));
        dashboard.script().on("/apps", MAINTENANCE).on(PATH, MAINTENANCE);

        assertTrue(send(tokens).succeeded());

        assertEquals(List.of("redirect dashboard/503"), decided);
        wentToTheDataplaneWithTheSameToken();
    }

    @Test
    void aTokenThatCannotBeRenewedIsTriedAtTheDataplane() throws Exception {
        dashboard.script().on("/apps", Answer.status(401)).on(PATH, MAINTENANCE);

        assertTrue(send(cached()).succeeded());

        assertEquals(List.of("refresh dashboard/401", "redirect dashboard/503"), decided);
        wentToTheDataplaneWithTheSameToken();
    }

    @Test
    void withoutATokenTheCallIsGivenUp() throws Exception {
        CachedTokens tokens = cached();
        time.advance(Duration.ofMinutes(15));
        dashboard.script().on(PATH, MAINTENANCE, MAINTENANCE);

        HttpOutcome<String> outcome = send(tokens);

        assertEquals(List.of("redirect dashboard/503", "give-up dashboard/503"), decided);
        assertTrue(outcome.response().isEmpty());
        assertEquals(0, dataplane.calls().count());
    }
}
