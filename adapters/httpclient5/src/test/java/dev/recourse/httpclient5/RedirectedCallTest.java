package dev.recourse.httpclient5;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.CertificateAuthority;
import dev.recourse.testkit.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Redirects lead an attempt to other hosts, over connections of their own. */
class RedirectedCallTest implements RecoveryListener {

    private final ScriptedServer server = ScriptedServer.start();
    private final ScriptedServer other = ScriptedServer.start()
            .serve("/there", call -> Answer.status(200).withBody(call.method() + " " + call.body() + call.query()));
    private final List<String> decisions = new CopyOnWriteArrayList<>();

    @Override
    public void decided(Decision decision) {
        decisions.add(decision.kind().text() + " " + decision.failure().code().code());
    }

    private RecoveryExecHandler handler() {
        return handler(Shop.POLICY);
    }

    private RecoveryExecHandler handler(Policy policy) {
        CallRecoveries recoveries = CallRecoveries.builder(policy)
                .listener(this)
                .tokens(CachedTokens.builder(() -> CompletableFuture.completedFuture(Token.of("secret")))
                        .build())
                .build();
        return RecoveryExecHandler.of(recoveries).withEndpoint("shop", server.http("/"));
    }

    private void redirect(URI to) {
        server.serve(
                "/docs",
                call -> Answer.status(307).withHeader("Location", to.toString()).withBody("elsewhere"));
    }

    @AfterEach
    void stop() {
        server.close();
        other.close();
    }

    @Test
    void aLocationIsFollowedWithBodyAndToken() throws IOException {
        redirect(other.http("/there?q=1"));
        HttpUriRequestBase put = new HttpUriRequestBase("PUT", server.http("/docs"));
        put.setHeader("Host", server.http("/").getAuthority());
        put.setEntity(new StringEntity("a document "));
        try (TestClient client = TestClient.of(handler())) {
            assertEquals("PUT a document q=1", client.send(put).body());
        }
        assertEquals(List.of("redirect 307"), decisions);
        assertEquals(
                List.of("Bearer secret", other.http("/").getAuthority()),
                List.of(
                        other.calls().entries().get(0).header("Authorization").orElse(""),
                        other.calls().entries().get(0).header("Host").orElse("")));
    }

    @Test
    void aRedirectMayLeadToAnotherScheme() throws IOException {
        Policy toLocalhost = Shop.POLICY.withRedirects(RedirectRules.of(List.of("https"), List.of("localhost")));
        CertificateAuthority authority = CertificateAuthority.create();
        try (ScriptedServer secure = ScriptedServer.startSecure(authority.issue("localhost"))
                        .serve("/there", call -> Answer.status(200).withBody("safe"));
                TestClient client = TestClient.of(handler(toLocalhost), authority.sslContext())) {
            redirect(URI.create("https://localhost:" + secure.port() + "/there"));

            assertEquals("safe", client.get(server.http("/docs")).body());
        }
    }

    /** HttpClient would follow it, if the handler let it. */
    @Test
    void aLocationThatThePolicyForbidsIsNotFollowed() throws IOException {
        redirect(other.http("/there"));
        Policy strict = Shop.POLICY.withRedirects(RedirectRules.of(List.of("https"), List.of("shop.example")));
        RecoveryExecHandler handler =
                RecoveryExecHandler.of(CallRecoveries.builder(strict).build()).withEndpoint("shop", server.http("/"));
        try (TestClient client = TestClient.of(
                builder -> builder.disableAutomaticRetries().addExecInterceptorFirst("recourse", handler))) {
            assertEquals(new TestClient.Result(307, "elsewhere"), client.get(server.http("/docs")));
            assertEquals(
                    "redirect-unsafe",
                    RecoveryExecHandler.giveUp(client.context())
                            .orElseThrow()
                            .cause()
                            .text());
        }
        assertEquals(0, other.calls().count());
    }

    @Test
    void anEndpointThatThePolicyNamesTakesThePathBelowIt() throws IOException {
        server.serve("/v1/docs", call -> Answer.status(503).withBody("down"));
        other.serve("/data/docs", call -> Answer.status(200).withBody("data " + call.query()));
        CallRecoveries recoveries =
                CallRecoveries.builder(TestPolicy.QUICK).listener(this).build();
        RecoveryExecHandler named = RecoveryExecHandler.of(recoveries).withEndpoint("dashboard", server.http("/v1"));
        try (TestClient client = TestClient.of(named.withEndpoint("dataplane", other.http("/data/")));
                TestClient without = TestClient.of(named)) {
            other.script().on("/data/docs", Answer.status(429));

            assertEquals("data q=1", client.get(server.http("/v1/docs?q=1")).body());
            assertEquals(List.of("redirect 503", "retry 429"), decisions);

            assertEquals(new TestClient.Result(503, "down"), without.get(server.http("/v1/docs")));
            assertEquals(
                    "endpoint-unknown",
                    RecoveryExecHandler.giveUp(without.context())
                            .orElseThrow()
                            .failure()
                            .code()
                            .code());
        }
    }

    /** The server is a proxy here: it answers for any host. */
    @Test
    void aRedirectGoesThroughTheProxyOfTheCall() throws IOException {
        redirect(URI.create("http://localhost:1/moved"));
        server.serve("/moved", call -> Answer.status(200).withBody("by proxy"));
        RecoveryExecHandler handler = handler().withEndpoint("shop", URI.create("http://shop.example"));
        try (TestClient client = TestClient.of(builder ->
                TestClient.recovering(builder, handler).setProxy(new HttpHost("http", "localhost", server.port())))) {
            assertEquals(
                    "by proxy",
                    client.get(URI.create("http://shop.example/docs")).body());
        }
    }

    @Test
    void aRedirectGoesAsTheRoutePlannerSays() throws IOException {
        redirect(URI.create("http://localhost:1/there"));
        HttpHost there = new HttpHost("http", "localhost", other.port());
        RecoveryExecHandler planned =
                handler().withRoutePlanner((target, context) -> new HttpRoute(target, null, there, false));
        try (TestClient client = TestClient.of(planned)) {
            assertEquals("GET ", client.send(new HttpGet(server.http("/docs"))).body());
        }
    }
}
