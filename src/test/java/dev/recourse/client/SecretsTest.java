package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.Locator;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.TokenPlace;
import dev.recourse.client.support.Recording;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.ConnectToken;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenGrant;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.WireSocketCluster;
import dev.recourse.wiresocket.WireSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No secret is logged, thrown, explained or printed, whatever happens. */
class SecretsTest {

    private static final String PATH = "/connect/token";
    private static final String CLIENT_SECRET = "hush-client-secret";
    private static final String ECHO = "hush-echo";
    private static final String QUERY = "hush-query";
    private static final Policy LOCAL =
            WireSocket.policy().withRedirects(WireSocket.policy().redirects().withLoopback());

    private final Queue<String> secrets = new ConcurrentLinkedQueue<>(List.of(CLIENT_SECRET, ECHO, QUERY));
    private final WireSocketCluster cluster = WireSocketCluster.start();
    private final Recording recording = new Recording();
    private final SocketEvents events = recording.events();

    private Environment environment() {
        return Environment.SYSTEM.withRandom(() -> 0);
    }

    private String secret(String text) {
        secrets.add(text);
        return text;
    }

    private ConnectToken grant() {
        return ConnectToken.builder(cluster.dashboard().http(PATH), LOCAL, "dashboard")
                .credentials("example-client", CLIENT_SECRET)
                .refreshToken(secret(cluster.issuer().refreshToken()))
                .build();
    }

    private CachedTokens expired(ConnectToken grant) {
        return CachedTokens.builder(watched(grant))
                .initialToken(Token.of(secret(cluster.issuer().expiredToken())))
                .build();
    }

    /** The same grant, with its tokens and errors recorded. */
    private TokenGrant watched(ConnectToken grant) {
        recording.record(grant);
        return () -> grant.obtain().whenComplete((token, error) -> {
            if (token != null) {
                secret(token.secret());
                recording.record(token);
            } else {
                recording.record(error);
            }
        });
    }

    private ReconnectingWebSocket open(TokenSource tokens, TokenPlace place) {
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(
                        () -> cluster.eu().ws("/doc"), LOCAL)
                .httpDomain("dataplane")
                .tokens(tokens)
                .tokenPlace(place)
                .environment(environment())
                .listener(recording.decisions())
                .open(recording);
        recording.record(tokens);
        recording.record(place);
        recording.record(socket);
        return socket;
    }

    private void answerTokens(int status) {
        cluster.dashboard()
                .script()
                .on(
                        PATH,
                        Answer.status(status)
                                .withJson("{\"error\":\"" + ECHO + "\",\"client_secret\":\"" + CLIENT_SECRET + "\"}"));
    }

    @AfterEach
    void nothingWasSaid() {
        cluster.close();
        recording.close();
        String all = recording.all();
        assertFalse(all.isEmpty());
        secrets.forEach(secret -> assertFalse(all.contains(secret), () -> secret + " in " + all));
    }

    @Test
    void secretsStaySecretInARenewal() {
        ReconnectingWebSocket socket = open(expired(grant()), TokenPlace.subprotocol("wiresocket"));
        events.expect("connected", "refresh close/4002", "connected");
        cluster.issuer().rotateKey();
        cluster.eu().dropAll();
        events.expect("retry close/1006", "connected", "refresh close/4002", "connected");
        socket.close();
        recording.record(socket.send("late").toCompletableFuture().handle((sent, error) -> {
            recording.record(error);
            return error;
        }));
        assertTrue(recording.all().contains("close/4002 INVALID_TOKEN"));
    }

    @Test
    void secretsStaySecretInARefusal() {
        for (int status : new int[] {400, 401, 403, 429, 500, 503, 302, 200}) {
            answerTokens(status);
            answerTokens(status);
            answerTokens(status);
            answerTokens(status);
            ReconnectingWebSocket socket = open(expired(grant()), TokenPlace.header());
            events.expect("connected", "refresh close/4002");
            events.firstDecision();
            socket.close();
            assertTrue(events.until("closed"));
            cluster.dashboard().script().clear();
        }
    }

    @Test
    void secretsStaySecretInAFailedRenewal() {
        cluster.dashboard().script().on(PATH, Answer.cutShort());
        ReconnectingWebSocket cut = open(expired(grant()), TokenPlace.query("token"));
        events.expect("connected", "refresh close/4002", "refresh transport/refresh-unknown");
        cut.close();
        assertTrue(events.until("closed"));
        cluster.dashboard().kill();
        ReconnectingWebSocket killed = open(expired(grant()), TokenPlace.query("token"));
        events.expect("connected", "refresh close/4002", "retry transport/not-sent");
        killed.close();
    }

