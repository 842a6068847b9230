package dev.recourse.httpclient5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.Environment;
import dev.recourse.client.SharedBudget;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.Budget;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecoveryRetryStrategyTest {

    private static final URI SHOP = URI.create("https://shop.example/api");
    private static final String LONG =
            "{\"error\":{\"code\":\"out-of-stock\"},\"page\":\"" + "x".repeat(100_000) + "\"}";

    private final ScriptedServer server =
            ScriptedServer.start().serve("/docs", call -> Answer.status(200).withBody("here"));
    private final TestClient client = client(RecoveryRetryStrategy.of(Shop.POLICY));
    private final HttpClientContext context = HttpClientContext.create();

    private TestClient client(RecoveryRetryStrategy strategy) {
        return TestClient.of(builder -> builder.setRetryStrategy(strategy.withEndpoint("shop", server.http("/"))));
    }

    private static RecoveryRetryStrategy shop() {
        return RecoveryRetryStrategy.of(Shop.POLICY).withEndpoint("shop", SHOP);
    }

    private HttpRequest sent(String method, String address) {
        HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create(address));
        context.setRequest(request);
        return request;
    }

    private static BasicClassicHttpResponse response(int status) {
        return new BasicClassicHttpResponse(status);
    }

    private static String cause(TestClient asked) {
        return asked(asked).map(GiveUp.class::cast).orElseThrow().cause().text();
    }

    private static Optional<Decision> asked(TestClient asked) {
        return RecoveryRetryStrategy.decision(asked.context());
    }

    @AfterEach
    void connectionsAreReleased() {
        client.close();
        server.close();
    }

    @Test
    void aCallIsRetriedUntilItSucceeds() throws IOException {
        server.script().on("/docs", Answer.status(503).withBody("busy"), Answer.cutShort(), Answer.status(503));

        assertEquals(new TestClient.Result(200, "here"), client.get(server.http("/docs")));

        assertEquals(4, server.calls().count());
        assertEquals(Optional.empty(), asked(client));
    }

    @Test
    void theLastResponseIsReturnedWhole() throws IOException {
        server.script().on("/docs", Answer.status(409).withBody(LONG));

        assertEquals(new TestClient.Result(409, LONG), client.get(server.http("/docs")));

        assertEquals(1, server.calls().count());
    }

    @Test
    void theCodeIsReadInTheBody() throws IOException {
        String page = "{\"error\":{\"code\":\"out-of-stock\"}}";
        server.script().on("/docs", Answer.status(409).withBody(page));

        assertEquals(new TestClient.Result(409, page), client.get(server.http("/docs")));

        assertEquals(
                "out-of-stock", asked(client).orElseThrow().failure().code().code());
    }

    @Test
    void theCodeIsReadInACompressedBody() throws IOException {
        try (RawServer compressing =
                        RawServer.answering(Compressed.answer(409, "{\"error\":{\"code\":\"out-of-stock\"}}"));
                TestClient there = TestClient.of(builder -> builder.setRetryStrategy(
                        RecoveryRetryStrategy.of(Shop.POLICY).withEndpoint("shop", compressing.address("http"))))) {
            there.get(compressing.address("http"));

            assertEquals(
                    "out-of-stock", asked(there).orElseThrow().failure().code().code());
        }
    }

    @Test
    void anEndpointThatIsAlwaysBusyIsGivenUpAtTheLimit() throws IOException {
        server.serve("/busy", call -> Answer.status(503).withBody("busy"));

        assertEquals(new TestClient.Result(503, "busy"), client.get(server.http("/busy")));
        assertEquals("retries-spent", cause(client));
        assertEquals(TestPolicy.LIMITS.retries() + 1, server.calls().count());

        client.get(server.http("/busy"));
        assertEquals(2 * (TestPolicy.LIMITS.retries() + 1), server.calls().count(), "each call has all of its retries");
    }

    @Test
    void aPostNeedsAKeyToBeRepeated() throws IOException {
        server.script().on("/docs", Answer.status(500), Answer.status(500));
        HttpPost post = new HttpPost(server.http("/docs"));
        post.setEntity(new StringEntity("a document"));

        assertEquals(500, client.send(post).status());
        assertEquals(1, server.calls().count());

        post.setHeader("Idempotency-Key", "\"k\"");
        assertEquals(200, client.send(post).status());
        assertEquals(3, server.calls().count());
    }

    @Test
    void aBodyThatExistsOnceIsSentOnce() throws IOException {
        server.script().on("/docs", Answer.status(503).withBody(LONG));
        HttpPut put = new HttpPut(server.http("/docs"));
        put.setEntity(new InputStreamEntity(
                new ByteArrayInputStream("once".getBytes(StandardCharsets.UTF_8)), ContentType.TEXT_PLAIN));

        assertEquals(new TestClient.Result(503, LONG), client.send(put));

        assertEquals(1, server.calls().count());
    }

    @Test
    void aRequestThatNeverLeftIsRetriedUntilTheLimit() {
        server.kill();

        assertThrows(HttpHostConnectException.class, () -> client.send(new HttpPost(server.http("/docs"))));

        assertEquals("retries-spent", cause(client));
        assertEquals("not-sent", asked(client).orElseThrow().failure().code().code());
    }

    @Test
    void otherCallsAreNotRetried() throws IOException {
        try (ScriptedServer other =
                ScriptedServer.start().serve("/docs", call -> Answer.status(503).withBody("busy"))) {
            assertEquals(new TestClient.Result(503, "busy"), client.get(other.http("/docs")));
            other.script().on("/docs", Answer.cutShort());
            assertThrows(IOException.class, () -> client.get(other.http("/docs")));

            assertEquals(2, other.calls().count());
            assertEquals(Optional.empty(), asked(client));
        }
    }

    @Test
    void aRefreshIsLeftToOthersAndCostsNothing() throws IOException {
        Policy priced = TestPolicy.QUICK.toBuilder()
                .budget(BudgetRule.of(1, Map.of("retry", 1, "refresh", 1)))
                .build();
        SharedBudget budget = SharedBudget.of(priced);
        server.script().on("/docs", Answer.status(401).withBody("who?"));
        RecoveryRetryStrategy strategy = RecoveryRetryStrategy.of(priced).withBudget(budget);
        try (TestClient refreshing = TestClient.of(
                builder -> builder.setRetryStrategy(strategy.withEndpoint("dataplane", server.http("/"))))) {
            assertEquals(new TestClient.Result(401, "who?"), refreshing.get(server.http("/docs")));

            assertEquals("refresh", asked(refreshing).orElseThrow().kind().text());
            assertEquals(1, budget.left().tokens());
        }
    }

    @Test
    void aRetryThatNeedsAFreshKeyIsLeftToOthers() throws IOException {
        server.script().on("/docs", Answer.status(422));

        assertEquals(422, client.get(server.http("/docs")).status());

        assertEquals(1, server.calls().count());
    }

    @Test
    void callsShareTheBudget() throws IOException {
        Policy priced = Shop.POLICY.toBuilder()
                .budget(BudgetRule.of(3, Map.of("retry", 1, "refresh", 1)))
                .build();
        server.serve("/busy", call -> Answer.status(503));
        try (TestClient poor = client(RecoveryRetryStrategy.of(priced))) {
            poor.get(server.http("/busy"));
            assertEquals("budget-spent", cause(poor));
            assertEquals(4, server.calls().count());

            poor.get(server.http("/busy"));
            assertEquals(5, server.calls().count());
        }
    }

    @Test
    void aSuccessReturnsWhatItsLastStepCost() throws IOException {
        Policy priced = Shop.POLICY.toBuilder()
                .budget(BudgetRule.of(3, Map.of("retry", 1, "refresh", 1)))
                .build();
        SharedBudget budget = SharedBudget.of(priced);
        server.script().on("/docs", Answer.status(503), Answer.status(503));
        try (TestClient poor = client(RecoveryRetryStrategy.of(priced).withBudget(budget))) {
            poor.get(server.http("/docs"));

            assertEquals(
                    Budget.full(BudgetRule.of(3, Map.of("retry", 1, "refresh", 1)))
                            .withTokens(2),
                    budget.left());
        }
    }

    @Test
    void theServersHintIsWaitedFor() {
        RecoveryRetryStrategy strategy = shop().withEnvironment(Environment.SYSTEM.withRandom(() -> 0));
        BasicClassicHttpResponse busy = response(503);
        busy.setHeader("Retry-After", "60");
        sent("GET", SHOP + "/docs");

        assertTrue(strategy.retryRequest(busy, 1, context));

        assertEquals(
                Duration.ofSeconds(60),
                strategy.getRetryInterval(busy, 1, context).toDuration());
    }

    @Test
    void aContextThatIsUsedAgainBeginsANewCall() {
        RecoveryRetryStrategy strategy = shop();
        sent("GET", SHOP + "/docs");
        for (int i = 0; i < 2 * TestPolicy.LIMITS.retries(); i++) {
            assertTrue(strategy.retryRequest(response(503), 1, context));
        }
        for (int i = 2; i <= TestPolicy.LIMITS.retries(); i++) {
            assertTrue(strategy.retryRequest(response(503), i, context));
        }
        assertFalse(strategy.retryRequest(response(503), TestPolicy.LIMITS.retries() + 1, context));
    }

    @Test
    void errorsAreDecidedByWhatIsKnownOfThem() {
        RecoveryRetryStrategy strategy = shop();
        HttpRequest post = sent("POST", SHOP + "/docs");

        assertTrue(strategy.retryRequest(post, new ConnectTimeoutException("late"), 1, context));
        assertFalse(strategy.retryRequest(post, new SocketException("reset"), 1, context));
        assertFalse(strategy.retryRequest(post, new InterruptedIOException("closed"), 1, context));
        assertEquals(Optional.empty(), RecoveryRetryStrategy.decision(context));

        HttpRequest get = sent("GET", SHOP + "/docs");
        assertTrue(strategy.retryRequest(get, new SocketException("reset"), 1, context));
        Decision decision = RecoveryRetryStrategy.decision(context).orElseThrow();
        assertEquals(
                decision.state().delayMillis(),
                strategy.getRetryInterval(get, new SocketException("reset"), 1, context)
                        .toMilliseconds());
        assertEquals(SHOP + "/docs: reset", decision.failure().context());
    }

    @Test
    void anAsynchronousResponseIsReadByItsHead() {
        sent("GET", SHOP + "/docs");

        assertTrue(shop().retryRequest(new BasicHttpResponse(503), 1, context));
        assertFalse(shop().retryRequest(new BasicHttpResponse(200), 1, context));
    }

    @Test
    void aBodyThatBreaksOffBreaksOffForTheApplicationToo() {
        byte[] cut = "HTTP/1.1 403 No\r\nContent-Length: 10\r\n\r\nhalf".getBytes(StandardCharsets.US_ASCII);
        try (RawServer cutting = RawServer.answering(cut);
                TestClient there = TestClient.of(builder -> builder.setRetryStrategy(
                        RecoveryRetryStrategy.of(Shop.POLICY).withEndpoint("shop", cutting.address("http"))))) {

            assertThrows(IOException.class, () -> there.get(cutting.address("http")));

            assertEquals("half", asked(there).orElseThrow().failure().reason());
        }
    }

    @Test
    void aDomainMustBeOneOfThePolicy() {
        RecoveryRetryStrategy strategy = RecoveryRetryStrategy.of(Shop.POLICY);

        assertThrows(IllegalArgumentException.class, () -> strategy.withEndpoint("nowhere", SHOP));
        assertThrows(IllegalArgumentException.class, () -> strategy.withEndpoint("close", SHOP));
        assertThrows(IllegalArgumentException.class, () -> strategy.withEndpoint("shop", URI.create("ftp://x/")));
    }

    @Test
    void noConnectionIsLostInAThousandRetries() throws IOException {
        List<Answer> failures =
                List.of(Answer.status(503).withBody("busy"), Answer.status(503).withBody(LONG), Answer.cutShort());
        try (TestClient busy = client(RecoveryRetryStrategy.of(Hurry.POLICY))) {
            for (int i = 0; i < 1_000; i++) {
                server.script().on("/docs", failures.get(i % failures.size()));
                assertEquals(200, busy.send(new HttpGet(server.http("/docs"))).status());
            }
            assertEquals(0, busy.leased());
        }
        assertEquals(2_000, server.calls().count());
    }
}
