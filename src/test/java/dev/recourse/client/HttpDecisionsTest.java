package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Cause;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainRules;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.WireSocketCluster;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDecisionsTest {

    private static final HttpCall DISCOVERY = HttpCall.to(
            "dataplane",
            (base, token) -> token.authorize(HttpRequest.newBuilder(base.resolve("/discovery?documentName=doc")))
                    .build());
    private static final HttpCall APPS = HttpCall.to(
            "dashboard",
            (base, token) -> token.authorize(HttpRequest.newBuilder(base.resolve("/apps")))
                    .build());

    private final WireSocketCluster cluster = WireSocketCluster.start();
    private final CachedTokens tokens = CachedTokens.of(
            () -> CompletableFuture.completedFuture(Token.of(cluster.issuer().access())));
    private final RecoveringHttp http = builder().build();

    private HttpBuilder builder() {
        return RecoveringHttp.under(TestPolicy.QUICK)
                .endpoint("dashboard", () -> cluster.dashboard().http("/"))
                .endpoint("dataplane", () -> cluster.eu().http("/"))
                .tokens(tokens);
    }

    @AfterEach
    void close() {
        cluster.close();
    }

    private HttpOutcome<String> send(HttpCall call) {
        try {
            return http.send(call, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void answersWithTheResponse() {
        HttpOutcome<String> outcome = send(DISCOVERY);

        assertTrue(outcome.succeeded());
        assertTrue(outcome.response().orElseThrow().body().contains("eu-central-1"));
    }

    @Test
    void retriesWhatIsBusy() {
        cluster.eu().script().on("/discovery", Answer.status(503), Answer.status(429));

        assertTrue(send(DISCOVERY).succeeded());
        assertEquals(3, cluster.eu().calls().count());
    }

    @Test
    void renewsARejectedToken() {
        tokens.startingWith(Token.of(cluster.issuer().expired()));

        assertTrue(send(DISCOVERY).succeeded());
        assertEquals(2, cluster.eu().calls().count());
    }

    @Test
    void goesToTheNamedEndpointWithTheSameToken() {
        cluster.dashboard().script().on("/apps", Answer.status(503));

        HttpOutcome<String> outcome = send(APPS);

        assertEquals(200, outcome.response().orElseThrow().statusCode());
        assertEquals(
                cluster.dashboard().calls().entries().get(0).token().orElseThrow(),
                cluster.eu().calls().entries().get(0).token().orElseThrow());
    }

    @Test
    void afterARedirectStatusesAreThoseOfTheNewPlace() {
        cluster.dashboard().script().on("/apps", Answer.status(503));
        cluster.eu().script().on("/apps", Answer.status(503));

        assertTrue(send(APPS).succeeded());
        assertEquals(1, cluster.dashboard().calls().count());
        assertEquals(2, cluster.eu().calls().count());
    }

    @Test
    void aRedirectToAPlaceThatNobodyNamedIsGivenUp() throws Exception {
        cluster.dashboard().script().on("/apps", Answer.status(503));
        RecoveringHttp alone = RecoveringHttp.under(TestPolicy.QUICK)
                .endpoint("dashboard", () -> cluster.dashboard().http("/"))
                .tokens(tokens)
                .build();

        HttpOutcome<String> outcome = alone.send(APPS, BodyHandlers.ofString());

        assertEquals(
                "endpoint-unknown",
                outcome.giveUp().orElseThrow().failure().code().code());
        assertEquals(503, outcome.response().orElseThrow().statusCode());
    }

    @Test
    void givesUpWithTheLastAnswer() {
        cluster.eu().script().on("/discovery", Answer.status(400).body("documentName is missing"));

        HttpOutcome<String> outcome = send(DISCOVERY);

        assertEquals(Cause.NOT_RECOVERABLE, outcome.giveUp().orElseThrow().cause());
        assertEquals(400, outcome.response().orElseThrow().statusCode());
        assertEquals(
                "documentName is missing",
                outcome.giveUp().orElseThrow().failure().reason());
    }

    @Test
    void aPostIsNotRepeatedAfterASilentEnd() {
        cluster.eu().script().on("/documents", Answer.cutShort());

        HttpOutcome<String> outcome = send(post());

        assertEquals(Cause.NOT_IDEMPOTENT, outcome.giveUp().orElseThrow().cause());
        assertEquals(1, cluster.eu().calls().count());
    }

    @Test
    void aPostThatMayBeSentTwiceIsSentAgainWithItsBody() {
        cluster.eu().script().on("/documents", Answer.cutShort(), Answer.status(500));

        assertTrue(send(post().idempotent(true)).succeeded());
        assertEquals(
                List.of("a body", "a body", "a body"),
                cluster.eu().calls().entries().stream().map(Call::body).toList());
    }

    private static HttpCall post() {
        return HttpCall.to(
                "dataplane",
                (base, token) -> token.authorize(HttpRequest.newBuilder(base.resolve("/documents"))
                                .POST(HttpRequest.BodyPublishers.ofString("a body")))
                        .build());
    }

    @Test
    void httpRedirectsAreNotFollowed() {
        cluster.eu()
                .script()
                .on(
                        "/discovery",
                        Answer.status(302)
                                .header(
                                        "Location",
                                        cluster.us().http("/discovery").toString()));

        assertEquals(302, send(DISCOVERY).response().orElseThrow().statusCode());
        assertEquals(0, cluster.us().calls().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "1.5", "Wed, 31 Feb 2026 99:99:99 GMT", "0x10"})
    void aMalformedRetryAfterIsNoHint(String value) {
        cluster.eu().script().on("/discovery", Answer.status(503).header("Retry-After", value));

        assertTrue(send(DISCOVERY).succeeded());
    }

    @Test
    void aDatedRetryAfterIsWaitedForOnTheWallClock() throws Exception {
        VirtualTime time = new VirtualTime();
        cluster.eu()
                .script()
                .on("/discovery", Answer.status(503).header("Retry-After", "Thu, 01 Jan 2026 00:01:00 GMT"));
        Environment environment = Environment.SYSTEM
                .on(time::now, time.wallClock(), time::schedule)
                .drawing(() -> 0);

        CompletableFuture<HttpOutcome<String>> outcome =
                builder().environment(environment).build().sendAsync(DISCOVERY, BodyHandlers.ofString());
        time.whenPending(1).get(5, TimeUnit.SECONDS);
        time.advance(Duration.ofMillis(59_999));
        assertEquals(1, cluster.eu().calls().count());
        time.advance(Duration.ofMillis(1));

        assertTrue(outcome.get(5, TimeUnit.SECONDS).succeeded());
    }

    @Test
    void aRefusedPortIsRetriedUntilTheLimit() {
        cluster.eu().kill();

        HttpOutcome<String> outcome = send(DISCOVERY);

        assertEquals(Cause.RETRIES_SPENT, outcome.giveUp().orElseThrow().cause());
        assertTrue(outcome.response().isEmpty());
    }

    @Test
    void silenceIsATimeout() throws Exception {
        List<String> decided = new CopyOnWriteArrayList<>();
        cluster.eu().script().on("/discovery", Answer.silent());
        RecoveryListener observer = new RecoveryListener() {
            @Override
            public void decided(Decision decision) {
                decided.add(decision.failure().code().code());
            }
        };

        HttpOutcome<String> outcome = builder()
                .timeout(Duration.ofSeconds(2))
                .observer(observer)
                .build()
                .send(DISCOVERY, BodyHandlers.ofString());

        assertTrue(outcome.succeeded());
        assertEquals("timeout", decided.get(0));
    }

    @Test
    void cancellingStopsTheWait() throws Exception {
        VirtualTime time = new VirtualTime();
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        cluster.eu().script().on("/discovery", Answer.status(503).header("Retry-After", "60"));
        Environment environment = Environment.SYSTEM.on(time::now, time.wallClock(), (task, delay) -> {
            Runnable cancel = time.schedule(task, delay);
            return () -> {
                cancel.run();
                cancelled.complete("cancelled");
            };
        });

        CompletableFuture<HttpOutcome<String>> outcome =
                builder().environment(environment).build().sendAsync(DISCOVERY, BodyHandlers.ofString());
        time.whenPending(1).get(5, TimeUnit.SECONDS);
        outcome.cancel(true);

        cancelled.get(5, TimeUnit.SECONDS);
        assertEquals(0, time.pending());
    }

    @Test
    void interruptionStopsEverything() throws Exception {
        cluster.eu().script().on("/discovery", Answer.silent());
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                http.send(DISCOVERY, BodyHandlers.ofString());
            } catch (InterruptedException e) {
                thrown.complete(e);
            }
        });
        caller.start();
        cluster.eu().calls().nth(1).get(5, TimeUnit.SECONDS);

        caller.interrupt();

        assertInstanceOf(InterruptedException.class, thrown.get(5, TimeUnit.SECONDS));
    }

    @Test
    void whatTheApplicationThrowsReachesItsCaller() {
        HttpCall broken = HttpCall.to("dataplane", (base, token) -> {
            throw new IllegalStateException("a mistake");
        });

        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> http.send(broken, BodyHandlers.ofString()));

        assertEquals("java.lang.IllegalStateException: a mistake", String.valueOf(thrown.getCause()));
    }

    @Test
    void whatABodyHandlerThrowsReachesItsCaller() {
        IllegalStateException early = assertThrows(
                IllegalStateException.class,
                () -> http.send(DISCOVERY, info -> {
                    throw new IllegalStateException("a mistake");
                }));
        IllegalStateException late = assertThrows(
                IllegalStateException.class,
                () -> http.send(
                        DISCOVERY,
                        info -> BodySubscribers.mapping(BodySubscribers.discarding(), none -> {
                            throw new IllegalStateException("a mistake");
                        })));

        assertEquals("java.lang.IllegalStateException: a mistake", String.valueOf(early.getCause()));
        assertEquals("java.lang.IllegalStateException: a mistake", String.valueOf(late.getCause()));
        assertEquals(2, cluster.eu().calls().count());
    }

    @Test
    void theBodyOfAnAnswerThatIsFollowedByAnotherAttemptIsClosed() throws Exception {
        List<String> closed = new ArrayList<>();
        cluster.eu().script().on("/discovery", Answer.status(503), Answer.status(400));

        HttpOutcome<AutoCloseable> outcome = http.send(
                DISCOVERY,
                info -> BodySubscribers.mapping(
                        BodySubscribers.discarding(), none -> () -> closed.add("closed " + info.statusCode())));

        assertEquals(List.of("closed 503"), closed);
        assertEquals(400, outcome.response().orElseThrow().statusCode());
    }

    @Test
    void anEndpointThatNobodyNamedIsRefusedAtOnce() {
        HttpCall nowhere = HttpCall.to(
                "nowhere", (base, token) -> HttpRequest.newBuilder(base).build());

        assertThrows(IllegalArgumentException.class, () -> http.sendAsync(nowhere, BodyHandlers.discarding()));
    }

    @Test
    void theBodyOfAnAnswerThatNobodyWaitsForIsClosed() throws Exception {
        cluster.eu().script().on("/discovery", Answer.status(400));
        CompletableFuture<CompletableFuture<?>> begun = new CompletableFuture<>();
        CompletableFuture<String> closed = new CompletableFuture<>();
        RecoveryListener leaving = new RecoveryListener() {
            @Override
            public void decided(Decision decision) {
                begun.join().cancel(true);
            }
        };

        begun.complete(builder()
                .observer(leaving)
                .build()
                .sendAsync(
                        DISCOVERY,
                        info -> BodySubscribers.mapping(BodySubscribers.discarding(), none ->
                                (AutoCloseable) () -> closed.complete("closed"))));

        assertEquals("closed", closed.get(10, TimeUnit.SECONDS));
    }

    @Test
    void aRedirectToAnAddressThatIsNotHttpIsDecided() {
        CodeInfo moved = new CodeInfo(
                "503", "MOVED", "moved", "", "", List.of(), "", Optional.of(ReasonPattern.of("REDIRECT:${url:url}")));
        Policy policy = TestPolicy.QUICK.toBuilder()
                .domain(new DomainRules(
                        Domain.of("dataplane", Protocol.HTTP, List.of(moved)),
                        List.of(Row.always(Remedy.redirect())),
                        List.of()))
                .build();
        cluster.eu().script().on("/discovery", Answer.status(503).body("REDIRECT:wss://eu.wiresocket.net/doc"));
        RecoveringHttp calls = RecoveringHttp.under(policy)
                .endpoint("dataplane", () -> cluster.eu().http("/"))
                .build();

        HttpOutcome<String> outcome =
                calls.sendAsync(DISCOVERY, BodyHandlers.ofString()).join();

        assertEquals(
                "request-invalid",
                outcome.giveUp().orElseThrow().failure().code().code());
    }
}
