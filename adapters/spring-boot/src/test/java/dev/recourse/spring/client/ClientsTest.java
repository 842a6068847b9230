package dev.recourse.spring.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.client.support.Shop;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.spring.client.ClientUnderTest.Reply;
import dev.recourse.spring.client.ClientUnderTest.Setup;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;

/** Each of Spring's clients, on a server that misbehaves. */
class ClientsTest implements RecoveryListener {

    private final ScriptedServer server =
            ScriptedServer.start().serve("/docs", call -> Answer.status(200).withBody("here"));
    private final List<String> decisions = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Decision> firstDecision = new CompletableFuture<>();
    private final CompletableFuture<String> abandoned = new CompletableFuture<>();
    private final AtomicInteger attempts = new AtomicInteger();
    /** What would be logged as an unhandled error. */
    private final List<Throwable> dropped = new CopyOnWriteArrayList<>();

    @Override
    public void decided(Decision decision) {
        decisions.add(decision.kind().text() + " " + decision.failure().code().code());
        firstDecision.complete(decision);
    }

    @Override
    public void abandoned() {
        abandoned.complete("abandoned");
    }

    @BeforeEach
    void listen() {
        Hooks.onErrorDropped(error -> {
            // The JDK's client reports a cancelled request to the code that cancelled it.
            if (!String.valueOf(error).contains("Request cancelled")) {
                dropped.add(error);
            }
        });
    }

    @AfterEach
    void stop() {
        server.close();
        Hooks.resetOnErrorDropped();
        assertEquals(List.of(), dropped);
    }

    private CallRecoveries.Builder recoveries() {
        return CallRecoveries.builder(Shop.POLICY).listener(this);
    }

    private Setup setup(CallRecoveries.Builder recoveries) {
        return new Setup(recoveries.build(), "shop", server.http("/"), attempts);
    }

    private Reply get(ClientUnderTest client, CallRecoveries.Builder recoveries) throws RecoveryFailedException {
        return client.send(setup(recoveries), HttpMethod.GET, server.http("/docs"), new HttpHeaders(), "");
    }

    @ParameterizedTest
    @EnumSource
    void aCallIsAttemptedUntilItSucceeds(ClientUnderTest client) throws RecoveryFailedException {
        server.script().on("/docs", Answer.status(503).withBody("busy"), Answer.cutShort(), Answer.status(503));

        assertEquals(new Reply(200, "here", Optional.empty()), get(client, recoveries()));
        assertEquals(List.of("retry 503", "retry unreachable", "retry 503"), decisions);
        assertEquals(4, attempts.get());
    }

