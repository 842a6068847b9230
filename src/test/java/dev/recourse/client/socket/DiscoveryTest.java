package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WatchedExecutor;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectFlaw;
import dev.recourse.engine.RedirectRules;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.WireSocketCluster;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Discovery is asked when a redirect has no target, or one that may be cut off. */
class DiscoveryTest {

    private static final String PATH = "/discovery";
    /** So long that the URL does not fit into a close reason. */
    private static final String DOCUMENT = "d".repeat(200);

    private final WireSocketCluster cluster = WireSocketCluster.start();
    private final ScriptedServer eu = cluster.eu();
    private final ScriptedServer us = cluster.us();
    private final SocketEvents events = new SocketEvents();
    private final CachedTokens tokens = CachedTokens.of(
            () -> CompletableFuture.completedFuture(Token.of(cluster.issuer().accessToken())));
    private @Nullable ReconnectingWebSocket socket;

    private Locator locator() {
        return HttpLocator.builder(
                        token -> token.authorize(HttpRequest.newBuilder(eu.http(PATH + "?documentName=" + DOCUMENT)))
                                .build(),
                        "url",
                        TestPolicy.QUICK,
                        "dataplane")
                .build();
    }

    private SocketBuilder builder(Policy policy) {
        return ReconnectingWebSocket.builder(() -> eu.ws("/" + DOCUMENT), policy)
                .httpDomain("dataplane")
                .tokens(tokens)
                .locator(locator());
    }

    private void open() {
        open(builder(TestPolicy.QUICK));
    }

    private void open(SocketBuilder builder) {
        socket = builder.open(events);
    }

    private void answer(String body) {
        eu.script().on(PATH, Answer.status(200).withJson(body));
    }

