package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.ConnectToken;
import dev.recourse.client.token.Token;
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

    private ConnectToken.Builder grant() {
        return ConnectToken.builder(dashboard.http(PATH), Trial.POLICY, "dashboard")
                .credentials("id", "secret")
                .environment(trial.environment)
                .client(CLIENT);
    }

    private CachedTokens cached(Token initial) {
        return cached(grant(), initial);
    }

    private CachedTokens cached(ConnectToken.Builder grant, Token initial) {
        return CachedTokens.builder(grant.build())
                .environment(trial.environment)
                .initialToken(initial)
                .build();
    }

    private void open(CachedTokens tokens) {
        trial.open(() -> node.ws("/doc"), builder -> builder.tokens(tokens));
    }

    @Test
    void anEndpointThatIsDownIsRetriedUntilTheDeadline() {
        dashboard.kill();
        open(cached(Token.NONE));

        trial.waitsAfter(34, "retry transport/not-sent");

        trial.expect("give-up transport/not-sent deadline");
        assertEquals(0, node.handshakes());
    }

    @Test
    void anEndpointThatComesBackIsUsed() {
        dashboard.kill();
        open(cached(Token.NONE));
        trial.waitsAfter(3, "retry transport/not-sent");
        trial.expect("retry transport/not-sent");

        dashboard.restart();
        dashboard.answer(PATH, 200, "", GRANTED);
        trial.rest();

        trial.expect("connected");
        assertEquals(1, dashboard.calls());
    }

    @Test
    void aSlowEndpointIsWaitedFor() {
        dashboard.hold(PATH, 200, GRANTED);
        open(cached(Token.NONE));

        trial.pass(Duration.ofSeconds(59));
        dashboard.release();

        trial.expect("connected");
        assertEquals(1, dashboard.calls());
    }

    @Test
    void anEndpointThatNeverAnswersIsGivenUp() {
        dashboard.hold(PATH, 200, GRANTED).hold(PATH, 200, GRANTED);
        open(cached(grant().timeout(Duration.ofMillis(300)), Token.NONE));

        trial.expect("refresh transport/refresh-unknown", "give-up transport/refresh-unknown refreshes-spent");

        assertEquals(2, dashboard.calls());
        assertEquals(0, node.handshakes());
    }

    @Test
    void aRefreshTokenOfUnknownOutcomeIsNotSentAgain() {
        dashboard.cutShort(PATH).answer(PATH, 200, "", GRANTED);
        node.refuse(4002, "Invalid token");
        open(cached(grant().refreshToken("once"), Token.of("old")));

        trial.expect("connected", "refresh close/4002", "refresh transport/refresh-unknown", "connected");

        assertEquals(2, dashboard.calls());
    }

    @Test
    void anEndpointThatRefusesIsGivenUp() {
        dashboard.answer(PATH, 401, "", "").answer(PATH, 401, "", "");
        node.refuse(4002, "Invalid token");
        open(cached(Token.of("old")));

        trial.expect("connected", "refresh close/4002", "refresh dashboard/401");

        trial.expect("give-up dashboard/401 refreshes-spent");
    }

    @Test
    void anOverloadedEndpointIsRetriedAfterItsHint() {
        dashboard.answer(PATH, 429, "30", "").answer(PATH, 429, "30", "").answer(PATH, 200, "", GRANTED);
        open(cached(Token.NONE));

        trial.waitsAfter(2, "retry dashboard/429");

        trial.expect("connected");
        assertEquals(2 * 31_500, trial.time.now());
    }

    @Test
    void anUnreadableAnswerIsAskedForAgain() {
        dashboard.answer(PATH, 200, "", "<html>").answer(PATH, 200, "", GRANTED);
        open(cached(Token.NONE));

        trial.expect("refresh transport/refresh-unknown", "connected");
    }

    @Test
    void aTokenThatKeepsBeingRefusedIsGivenUp() {
        for (int i = 0; i < 3; i++) {
            node.refuse(4002, "Invalid token");
            dashboard.answer(PATH, 200, "", GRANTED.replace("good", "good" + i));
        }
        open(cached(Token.of("old")));

        trial.expect("connected", "refresh close/4002", "connected", "refresh close/4002", "connected");

        trial.expect("give-up close/4002 refreshes-spent");
        assertEquals(2, dashboard.calls());
    }

    @Test
    void aRefreshTokenThatIsNotAcceptedIsFollowedByTheCredentials() {
        dashboard.answer(PATH, 400, "", "{\"error\":\"invalid_grant\"}").answer(PATH, 200, "", GRANTED);
        open(cached(grant().refreshToken("old"), Token.NONE));

        trial.expect("connected");
        assertEquals(2, dashboard.calls());
    }
}
