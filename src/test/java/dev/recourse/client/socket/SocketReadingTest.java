package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.support.Shop;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.client.transport.JdkWebSocketTransport;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.Place;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.RedirectRules;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.CertificateAuthority;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a refused handshake and of a close frame. */
class SocketReadingTest {

    private static final String SOLD_OUT = "{\"error\":{\"code\":\"out-of-stock\"},\"detail\":\"out of stock: tea\"";

    private final ScriptedServer server = ScriptedServer.start();
    private final ScriptedServer other = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private @Nullable ReconnectingWebSocket socket;

    private void open(Policy policy, UnaryOperator<SocketBuilder> options) {
        socket = options.apply(ReconnectingWebSocket.builder(() -> server.ws("/doc"), policy)
                        .httpDomain("shop"))
                .open(events);
    }

    private void open(Answer... answers) {
        for (Answer answer : answers) {
            server.script().then(Handshake.answer(answer));
        }
        open(Shop.POLICY, builder -> builder);
    }

    private static Answer moved(String location) {
        return Answer.status(307).withHeader("Location", location);
    }

    @AfterEach
    void close() {
        if (socket != null) {
            socket.close();
        }
        server.close();
        other.close();
    }

    @Test
    void aRefusalIsReadFromItsBody() {
        open(Answer.status(409).withJson(SOLD_OUT + "}"));

        Failure failure = events.giveUp().failure();

        assertEquals("OUT_OF_STOCK", failure.code().name());
        assertEquals("tea", failure.details().orElseThrow().text(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {65_000, 65_536, 65_537, 300_000})
    void ofALongRefusalNoCodeIsRead(int padding) {
        open(Answer.status(409).withJson(SOLD_OUT + "}" + " ".repeat(padding)));

        boolean isLong = SOLD_OUT.length() + 1 + padding > 65_536;
        assertEquals(
                isLong ? "409" : "out-of-stock",
                events.giveUp().failure().code().code());
    }

    @Test
    void aRefusalIsReadFromItsHeaders() {
        open(
                Answer.status(403).withHeader("X-RateLimit-Remaining", "0"),
                Answer.status(503).withHeader("Retry-After", "0.25"),
                Answer.status(403).withHeader("X-RateLimit-Remaining", "17"));

        assertEquals("API_LIMIT", events.step().failure().code().name());
        assertEquals(
                Optional.of(Duration.ofMillis(250)), events.step().failure().hint());
        assertEquals("FORBIDDEN", events.giveUp().failure().code().name());
    }

    @Test
    void aStatusThatIsAFailureInACaseOnlyIsNotUpgradedElse() {
        open(
                Answer.status(200).withJson("{\"errors\":[{\"code\":\"THROTTLED\"}]}"),
                Answer.status(200).withJson("{}"));

        events.expect("retry shop/200", "retry transport/not-upgraded", "connected");
    }

    @Test
    void aCaseMayApplyToHandshakesOnly() {
        open(Answer.status(204));

        events.expect("retry shop/204", "connected");
    }

    @Test
    void aLocationIsOpenedAsAWebSocket() {
        open(moved(other.http("/there?at=2").toString()));

        events.expect("redirect shop/307", "connected");
        assertEquals(
                List.of("/there at=2"),
                other.handshakes().entries().stream()
                        .map(handshake -> handshake.path() + " " + handshake.query())
                        .toList());
    }

    @Test
    void aLocationUnderTlsIsOpenedUnderTls() {
        CertificateAuthority authority = CertificateAuthority.create();
        try (ScriptedServer secure = ScriptedServer.startSecure(authority.issue("localhost"))) {
            URI there = URI.create("https://localhost:" + secure.port() + "/doc");
            server.script().then(Handshake.answer(moved(there.toString())));
            open(
                    Shop.POLICY.withRedirects(RedirectRules.of(List.of("https"), List.of("localhost"))),
                    builder -> builder.transport(JdkWebSocketTransport.of(HttpClient.newBuilder()
                            .sslContext(authority.sslContext())
                            .build())));

            events.expect("redirect shop/307", "connected");
            assertEquals(1, secure.handshakes().count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wss://elsewhere.example/doc",
                "ws://eu.wiresocket.net/doc",
                "https://user@eu.wiresocket.net/doc",
                "https://eu.wiresocket.net/doc#part",
                "//eu.wiresocket.net/doc",
                "/doc"
            })
    void anUnsafeLocationIsNotFollowed(String location) {
        open(moved(location));

        events.expect("give-up shop/307 redirect-unsafe");
    }

    @Test
    void aLocationThatIsMissingIsNotAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        server.script().then(Handshake.answer(Answer.status(307)));
        open(
                Shop.POLICY,
                builder -> builder.locator(token -> {
                    asked.incrementAndGet();
                    return CompletableFuture.completedFuture(other.ws("/doc").toString());
                }));

        events.expect("give-up shop/307 redirect-missing");
        assertEquals(0, asked.get());
    }

    @Test
    void aLocatedAddressIsOpenedAsAWebSocket() {
        open(
                Shop.POLICY,
                builder -> builder.locateFirst(token ->
                        CompletableFuture.completedFuture(other.http("/doc").toString())));

        events.expect("connected");
        assertEquals(1, other.handshakes().count());
    }

    @Test
    void aCloseFrameIsReadFromItsReason() {
        server.script().refuse(4400, "{\"code\":\"room-full\",\"until\":1767225690}");
        VirtualTime time = new VirtualTime();
        open(rooms(), builder -> builder.environment(VirtualEnvironment.at(time)));

        events.expect("connected");
        Failure failure = events.step().failure();
        assertEquals("ROOM_FULL", failure.code().name());
        assertEquals(Optional.of(Duration.ofSeconds(90)), failure.hint());
    }

    @Test
    void aCloseFrameThatSaysNothingElseHasItsCode() {
        server.script().refuse(4400, "{\"code\":\"room-full\",");
        open(rooms(), builder -> builder);

        events.expect("connected");
        GiveUp giveUp = events.giveUp();
        assertEquals("KICKED", giveUp.failure().code().name());
        assertEquals("{\"code\":\"room-full\",", giveUp.failure().reason());
    }

    private static Policy rooms() {
        Domain close = Domain.builder("close", Protocol.WEBSOCKET)
                .reads(Reads.builder()
                        .code(Place.json("/code"))
                        .hint(Place.json("/until"), HintUnit.EPOCH)
                        .build())
                .codes(List.of(
                        CodeInfo.of("4400", "KICKED", "Kicked"), CodeInfo.of("room-full", "ROOM_FULL", "Room full")))
                .build();
        return Shop.POLICY.toBuilder()
                .domain(new DomainPolicy(
                        close,
                        List.of(Row.always(Remedy.giveUp()), Row.always(Remedy.retry(TestPolicy.SHORT))),
                        List.of()))
                .build();
    }

    @Test
    void aLocatorsAnswerIsReadFromItsBody() {
        server.script()
                .on(
                        "/where",
                        Answer.status(200).withJson("{\"errors\":[{\"code\":\"THROTTLED\"}]}"),
                        Answer.status(200).withJson("{\"url\":\"" + other.ws("/doc") + "\"}"));
        HttpLocator locator = HttpLocator.builder(
                        token -> token.authorize(HttpRequest.newBuilder(server.http("/where")))
                                .build(),
                        "url",
                        Shop.POLICY,
                        "shop")
                .build();
        open(
                Shop.POLICY,
                builder -> builder.locateFirst(locator)
                        .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(Token.of("secret")))));

        events.expect("retry shop/200", "connected");
        assertEquals(1, other.handshakes().count());
    }
}