    @Test
    void secretsStaySecretInAQuery() {
        TokenSource tokens = CachedTokens.builder(watched(grant()))
                .initialToken(Token.of(secret(cluster.issuer().accessToken())))
                .build();
        cluster.eu().script().answer(503).answer(400);
        open(tokens, TokenPlace.query("token"));
        events.expect("retry dataplane/503", "give-up dataplane/400 not-recoverable");
        cluster.eu().kill();
        ReconnectingWebSocket refused = open(tokens, TokenPlace.query("token"));
        events.expect("retry close/1006");
        refused.close();
    }

    @Test
    void secretsStaySecretInARedirect() {
        String query = "?token=" + QUERY;
        cluster.eu()
                .script()
                .refuse(4009, "REDIRECT:" + cluster.us().ws("/doc" + query))
                .refuse(4009, "REDIRECT:wss://evil.example/doc" + query)
                .refuse(4009, "REDIRECT:wss://a@evil.example/doc" + query)
                .refuse(4009, "REDIRECT:wss://eu.wiresocket.net/" + query + "d".repeat(73));
        TokenSource tokens = CachedTokens.of(() -> CompletableFuture.completedFuture(
                Token.of(secret(cluster.issuer().accessToken()))));
        ReconnectingWebSocket followed = open(tokens, TokenPlace.header());
        events.expect("connected", "redirect close/4009", "connected");
        followed.close();
        assertTrue(events.until("closed"));
        for (int i = 0; i < 3; i++) {
            open(tokens, TokenPlace.header());
            events.expect("connected", "give-up close/4009 redirect-unsafe");
        }
    }

    @Test
    void secretsStaySecretInALocator() {
        cluster.eu()
                .script()
                .on("/discovery", Answer.status(200).withJson("{\"url\":\"wss://evil.example/?token=" + QUERY + "\"}"));
        for (Locator locator : List.<Locator>of(
                token -> CompletableFuture.completedFuture("wss://evil.example/?token=" + QUERY),
                token ->
                        CompletableFuture.completedFuture(URI.create("wss://eu.wiresocket.net?token={" + token.secret())
                                .toString()),
                token -> CompletableFuture.failedFuture(new CompletionException(
                        new IllegalStateException(token.secret(), new IllegalStateException(token.secret())))))) {
            ReconnectingWebSocket socket = ReconnectingWebSocket.builder(
                            () -> cluster.eu().ws("/doc"), LOCAL)
                    .httpDomain("dataplane")
                    .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(
                            Token.of(secret(cluster.issuer().accessToken())))))
                    .environment(environment())
                    .listener(recording.decisions())
                    .locateFirst(locator)
                    .open(recording);
            events.expect("connected");
            socket.close();
            assertTrue(events.until("closed"));
        }
    }

    @Test
    void secretsStaySecretInACall() throws Exception {
        RecoveringHttp http = RecoveringHttp.builder(LOCAL)
                .endpoint("dataplane", () -> cluster.eu().http("/"))
                .endpoint("dashboard", () -> cluster.dashboard().http("/"))
                .tokens(expired(grant()))
                .environment(environment())
                .listener(recording.decisions())
                .build();
        HttpCall call = HttpCall.of(
                "dataplane",
                (base, token) -> token.authorize(HttpRequest.newBuilder(
                                base.resolve("/discovery?documentName=x&token=" + token.secret())))
                        .build());
        cluster.eu()
                .script()
                .on(
                        "/discovery",
                        Answer.status(503),
                        Answer.usual(),
                        Answer.status(400).withBody(ECHO));

        HttpOutcome<String> refused = http.send(call, BodyHandlers.ofString());
        HttpOutcome<String> answered = http.send(call, BodyHandlers.ofString());
        cluster.eu().kill();
        HttpOutcome<String> late = http.send(call.withDeadline(Duration.ofMillis(200)), BodyHandlers.ofString());

        for (Object each : new Object[] {refused, answered, late, http, call}) {
            recording.record(each);
        }
        assertTrue(answered.succeeded());
    }

    @Test
    void secretsStaySecretInARefusedPlace() throws Exception {
        Token odd = Token.of(secret("hush/odd@token"));
        TokenSource tokens = CachedTokens.of(() -> CompletableFuture.completedFuture(odd));
        open(tokens, TokenPlace.subprotocol("wiresocket"));
        events.expect("give-up transport/request-invalid not-recoverable");
        for (String text : List.of("hush two words", "hush\n", "")) {
            try {
                Token.of(text);
            } catch (IllegalArgumentException e) {
                recording.record(e);
            }
        }
        secret("hush two");
        tokens.renew(odd).toCompletableFuture().get(30, TimeUnit.SECONDS);
        recording.record(tokens);
    }
}