    private static <T> T soon(CompletableFuture<T> future) {
        return future.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @AfterEach
    void close() {
        if (socket != null) {
            socket.close();
        }
        cluster.close();
    }

    @Test
    void aRedirectThatWasCutLeadsWhereDiscoverySays() {
        cluster.move(DOCUMENT, us);

        open();

        events.expect("connected", "redirect close/4009", "connected");
        assertEquals(1, us.handshakes().count());
        assertEquals(
                eu.handshakes().entries().get(0).token().orElseThrow().text(),
                us.handshakes().entries().get(0).token().orElseThrow().text());
        assertEquals(1, eu.calls().count());
    }

    @Test
    void aRedirectWithoutATargetLeadsWhereDiscoverySays() {
        cluster.move(DOCUMENT, us);
        eu.script().refuse(4009, "");

        open();

        events.expect("connected", "redirect close/4009", "connected");
        assertEquals(1, us.handshakes().count());
    }

    @Test
    void aTargetThatWasSentIsNotAskedFor() {
        eu.script().refuse(4009, "REDIRECT:wss://evil.example/doc");

        open();

        events.expect("connected", "give-up close/4009 redirect-unsafe");
        assertEquals(0, eu.calls().count());
    }

    @Test
    void whatDiscoverySaysIsHeldToTheAllowList() {
        Policy strict = TestPolicy.QUICK.withRedirects(RedirectRules.of(List.of("wss"), List.of("*.wiresocket.net")));
        cluster.move(DOCUMENT, us);

        open(builder(strict));

        events.expect("connected");
        GiveUp giveUp = events.giveUp();
        assertEquals(GiveUpCause.REDIRECT_UNSAFE, giveUp.cause());
        assertEquals(Optional.of(RedirectFlaw.SCHEME), giveUp.explanation().flaw());
        assertEquals(0, us.handshakes().count());
    }

    @Test
    void noAddressIsVisitedTwice() {
        cluster.move(DOCUMENT, us);
        us.script().refuse(4009, "");

        open();

        events.expect("connected", "redirect close/4009", "connected", "give-up close/4009 redirect-loop");
        assertEquals(1, us.handshakes().count());
    }

    @Test
    void aNodeThatAlwaysSendsElsewhereIsGivenUp() {
        for (int i = 0; i < 6; i++) {
            answer("{\"url\":\"" + eu.ws("/" + i) + "\"}");
            eu.script().refuse(4009, "");
        }

        open();

        for (int i = 0; i < 5; i++) {
            events.expect("connected", "redirect close/4009");
        }
        events.expect("connected", "give-up close/4009 redirects-spent");
        assertEquals(6, eu.handshakes().count());
    }

    @Test
    void aBusyDiscoveryIsAskedAgain() {
        cluster.move(DOCUMENT, us);
        eu.script().on(PATH, Answer.status(503), Answer.cutShort());

        open();

        events.expect(
                "connected", "retry dataplane/503", "retry transport/unreachable", "redirect close/4009", "connected");
        assertEquals(1, us.handshakes().count());
    }

    @Test
    void aTokenThatDiscoveryRejectsIsRenewed() {
        cluster.move(DOCUMENT, us);
        eu.script().on(PATH, Answer.status(401));

        open();

        events.expect("connected", "refresh dataplane/401", "redirect close/4009", "connected");
    }

    @Test
    void aDiscoveryThatRefusesEndsTheSession() {
        cluster.move(DOCUMENT, us);
        eu.script().on(PATH, Answer.status(400));

        open();

        events.expect("connected", "give-up dataplane/400 not-recoverable");
    }

    @Test
    void anAnswerWithoutAnAddressLeavesTheRedirectAsItWas() {
        for (String body : List.of("", "[]", "{}", "{\"url\":7", "{\"url\":\"\"}", "{\"region\":\"eu\"}")) {
            answer(body);
            eu.script().refuse(4009, "");
            open();
            events.expect("connected", "give-up close/4009 redirect-missing");
        }
    }

    @Test
    void anAddressThatCannotBeReadIsUnsafe() {
        for (String url : List.of("7", "wss://", "x".repeat(60_000), "wss://a@localhost/", "\\u0000")) {
            answer("{\"url\":\"" + url + "\"}");
            eu.script().refuse(4009, "");
            open();
            events.expect("connected", "give-up close/4009 redirect-unsafe");
        }
    }

    @Test
    void aLocatorThatBreaksLeavesTheRedirectAsItWas() {
        eu.script().refuse(4009, "");

        open(builder(TestPolicy.QUICK).locator(token -> {
            throw new IllegalStateException("a mistake of the application");
        }));

        events.expect("connected", "give-up close/4009 redirect-missing");
    }

    @Test
    void aLocatorThatNeverAnswersIsNotWaitedForForEver() {
        VirtualTime time = new VirtualTime();
        eu.script().refuse(4009, "");
        open(builder(TestPolicy.SLOW)
                .environment(VirtualEnvironment.at(time))
                .noHeartbeat()
                .locator(token -> new CompletableFuture<>()));
        events.expect("connected");
        soon(time.whenPending(1));

        time.advance(Duration.ofMinutes(1));

        events.expect("retry transport/timeout");
    }

    @Test
    void aSlowSearchDoesNotMakeAConnectionLookAsIfItHadLasted() {
        VirtualTime time = new VirtualTime();
        List<String> why = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> first = new CompletableFuture<>();
        CompletableFuture<Void> second = new CompletableFuture<>();
        eu.script()
                .on(
                        PATH,
                        Answer.status(200)
                                .withJson("{\"url\":\"" + eu.ws("/1") + "\"}")
                                .after(first),
                        Answer.status(200)
                                .withJson("{\"url\":\"" + eu.ws("/2") + "\"}")
                                .after(second));
        eu.script().refuse(4009, "").refuse(4009, "").accept();
        open(builder(TestPolicy.SLOW)
                .environment(VirtualEnvironment.at(time))
                .noHeartbeat()
                .listener(new RecoveryListener() {
                    @Override
                    public void decided(Decision decision) {
                        why.add(decision.explanation().text());
                    }
                }));
        events.expect("connected");

        soon(eu.calls().nth(1));
        time.advance(Duration.ofSeconds(20));
        first.complete(null);
        events.expect("redirect close/4009", "connected");
        soon(eu.calls().nth(2));
        time.advance(Duration.ofSeconds(20));
        second.complete(null);
        events.expect("redirect close/4009", "connected");

        assertTrue(why.get(0).startsWith("redirect 1 of 5"), why::toString);
        assertTrue(why.get(1).startsWith("redirect 2 of 5"), why::toString);
    }

    @Test
    void closingAndPausingEndASearch() {
        VirtualTime time = new VirtualTime();
        WatchedExecutor sessions = new WatchedExecutor();
        CompletableFuture<String> never = new CompletableFuture<>();
        eu.script().refuse(4009, "").refuse(4009, "");
        ReconnectingWebSocket opened = builder(TestPolicy.SLOW)
                .environment(VirtualEnvironment.at(time).withExecutor(sessions))
                .noHeartbeat()
                .locator(token -> never)
                .open(events);
        events.expect("connected");
        soon(time.whenPending(1));
        assertEquals(SocketStatus.RECOVERING, opened.status());

        opened.pause();
        sessions.awaitIdle();
        assertEquals(0, time.pending());
        opened.resume();
        events.expect("connected");
        soon(time.whenPending(1));
        opened.close();
        events.expect("closed");
        never.complete("wss://eu.wiresocket.net/");

        assertEquals(0, time.pending());
        assertEquals(2, eu.handshakes().count());
    }
}
