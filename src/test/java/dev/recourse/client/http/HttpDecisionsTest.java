package dev.recourse.client.http;

import static dev.recourse.client.support.WireSocketCalls.APPS;
import static dev.recourse.client.support.WireSocketCalls.DISCOVERY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.Environment;
import dev.recourse.client.RecoveryListener;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.client.token.Token;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.WireSocketCluster;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDecisionsTest {

    @RegisterExtension
    final WireSocketCalls calls = new WireSocketCalls();

    private final WireSocketCluster cluster = calls.cluster();

    @Test
    void answersWithTheResponse() {
        HttpOutcome<String> outcome = calls.send(DISCOVERY);

        assertTrue(outcome.succeeded());
        assertTrue(outcome.response().orElseThrow().body().contains("eu-central-1"));
    }

    @Test
    void retriesWhatIsBusy() {
        cluster.eu().script().on("/discovery", Answer.status(503), Answer.status(429));

        assertTrue(calls.send(DISCOVERY).succeeded());
        assertEquals(3, cluster.eu().calls().count());
    }

    @Test
    void renewsARejectedToken() {
        calls.startWith(Token.of(cluster.issuer().expiredToken()));

        assertTrue(calls.send(DISCOVERY).succeeded());
        assertEquals(2, cluster.eu().calls().count());
    }

    @Test
    void goesToTheNamedEndpointWithTheSameToken() {
        cluster.dashboard().script().on("/apps", Answer.status(503));

        HttpOutcome<String> outcome = calls.send(APPS);

        assertEquals(200, outcome.response().orElseThrow().statusCode());
        assertEquals(
                cluster.dashboard().calls().entries().get(0).token().orElseThrow(),
                cluster.eu().calls().entries().get(0).token().orElseThrow());
    }

    @Test
    void afterARedirectStatusesAreThoseOfTheNewPlace() {
        cluster.dashboard().script().on("/apps", Answer.status(503));
        cluster.eu().script().on("/apps", Answer.status(503));

        assertTrue(calls.send(APPS).succeeded());
        assertEquals(1, cluster.dashboard().calls().count());
        assertEquals(2, cluster.eu().calls().count());
    }

    @Test
    void aRedirectToAnUnknownEndpointIsGivenUp() throws Exception {
        cluster.dashboard().script().on("/apps", Answer.status(503));
        RecoveringHttp alone = RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dashboard", () -> cluster.dashboard().http("/"))
                .tokens(calls.tokens())
                .build();

        HttpOutcome<String> outcome = alone.send(APPS, BodyHandlers.ofString());

        assertEquals(
                "endpoint-unknown",
                outcome.giveUp().orElseThrow().failure().code().code());
        assertEquals(503, outcome.response().orElseThrow().statusCode());
    }

    @Test
    void givesUpWithTheLastAnswer() {
        cluster.eu().script().on("/discovery", Answer.status(400).withBody("documentName is missing"));

        HttpOutcome<String> outcome = calls.send(DISCOVERY);

        assertEquals(GiveUpCause.NOT_RECOVERABLE, outcome.giveUp().orElseThrow().cause());
        assertEquals(400, outcome.response().orElseThrow().statusCode());
        assertEquals(
                "documentName is missing",
                outcome.giveUp().orElseThrow().failure().reason());
    }

    @Test
    void httpRedirectsAreNotFollowed() {
        cluster.eu()
                .script()
                .on(
                        "/discovery",
                        Answer.status(302)
                                .withHeader(
                                        "Location",
                                        cluster.us().http("/discovery").toString()));

        assertEquals(302, calls.send(DISCOVERY).response().orElseThrow().statusCode());
        assertEquals(0, cluster.us().calls().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "+1", "1.5 s", "Wed, 31 Feb 2026 99:99:99 GMT", "0x10"})
    void aMalformedRetryAfterIsNoHint(String value) {
        cluster.eu().script().on("/discovery", Answer.status(503).withHeader("Retry-After", value));

        assertTrue(calls.send(DISCOVERY).succeeded());
    }

    @Test
    void aDatedRetryAfterIsWaitedForOnTheWallClock() throws Exception {
        assertWaitsAMinute(Answer.status(503).withHeader("Retry-After", "Thu, 01 Jan 2026 00:01:00 GMT"));
    }

    @Test
    void aDatedRetryAfterCountsFromTheDateOfTheAnswer() throws Exception {
        assertWaitsAMinute(Answer.status(503)
                .withHeader("Date", "Sun, 06 Nov 1994 08:48:37 GMT")
                .withHeader("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"));
    }

    private void assertWaitsAMinute(Answer answer) throws Exception {
        VirtualTime time = new VirtualTime();
        cluster.eu().script().on("/discovery", answer);
        Environment environment = VirtualEnvironment.at(time).withRandom(() -> 0);

        CompletableFuture<HttpOutcome<String>> outcome =
                calls.builder().environment(environment).build().sendAsync(DISCOVERY, BodyHandlers.ofString());
        cluster.eu().calls().nth(1).get(30, TimeUnit.SECONDS);
        time.whenPending(1).get(30, TimeUnit.SECONDS);
        time.advance(Duration.ofMillis(59_999));
        assertEquals(1, time.pending());
        time.advance(Duration.ofMillis(1));

        assertTrue(outcome.get(30, TimeUnit.SECONDS).succeeded());
    }

    @Test
    void aRefusedPortIsRetriedUntilTheLimit() {
        cluster.eu().kill();

        HttpOutcome<String> outcome = calls.send(DISCOVERY);

        assertEquals(GiveUpCause.RETRIES_SPENT, outcome.giveUp().orElseThrow().cause());
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

        HttpOutcome<String> outcome = calls.builder()
                .timeout(Duration.ofSeconds(2))
                .listener(observer)
                .build()
                .send(DISCOVERY, BodyHandlers.ofString());

        assertTrue(outcome.succeeded());
        assertEquals("timeout", decided.get(0));
    }

    @Test
    void aRedirectToAnAddressThatIsNotHttpIsDecided() {
        CodeInfo moved = CodeInfo.builder("503", "MOVED", "moved")
                .details(ReasonPattern.of("REDIRECT:${url:url}"))
                .build();
        Policy policy = TestPolicy.QUICK.toBuilder()
                .domain(new DomainPolicy(
                        Domain.of("dataplane", Protocol.HTTP, List.of(moved)),
                        List.of(Row.always(Remedy.redirect())),
                        List.of()))
                .build();
        cluster.eu().script().on("/discovery", Answer.status(503).withBody("REDIRECT:wss://eu.wiresocket.net/doc"));
        RecoveringHttp http = RecoveringHttp.builder(policy)
                .endpoint("dataplane", () -> cluster.eu().http("/"))
                .build();

        HttpOutcome<String> outcome =
                http.sendAsync(DISCOVERY, BodyHandlers.ofString()).join();

        assertEquals(
                "request-invalid",
                outcome.giveUp().orElseThrow().failure().code().code());
    }
}
