package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.CachedTokens;
import dev.recourse.client.ConnectToken;
import dev.recourse.client.Token;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenFaultsTest extends FaultRun {

    private static final String PATH = "/connect/token";
    private static final String GRANTED = "{\"access_token\":\"good\",\"expires_in\":900,\"refresh_token\":\"next\"}";

    private final FaultServer node = server();
    private final FaultServer dashboard = server();

    TokenFaultsTest(Servers kind) {
        super(kind);
    }

    private ConnectToken grant() {
        return ConnectToken.at(dashboard.http(PATH), Trial.POLICY, "dashboard")
                .client("id", "secret")
                .environment(trial.environment)
                .through(CLIENT);
    }

    private CachedTokens cached(ConnectToken grant) {
        return CachedTokens.of(grant, trial.environment, Duration.ofMinutes(1));
    }

    private void open(CachedTokens tokens) {
        trial.open(() -> node.ws("/doc"), builder -> builder.tokens(tokens));
    }

    @Test
    void anEndpointThatIsDown() {
        dashboard.kill();
        open(cached(grant()));

        trial.waitsAfter(10, "retry transport/unreachable");

        trial.expect("give-up transport/unreachable retries-spent");
        assertEquals(0, node.handshakes());
    }

    @Test
    void anEndpointThatComesBack() {
        dashboard.kill();
        open(cached(grant()));
        trial.waitsAfter(3, "retry transport/unreachable");
        trial.expect("retry transport/unreachable");

        dashboard.restart();
        dashboard.answer(PATH, 200, "", GRANTED);
        trial.rest();

        trial.expect("connected");
        assertEquals(1, dashboard.calls());
    }

    @Test
    void anEndpointThatIsSlow() {
        dashboard.hold(PATH, 200, GRANTED);
        open(cached(grant()));

        trial.pass(Duration.ofSeconds(59));
        dashboard.release();

        trial.expect("connected");
        assertEquals(1, dashboard.calls());
    }

    @Test
    void anEndpointThatNeverAnswers() {
        dashboard.hold(PATH, 200, GRANTED).hold(PATH, 200, GRANTED);
        open(cached(grant().timeout(Duration.ofMillis(300))));

        trial.expect("refresh transport/refresh-unknown", "give-up transport/refresh-unknown refreshes-spent");

        assertEquals(2, dashboard.calls());
        assertEquals(0, node.handshakes());
    }

    @Test
    void aRefreshTokenIsNotSentAgainWhenNobodyKnowsWhatBecameOfIt() {
        dashboard.cutShort(PATH).answer(PATH, 200, "", GRANTED);
        node.refuse(4002, "Invalid token");
        open(cached(grant().refreshToken("once")).startingWith(Token.of("old")));

        trial.expect("connected", "refresh close/4002", "refresh transport/refresh-unknown", "connected");

        assertEquals(2, dashboard.calls());
    }

    @Test
    void anEndpointThatRefuses() {
        dashboard.answer(PATH, 401, "", "").answer(PATH, 401, "", "");
        node.refuse(4002, "Invalid token");
        open(cached(grant()).startingWith(Token.of("old")));

        trial.expect("connected", "refresh close/4002", "refresh dashboard/401");

        trial.expect("give-up dashboard/401 refreshes-spent");
    }

    @Test
    void anEndpointThatIsOverrun() {
        dashboard.answer(PATH, 429, "30", "").answer(PATH, 429, "30", "").answer(PATH, 200, "", GRANTED);
        open(cached(grant()));

        trial.waitsAfter(2, "retry dashboard/429");

        trial.expect("connected");
        assertEquals(2 * 31_500, trial.time.now());
    }

    @Test
    void anEndpointThatAnswersSomethingElse() {
        dashboard.answer(PATH, 200, "", "<html>").answer(PATH, 200, "", GRANTED);
        open(cached(grant()));

        trial.expect("refresh transport/refresh-unknown", "connected");
    }

    @Test
    void aTokenThatIsRefusedAgainAndAgain() {
        for (int i = 0; i < 3; i++) {
            node.refuse(4002, "Invalid token");
            dashboard.answer(PATH, 200, "", GRANTED.replace("good", "good" + i));
        }
        open(cached(grant()).startingWith(Token.of("old")));

        trial.expect("connected", "refresh close/4002", "connected", "refresh close/4002", "connected");

        trial.expect("give-up close/4002 refreshes-spent");
        assertEquals(2, dashboard.calls());
    }
}
