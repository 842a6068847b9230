package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.ScriptedServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way: a plain request, for a client with one endpoint or none. */
class HttpRequestTest {

    private final ScriptedServer server = ScriptedServer.start();
    private final ScriptedServer other = ScriptedServer.start();

    private final RecoveringHttp http = RecoveringHttp.builder(TestPolicy.QUICK)
            .endpoint("dataplane", server.http("/"))
            .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(Token.of("secret"))))
            .build();

    @AfterEach
    void close() {
        server.close();
        other.close();
    }

    private static HttpRequest get(URI address) {
        return HttpRequest.newBuilder(address).build();
    }

    private static String refusal(RecoveringHttp http, URI address) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> http.send(get(address), BodyHandlers.discarding()))
                        .getMessage());
    }

    private static RecoveringHttp withoutEndpoint(Policy policy) {
        return RecoveringHttp.builder(policy).build();
    }

    /** A policy with one domain for HTTP, whose 503 names the address to go to. */
    private static Policy moving() {
        CodeInfo moved = CodeInfo.builder("503", "MOVED", "moved")
                .details(ReasonPattern.of("go to ${url:url}"))
                .build();
        return Policy.builder("example")
                .limits(TestPolicy.LIMITS)
                .redirects(TestPolicy.QUICK.redirects())
                .domain(new DomainPolicy(
                        Domain.of("orders", Protocol.HTTP, List.of(moved)),
                        List.of(Row.always(Remedy.redirect())),
                        List.of()))
                .domain(new DomainPolicy(Domain.of("transport", Protocol.PLAIN, List.of()), List.of(), List.of()))
                .build();
    }

    @Test
    void aRequestIsRetriedWithItsBodyAndTheToken() throws Exception {
        server.script().on("/orders", Answer.status(503), Answer.status(200));
        HttpRequest request = HttpRequest.newBuilder(server.http("/orders?from=1"))
                .header("X-Trace", "7")
                .PUT(BodyPublishers.ofString("a body"))
                .build();

        assertTrue(http.send(request, BodyHandlers.ofString()).succeeded());

        assertEquals(2, server.calls().count());
        for (Call call : server.calls().entries()) {
            assertEquals(
                    "PUT from=1 a body 7",
                    String.join(
                            " ",
                            call.method(),
                            call.query(),
                            call.body(),
                            call.header("x-trace").orElse("")));
            assertEquals("secret", call.token().orElseThrow().text());
        }
    }

    @Test
    void aRequestKeepsAnAuthorizationOfItsOwn() throws Exception {
        server.script().on("/orders", Answer.status(401), Answer.status(200));
        HttpRequest request = HttpRequest.newBuilder(server.http("/orders"))
                .header("Authorization", "Bearer mine")
                .build();

        assertTrue(http.send(request, BodyHandlers.ofString()).succeeded());

        assertEquals(
                List.of("mine", "mine"),
                server.calls().entries().stream()
                        .map(call -> call.token().orElseThrow().text())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example:PORT/orders",
                "https://HOST:PORT/orders",
                "http://HOST/orders",
                "http://HOST.elsewhere.example:PORT/orders",
                "http://HOST:PORT@elsewhere.example/orders",
                "http://HOST:PORT@elsewhere.example:PORT/orders",
                "http://[::1]:PORT/orders"
            })
    void aRequestToAnotherOriginIsRefused(String address) {
        URI own = server.http("/");
        String replaced = address.replace("HOST", own.getHost()).replace("PORT", Integer.toString(own.getPort()));

        assertEquals(
                "the request is not for the origin of the client's endpoint dataplane",
                refusal(http, URI.create(replaced)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://host.invalid, HTTP://Host.invalid:80/",
        "http://host.invalid:80, http://host.invalid/",
        "https://host.invalid, https://HOST.invalid:443/",
        "http://[::1]:1, http://user:password@[::1]:1/"
    })
    void theSameOriginMayBeSpelledDifferently(URI endpoint, URI address) throws Exception {
        RecoveringHttp unreachable = RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dataplane", endpoint)
                .build();

        assertTrue(unreachable
                .send(get(address), BodyHandlers.discarding())
                .response()
                .isEmpty());
    }

    @Test
    void userInfoIsNotSent() throws Exception {
        URI address = URI.create(server.http("/orders").toString().replace("//", "//user:password@"));

        http.send(get(address), BodyHandlers.discarding());

        assertEquals(
                "secret", server.calls().entries().get(0).token().orElseThrow().text());
    }

    @Test
    void aPathThatLooksLikeAHostStaysAPath() throws Exception {
        HttpOutcome<Void> outcome =
                http.send(get(server.http("//elsewhere.example/orders")), BodyHandlers.discarding());

        assertEquals(
                server.http("/").getRawAuthority(),
                outcome.response().orElseThrow().uri().getRawAuthority());
    }

    private RecoveringHttp redirected(URI target) {
        server.script().on("/orders", Answer.status(503).withBody("go to " + target));
        return RecoveringHttp.builder(moving())
                .endpoint("orders", server.http("/"))
                .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(Token.of("secret"))))
                .build();
    }

    @Test
    void anAllowedRedirectTakesPathQueryAndToken() throws Exception {
        redirected(other.http("/there")).send(get(server.http("/orders?from=1")), BodyHandlers.ofString());

        assertEquals(
                List.of("/orders from=1 secret"),
                other.calls().entries().stream()
                        .map(call -> call.path() + " " + call.query() + " "
                                + call.token().orElseThrow().text())
                        .toList());
    }

    @Test
    void anAllowedRedirectTakesAnAuthorizationOfItsOwn() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.http("/orders"))
                .header("Authorization", "Bearer mine")
                .build();

        redirected(other.http("/")).send(request, BodyHandlers.ofString());

        assertEquals(
                "mine", other.calls().entries().get(0).token().orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example/",
                "http://localhost.elsewhere.example:PORT/",
                "http://127.0.0.1@elsewhere.example:PORT/",
                "http://user@127.0.0.1:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/"
            })
    void noOtherRedirectIsFollowed(String target) throws Exception {
        URI address = URI.create(target.replace("PORT", Integer.toString(other.port())));

        HttpOutcome<String> outcome = redirected(address).send(get(server.http("/orders")), BodyHandlers.ofString());

        assertEquals(GiveUpCause.REDIRECT_UNSAFE, outcome.giveUp().orElseThrow().cause());
        assertEquals(0, other.calls().count());
    }

    @Test
    void aRedirectToAWebSocketIsNotFollowed() throws Exception {
        HttpOutcome<String> outcome =
                redirected(other.ws("/")).send(get(server.http("/orders")), BodyHandlers.ofString());

        assertEquals(
                "request-invalid",
                outcome.giveUp().orElseThrow().failure().code().code());
        assertEquals(0, other.calls().count() + other.handshakes().count());
    }

    @Test
    void aClientWithoutEndpointsSendsAnywhere() throws Exception {
        RecoveringHttp anywhere = withoutEndpoint(moving());

        anywhere.send(get(server.http("/a")), BodyHandlers.discarding());
        anywhere.send(get(other.http("/b")), BodyHandlers.discarding());

        assertEquals(2, server.calls().count() + other.calls().count());
    }

    @Test
    void aTokenIsNeverSentAnywhere() {
        RecoveringHttp careless = RecoveringHttp.builder(moving())
                .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(Token.of("secret"))))
                .build();

        assertEquals(
                "a client with tokens needs an endpoint:"
                        + " add .endpoint(\"orders\", URI.create(\"https://…\")) to the builder of the client",
                refusal(careless, server.http("/")));
        assertEquals(0, server.calls().count());
    }

    @Test
    void amongSeveralHttpDomainsOneMustBeNamed() {
        assertEquals(
                "a policy with the HTTP domains [dashboard, dataplane] needs an endpoint:"
                        + " add .endpoint(\"dashboard\", URI.create(\"https://…\")) to the builder of the client",
                refusal(withoutEndpoint(TestPolicy.QUICK), server.http("/")));
    }

    @Test
    void amongSeveralEndpointsOneMustBeNamed() {
        RecoveringHttp several = RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dataplane", server.http("/"))
                .endpoint("dashboard", server.http("/"))
                .build();

        assertEquals(
                "the client has the endpoints [dashboard, dataplane];"
                        + " name the one of this call, as in HttpCall.get(\"dashboard\", \"/path\")",
                refusal(several, server.http("/")));
    }
}
