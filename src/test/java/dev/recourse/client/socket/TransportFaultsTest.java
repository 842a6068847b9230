package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Step;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.ScriptedServer;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault of a network is decided, never thrown. */
class TransportFaultsTest {

    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private @Nullable ReconnectingWebSocket socket;

    private void open(Supplier<URI> address) {
        open(address, Duration.ofSeconds(10));
    }

    private void open(Supplier<URI> address, Duration timeout) {
        socket = ReconnectingWebSocket.builder(address, TestPolicy.QUICK)
                .httpDomain("dataplane")
                .connectTimeout(timeout)
                .open(events);
    }

    @AfterEach
    void close() {
        if (socket != null) {
            socket.close();
        }
        server.close();
    }

    @Test
    void aRefusedPortIsRetriedUntilTheRetriesAreSpent() {
        server.kill();
        open(() -> server.ws("/doc"));

        for (int i = 0; i < TestPolicy.LIMITS.retries(); i++) {
            events.expect("retry close/1006");
        }
        events.expect("give-up close/1006 retries-spent");
    }

    @Test
    void whatWasRefusedWasNotSent() {
        server.kill();
        open(() -> server.ws("/doc"));

        Step step = events.step();

        assertFalse(step.failure().isSent());
        assertEquals(Phase.OPENING, step.failure().phase());
    }

    @Test
    void whatWasCutOffMayHaveBeenSent() {
        server.script().cutShort();
        open(() -> server.ws("/doc"));

        assertTrue(events.step().failure().isSent());
    }

    @Test
    void anUnknownNameIsRetried() {
        open(() -> URI.create("ws://nobody.invalid/doc"));

        events.expect("retry close/1006");
    }

    @Test
    void aServerThatDiesDuringTheHandshakeIsRetried() {
        server.script().cutShort().reset().reset().then(Handshake.drop());
        open(() -> server.ws("/doc"));

        events.expect("retry close/1006", "retry close/1006", "connected", "retry close/1006", "connected");
    }

    @Test
    void aHandshakeThatIsNeverAnsweredIsRetried() {
        server.script().silent().silent();
        open(() -> server.ws("/doc"), Duration.ofSeconds(1));

        events.expect("retry transport/timeout", "retry transport/timeout");
    }

    @Test
    void plainTextInsteadOfTlsIsGivenUp() {
        open(() -> URI.create("wss://localhost:" + server.port() + "/doc"));

        events.expect("give-up transport/tls not-recoverable");
    }

    @Test
    void aResetIsRetried() {
        open(() -> server.ws("/doc"));
        events.expect("connected");

        server.sockets().nth(1).join().reset();

        events.expect("retry close/1006", "connected");
    }

    @Test
    void aTimeOutOfBoundsIsRefused() {
        SocketBuilder builder = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                .httpDomain("dataplane");

        for (Duration time : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1), Duration.ofNanos(1)}) {
            assertThrows(IllegalArgumentException.class, () -> builder.connectTimeout(time));
            assertThrows(IllegalArgumentException.class, () -> builder.heartbeat(time, Duration.ofSeconds(1)));
            assertThrows(IllegalArgumentException.class, () -> builder.heartbeat(Duration.ofSeconds(1), time));
        }
        assertThrows(IllegalArgumentException.class, () -> builder.maxMessageSize(0));
    }

    @Test
    void aCloseWithoutACodeIsRetried() {
        server.script().then(Handshake.refuseWithoutCode());
        open(() -> server.ws("/doc"));

        events.expect("connected", "retry close/1005", "connected");
    }

    @Test
    void anHttpRedirectIsNotFollowed() {
        ScriptedServer other = ScriptedServer.start();
        server.script()
                .then(Handshake.answer(Answer.status(302)
                        .withHeader("Location", other.http("/doc").toString())));
        open(() -> server.ws("/doc"));

        events.expect("retry transport/not-upgraded", "connected");
        assertEquals(0, other.handshakes().count() + other.calls().count());
        other.close();
    }

    @Test
    void aHandshakeAnsweredByAProxyIsRetried() {
        server.script().answer(200).answer(204).answer(304).answer(399);
        open(() -> server.ws("/doc"));

        events.expect(
                "retry transport/not-upgraded",
                "retry transport/not-upgraded",
                "retry transport/not-upgraded",
                "retry transport/not-upgraded",
                "connected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/", "mailto:a@b", "relative", "ws:", "ws://localhost/#fragment"})
    void anInvalidAddressIsGivenUp(String address) {
        open(() -> URI.create(address));

        GiveUp giveUp = events.giveUp();
        assertEquals("request-invalid", giveUp.failure().code().code());
        assertFalse(giveUp.failure().isSent());
    }

    @Test
    void aFailingAddressSupplierIsGivenUp() {
        open(() -> {
            throw new IllegalStateException("a mistake of the application");
        });

        events.expect("give-up transport/request-invalid not-recoverable");
    }

    @Test
    void aTokenThatNoSubprotocolCanCarryIsNotShown() {
        Policy policy = TestPolicy.QUICK;
        socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), policy)
                .httpDomain("dataplane")
                .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(Token.of("hush,hush"))))
                .open(events);

        assertEquals("", events.giveUp().failure().reason());
        assertEquals(0, server.handshakes().count());
    }
}