    @ParameterizedTest
    @EnumSource
    void theLastResponseIsWhole(ClientUnderTest client) throws RecoveryFailedException {
        String page = "{\"error\":{\"code\":\"out-of-stock\"},\"page\":\"" + "x".repeat(200_000) + "\"}";
        server.script().on("/docs", Answer.status(403).withBody(page));

        Reply reply = get(client, recoveries());

        assertEquals(403, reply.status());
        assertEquals(page, reply.body());
        if (client != ClientUnderTest.REST_TEMPLATE) {
            assertEquals("403", reply.giveUp().orElseThrow().failure().code().code());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCodeIsReadInTheBody(ClientUnderTest client) throws RecoveryFailedException {
        String body = "{\"error\":{\"code\":\"out-of-stock\"}}";
        server.script().on("/docs", Answer.status(409).withBody(body));

        assertEquals(body, get(client, recoveries()).body());
        assertEquals(List.of("give-up out-of-stock"), decisions);
    }

    @ParameterizedTest
    @EnumSource
    void aPostNeedsAKeyToBeRepeated(ClientUnderTest client) throws RecoveryFailedException {
        server.script().on("/docs", Answer.status(500), Answer.status(500));
        HttpHeaders headers = new HttpHeaders();
        URI docs = server.http("/docs");

        assertEquals(
                500,
                client.send(setup(recoveries()), HttpMethod.POST, docs, headers, "a")
                        .status());
        headers.set("Idempotency-Key", "k");
        assertEquals(
                200,
                client.send(setup(recoveries()), HttpMethod.POST, docs, headers, "b")
                        .status());

        assertEquals(List.of("give-up 500", "retry 500"), decisions);
        assertEquals(
                List.of("a", "b", "b"),
                server.calls().entries().stream().map(call -> call.body()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aTokenGoesToTheEndpointAlone(ClientUnderTest client) throws RecoveryFailedException {
        CallRecoveries.Builder recoveries = recoveries()
                .tokens(CachedTokens.builder(() -> CompletableFuture.completedFuture(Token.of("second")))
                        .initialToken(Token.of("first"))
                        .build());
        try (ScriptedServer other =
                ScriptedServer.start().serve("/docs", call -> Answer.status(503).withBody("elsewhere"))) {
            server.script().on("/docs", Answer.status(302));
            HttpHeaders own = new HttpHeaders();
            own.setBearerAuth("mine");

            get(client, recoveries);
            client.send(setup(recoveries), HttpMethod.GET, server.http("/docs"), own, "");
            Reply elsewhere =
                    client.send(setup(recoveries), HttpMethod.GET, other.http("/docs"), new HttpHeaders(), "");

            assertEquals(new Reply(503, "elsewhere", Optional.empty()), elsewhere);
            assertEquals(1, other.calls().count());
            assertEquals(
                    List.of(),
                    other.calls().entries().stream()
                            .flatMap(call -> call.header("Authorization").stream())
                            .toList());
        }
        assertEquals(
                List.of("Bearer first", "Bearer second", "Bearer mine"),
                server.calls().entries().stream()
                        .flatMap(call -> call.header("Authorization").stream())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aLocationIsFollowedUnderTheRulesOfThePolicy(ClientUnderTest client) throws RecoveryFailedException {
        try (ScriptedServer other = ScriptedServer.start()
                .serve("/moved", call -> Answer.status(200).withBody("moved"))) {
            server.script()
                    .on(
                            "/docs",
                            Answer.status(307)
                                    .withHeader("Location", other.http("/moved").toString()),
                            Answer.status(307).withHeader("Location", "https://evil.example/docs"));

            assertEquals("moved", get(client, recoveries()).body());
            assertEquals(307, get(client, recoveries()).status());
        }
        assertEquals(List.of("redirect 307", "give-up 307"), decisions);
    }

    @ParameterizedTest
    @EnumSource
    void aCallWithoutAnyResponseFailsWithItsGiveUp(ClientUnderTest client) {
        server.close();

        GiveUp why = assertThrows(
                        RecoveryFailedException.class,
                        () -> get(client, recoveries().deadline(Duration.ofMillis(300))))
                .giveUp();

        assertEquals("transport", why.failure().code().domain().name());
    }

    @Test
    void cancellingASubscriptionEndsTheCall() {
        server.script().on("/docs", Answer.status(503).withHeader("Retry-After", "60"));
        Disposable call = WebClient.builder()
                .filter(setup(recoveries()).filter())
                .build()
                .get()
                .uri(server.http("/docs"))
                .retrieve()
                .toBodilessEntity()
                .subscribe();
        firstDecision.join();

        call.dispose();

        assertEquals("abandoned", abandoned.join());
        assertTrue(call.isDisposed());
    }

    /** A body that exists once: what comes of it the second time is empty. */
    @Test
    void aBodyThatComesOutShorterIsNotASuccess() {
        server.script().on("/docs", Answer.status(503));
        AtomicInteger subscriptions = new AtomicInteger();
        Flux<String> once =
                Flux.defer(() -> subscriptions.getAndIncrement() == 0 ? Flux.just("important") : Flux.empty());

        Throwable thrown = assertThrows(
                Exception.class,
                () -> WebClient.builder()
                        .filter(setup(recoveries()).filter())
                        .build()
                        .put()
                        .uri(server.http("/docs"))
                        .body(once, String.class)
                        .retrieve()
                        .toBodilessEntity()
                        .block());

        assertEquals(
                "not-repeatable",
                RecoveryExchangeFilter.giveUp(thrown).orElseThrow().cause().text());
    }

    @Test
    void aDeadlineEndsAnAttemptThatDoesNotBlock() {
        server.serve("/slow", call -> Answer.silent());

        Throwable thrown = assertThrows(
                Exception.class,
                () -> WebClient.builder()
                        .filter(setup(recoveries().deadline(Duration.ofMillis(300)))
                                .filter())
                        .build()
                        .get()
                        .uri(server.http("/slow"))
                        .retrieve()
                        .toBodilessEntity()
                        .block(Duration.ofSeconds(30)));

        assertTrue(RecoveryExchangeFilter.giveUp(thrown).isPresent(), thrown.toString());
    }

    @Test
    void anErrorOfTheApplicationIsNotRetried() {
        Throwable thrown = assertThrows(
                Exception.class,
                () -> WebClient.builder()
                        .filter(setup(recoveries()).filter())
                        .build()
                        .put()
                        .uri(server.http("/docs"))
                        .body(Flux.error(new IllegalStateException("mine")), String.class)
                        .retrieve()
                        .toBodilessEntity()
                        .block());

        assertTrue(
                String.valueOf(thrown).contains("mine")
                        || String.valueOf(thrown.getCause()).contains("mine"),
                thrown.toString());
        assertEquals(List.of(), decisions);
    }

    @Test
    void aFailureWithoutABodyHasNone() {
        server.script().on("/docs", Answer.status(403));

        assertEquals(
                Optional.empty(),
                WebClient.builder()
                        .filter(setup(recoveries()).filter())
                        .build()
                        .get()
                        .uri(server.http("/docs"))
                        .exchangeToMono(response -> response.bodyToMono(String.class))
                        .blockOptional());
    }
}
