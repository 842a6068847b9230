package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketBuilder;
import dev.recourse.client.socket.SocketStatus;
import dev.recourse.client.support.Mischief;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.testkit.ScriptedServer;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a socket does where the application must supply something, and fails to the first time. */
class SupplierSeamsTest {

    private static final Policy POLICY =
            TestPolicy.QUICK.withRemedy(TestPolicy.QUICK.domain("close").lookup(4003), Remedy.refreshOf("metadata"));
    private static final CompletionStage<Token> TOKEN = CompletableFuture.completedFuture(Token.of("fine"));

    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private final AtomicBoolean committed = new AtomicBoolean();

    @AfterEach
    void close() {
        server.close();
    }

    private <T> T once(Mischief mischief, Supplier<T> afterwards) {
        return committed.getAndSet(true) ? afterwards.get() : mischief.commit();
    }

    private static SocketBuilder builder(Supplier<URI> address) {
        return ReconnectingWebSocket.builder(address, POLICY).httpDomain("dataplane");
    }

    private SocketBuilder builder() {
        return builder(() -> server.ws("/doc"));
    }

    private static void echo(ReconnectingWebSocket socket, SocketEvents events) throws Exception {
        socket.send("hello").toCompletableFuture().get(30, TimeUnit.SECONDS);
        events.expect("text hello");
    }

    /** The session works, and ends. */
    private static void assertAlive(ReconnectingWebSocket socket, SocketEvents events) throws Exception {
        echo(socket, events);
        socket.close();
        events.expect("closed");
        assertEquals(SocketStatus.CLOSED, socket.status());
    }

    @ParameterizedTest
    @EnumSource
    void aSupplierOfTheAddressThatFailsIsAnInvalidRequest(Mischief mischief) throws Exception {
        ReconnectingWebSocket socket =
                builder(() -> once(mischief, () -> server.ws("/doc"))).open(events);
        events.expect("give-up transport/request-invalid not-recoverable");

        socket.resume();

        events.expect("connected");
        assertAlive(socket, events);
    }

    @ParameterizedTest
    @EnumSource
    void anEndpointOfARedirectThatFailsIsUnknown(Mischief mischief) throws Exception {
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(
                        () -> server.ws("/doc"),
                        POLICY.withRemedy(POLICY.domain("close").lookup(4006), Remedy.redirectTo("other")))
                .httpDomain("dataplane")
                .endpoint("other", () -> once(mischief, () -> server.ws("/doc")))
                .open(events);
        events.expect("connected");
        echo(socket, events);

        server.closeAll(4006, "");

        events.expect("redirect close/4006", "give-up transport/endpoint-unknown not-recoverable");
        socket.resume();
        events.expect("connected");
        assertAlive(socket, events);
    }

    @ParameterizedTest
    @CsvSource({
        "EXCEPTION, give-up transport/refresh-failed not-recoverable",
        "ERROR, give-up transport/refresh-failed not-recoverable",
        "CHECKED, retry transport/unreachable",
        "NULL, give-up transport/refresh-failed not-recoverable"
    })
    void aTokenSourceThatFailsIsARenewalThatFailed(Mischief mischief, String decision) throws Exception {
        ReconnectingWebSocket socket = builder()
                .tokens(new TokenSource() {
                    @Override
                    public CompletionStage<Token> token() {
                        return once(mischief, () -> TOKEN);
                    }

                    @Override
                    public CompletionStage<Token> renew(Token rejected) {
                        return TOKEN;
                    }
                })
                .open(events);
        events.expect(decision);

        socket.resume();

        events.expect("connected");
        assertAlive(socket, events);
    }

    /** A failure to be retried is held back from those who ask again; a mistake of the application is not. */
    @ParameterizedTest
    @CsvSource({
        "EXCEPTION, give-up transport/refresh-failed not-recoverable, connected",
        "ERROR, give-up transport/refresh-failed not-recoverable, connected",
        "CHECKED, retry transport/unreachable, retry transport/unreachable",
        "NULL, give-up transport/refresh-failed not-recoverable, connected"
    })
    void aGrantThatFailsLeavesNobodyWaiting(Mischief mischief, String decision, String next) throws Exception {
        SocketEvents second = new SocketEvents();
        CachedTokens tokens = CachedTokens.builder(() -> once(mischief, () -> TOKEN))
                .policy(TestPolicy.SLOW)
                .build();
        ReconnectingWebSocket one = builder().tokens(tokens).open(events);
        events.expect(decision);
        ReconnectingWebSocket two = builder().tokens(tokens).open(second);
        second.expect(next);

        tokens.reset();
        one.resume();
        two.resume();

        assertTrue(events.until("connected"));
        assertTrue(next.equals("connected") || second.until("connected"));
        assertAlive(one, events);
        assertAlive(two, second);
    }

    @ParameterizedTest
    @CsvSource({"EXCEPTION, connected", "ERROR, connected", "CHECKED, retry transport/unreachable", "NULL, connected"})
    void aLocatorThatFailsIsNotUsed(Mischief mischief, String event) throws Exception {
        ReconnectingWebSocket socket = builder()
                .locateFirst(token -> once(mischief, () -> CompletableFuture.completedFuture("")))
                .open(events);
        events.expect(event);
        if (!event.equals("connected")) {
            events.expect("connected");
        }

        assertAlive(socket, events);
    }

    @ParameterizedTest
    @CsvSource({
        "EXCEPTION, give-up transport/refresh-failed not-recoverable",
        "ERROR, give-up transport/refresh-failed not-recoverable",
        "CHECKED, retry transport/unreachable",
        "NULL, give-up transport/refresh-failed not-recoverable"
    })
    void aRefreshThatFailsIsToldAsOne(Mischief mischief, String decision) throws Exception {
        server.script().refuse(4003, "");
        ReconnectingWebSocket socket = builder()
                .refresh("metadata", () -> once(mischief, () -> CompletableFuture.completedFuture(null)))
                .open(events);
        events.expect("connected", "refresh close/4003", decision);

        socket.resume();

        events.expect("connected");
        assertAlive(socket, events);
    }
}
