package dev.recourse.client.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.io.SharedClient;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.WireSocketCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenRenewalTest {

    private static final String PATH = "/connect/token";

    private final WireSocketCluster cluster = WireSocketCluster.start();
    private final SocketEvents events = new SocketEvents();
    private final List<ReconnectingWebSocket> sockets = new ArrayList<>();

    private ConnectToken.Builder grant() {
        return ConnectToken.builder(cluster.dashboard().http(PATH), TestPolicy.QUICK, "dashboard");
    }

    private ConnectToken.Builder withCredentials() {
        return grant().credentials(
                        cluster.issuer().account().clientId(),
                        cluster.issuer().account().clientSecret());
    }

    private CachedTokens expired(ConnectToken.Builder grant) {
        return startingWith(cluster.issuer().expiredToken(), grant);
    }

    private static CachedTokens startingWith(String token, ConnectToken.Builder grant) {
        return CachedTokens.builder(grant.build()).initialToken(Token.of(token)).build();
    }

    private void open(TokenSource tokens, SocketEvents listener) {
        sockets.add(ReconnectingWebSocket.builder(() -> cluster.eu().ws("/doc"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .tokens(tokens)
                .endpoint("dataplane", () -> cluster.eu().ws("/doc"))
                .open(listener));
    }

    private List<String> grantTypes() {
        return cluster.dashboard().calls().entries().stream()
                .map(call -> call.formField("grant_type").orElse(""))
                .toList();
    }

    @AfterEach
    void close() {
        sockets.forEach(ReconnectingWebSocket::close);
        cluster.close();
    }

    @Test
    void tenSocketsThatFailTogetherRenewOnce() {
        CompletableFuture<Void> gate = new CompletableFuture<>();
        cluster.dashboard().script().on(PATH, Answer.usual().after(gate));
        CachedTokens tokens = expired(withCredentials());
        List<SocketEvents> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(new SocketEvents());
            open(tokens, all.get(i));
        }

        all.forEach(each -> each.expect("connected", "refresh close/4002"));
        gate.complete(null);

        all.forEach(each -> each.expect("connected"));
        assertEquals(1, cluster.issuer().issuedCount());
        assertEquals(1, cluster.dashboard().calls().count());
    }

    @Test
    void aConnectionIsWaitedForLessLongThanAnAnswer() {
        assertTrue(SharedClient.CONNECT_TIMEOUT.compareTo(ConnectToken.TIMEOUT) < 0);
    }

    @Test
    void aSocketWithoutATokenObtainsOne() {
        CachedTokens real = CachedTokens.of(withCredentials().build());
        open(
                new TokenSource() {
                    @Override
                    public CompletableFuture<Token> token() {
                        return CompletableFuture.completedFuture(Token.NONE);
                    }

                    @Override
                    public CompletionStage<Token> renew(Token rejected) {
                        return real.renew(rejected);
                    }
                },
                events);

        events.expect("connected", "refresh close/4001", "connected");
    }

    @Test
    void aRefusedRenewalIsAFailureOfTheSameSession() {
        open(expired(grant().credentials("example-client", "wrong")), events);

        events.expect(
                "connected", "refresh close/4002", "refresh dashboard/401", "give-up dashboard/401 refreshes-spent");
    }

    @Test
    void aBusyTokenEndpointIsAskedAgain() {
        cluster.dashboard().script().on(PATH, Answer.status(429).withHeader("Retry-After", "0"));
        open(expired(withCredentials()), events);

        events.expect("connected", "refresh close/4002", "retry dashboard/429", "connected");
    }

    @Test
    void duringMaintenanceTheCachedTokenIsUsed() {
        cluster.dashboard().script().on(PATH, Answer.status(503));
        cluster.eu().script().refuse(4002, "Invalid token");
        CachedTokens tokens = startingWith(cluster.issuer().accessToken(), withCredentials());
        open(tokens, events);

        events.expect("connected", "refresh close/4002", "redirect dashboard/503", "connected");
        assertEquals(0, cluster.issuer().issuedCount());
    }

    @Test
    void anUnreachableTokenEndpointIsATransportFailure() {
        cluster.dashboard().kill();
        open(expired(withCredentials()), events);

        events.expect("connected", "refresh close/4002", "retry transport/not-sent");
    }

    @Test
    void aRefreshTokenIsUsedOnceAndFollowedByTheNext() {
        CachedTokens tokens = expired(grant().refreshToken(cluster.issuer().refreshToken()));
        open(tokens, events);
        events.expect("connected", "refresh close/4002", "connected");

        cluster.issuer().rotateKey();
        cluster.eu().dropAll();

        events.expect("retry close/1006", "connected", "refresh close/4002", "connected");
        assertEquals(List.of("refresh_token", "refresh_token"), grantTypes());
    }

    @Test
    void aRefreshTokenWhoseOutcomeIsUnknownIsNeverSentAgain() {
        cluster.dashboard().script().on(PATH, Answer.cutShort());
        open(expired(grant().refreshToken(cluster.issuer().refreshToken())), events);

        events.expect(
                "connected",
                "refresh close/4002",
                "refresh transport/refresh-unknown",
                "give-up transport/refresh-unknown refreshes-spent");
        assertEquals(1, cluster.dashboard().calls().count());
    }

    @Test
    void afterATimeOutTheCredentialsServe() {
        cluster.dashboard().script().on(PATH, Answer.silent());
        open(
                expired(withCredentials()
                        .refreshToken(cluster.issuer().refreshToken())
                        .timeout(Duration.ofSeconds(1))),
                events);

        events.expect("connected", "refresh close/4002", "refresh transport/refresh-unknown", "connected");
        assertEquals(List.of("refresh_token", "client_credentials"), grantTypes());
    }

    @Test
    void aRefreshTokenThatWasNotProcessedIsSentAgain() {
        cluster.dashboard().script().on(PATH, Answer.status(429));
        open(expired(grant().refreshToken(cluster.issuer().refreshToken())), events);

        events.expect("connected", "refresh close/4002", "retry dashboard/429", "connected");
        List<Call> calls = cluster.dashboard().calls().entries();
        assertEquals(calls.get(0).body(), calls.get(1).body());
    }

    @Test
    void anAnswerThatCannotBeReadIsAnUnknownOutcome() {
        cluster.dashboard()
                .script()
                .on(
                        PATH,
                        Answer.status(200).withBody("{\"access_token\":\"two words\"}"),
                        Answer.status(200).withBody("[]"));
        open(expired(withCredentials()), events);

        events.expect(
                "connected",
                "refresh close/4002",
                "refresh transport/refresh-unknown",
                "give-up transport/refresh-unknown refreshes-spent");
    }

    @Test
    void withoutATokenSourceARefreshCannotHelp() {
        open(TokenSource.NONE, events);

        events.expect("connected", "refresh close/4001");
        assertEquals(GiveUpCause.NOT_RECOVERABLE, events.giveUp().cause());
    }

    @Test
    void secretsAreNotShown() {
        assertFalse(grant().credentials("id", "hush")
                .refreshToken("hush")
                .build()
                .toString()
                .contains("hush"));
    }

    @Test
    void aRefreshTokenThatIsNotReplacedStaysValid() {
        cluster.dashboard()
                .script()
                .on(
                        PATH,
                        Answer.status(200).withBody("{\"access_token\":\"first\"}"),
                        Answer.status(200).withBody("{\"access_token\":\"second\",\"refresh_token\":\"\"}"),
                        Answer.status(200).withBody("{\"access_token\":\"third\",\"refresh_token\":false}"),
                        Answer.status(200).withBody("{\"access_token\":\"fourth\"}"));
        ConnectToken grant = grant().refreshToken("kept").build();

        assertEquals("first", grant.obtain().toCompletableFuture().join().secret());
        assertEquals("second", grant.obtain().toCompletableFuture().join().secret());
        assertEquals("third", grant.obtain().toCompletableFuture().join().secret());
        assertEquals("fourth", grant.obtain().toCompletableFuture().join().secret());

        assertEquals(
                List.of("kept", "kept", "kept", "kept"),
                cluster.dashboard().calls().entries().stream()
                        .map(call -> call.formField("refresh_token").orElse(""))
                        .toList());
    }
}
