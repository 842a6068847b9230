package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.socket.NotSentException.Reason;
import dev.recourse.client.support.DrivenTransport;
import dev.recourse.client.support.DrivenTransport.Driven;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.transport.ConnectionListener;
import dev.recourse.client.transport.HandshakeRequest;
import dev.recourse.client.transport.WebSocketConnection;
import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.client.transport.WebSocketTransport.Capability;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Step;
import dev.recourse.testkit.VirtualTime;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What a session makes of what any transport may report, in any order. */
class ReceptionTest implements SocketListener {

    private static final int LIMIT = 100;

    private final VirtualTime time = new VirtualTime();
    private final List<String> events = new ArrayList<>();
    /** When the application has taken each message. */
    private final List<CompletableFuture<?>> taken = new ArrayList<>();

    @Override
    public CompletionStage<?> textAsync(String message) {
        events.add(message);
        CompletableFuture<?> ready = new CompletableFuture<>();
        taken.add(ready);
        return ready;
    }

    @Override
    public void recovering(Step step, Instant next) {
        events.add(step.kind().text() + " " + step.failure().code().code());
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        events.add("give-up " + giveUp.failure().code().code());
    }

    private ReconnectingWebSocket open(WebSocketTransport transport) {
        return ReconnectingWebSocket.builder(URI.create("ws://localhost/doc"), TestPolicy.SLOW)
                .httpDomain("dataplane")
                .transport(transport)
                .environment(VirtualEnvironment.at(time))
                .maxMessageSize(LIMIT)
                .noHeartbeat()
                .open(this);
    }

    private Driven opened(Capability... capabilities) {
        DrivenTransport transport = new DrivenTransport(capabilities);
        open(transport);
        return transport.last();
    }

    private void take(int message) {
        taken.get(message).complete(null);
    }

    @Test
    void messagesAreHandedOnOneAtATimeWithoutBackPressureToo() {
        Driven connection = opened();
        connection.listener.text("one", true);
        connection.listener.text("two", true);
        connection.listener.text("three", true);
        assertEquals(List.of("one"), events);

        take(0);
        assertEquals(List.of("one", "two"), events);
        take(1);
        take(2);

        assertEquals(List.of("one", "two", "three"), events);
        assertEquals(List.of(), connection.asked());
    }

    @Test
    void aConnectionWithoutBackPressureIsCutWhenMoreWaitsThanOneMessageMayHave() {
        Driven connection = opened();
        connection.listener.text("one", true);
        connection.listener.text("x".repeat(LIMIT), true);
        assertEquals(List.of("one"), events);

        connection.listener.text("y", true);

        assertEquals(List.of("one", "retry 1006"), events);
        assertEquals(List.of("abort"), connection.asked());
        take(0);
        assertEquals(2, events.size());
    }

    @Test
    void aCloseFrameBehindMessagesIsWaitedForAfterAWriteHasFailed() {
        DrivenTransport transport = new DrivenTransport(Capability.BACK_PRESSURE);
        ReconnectingWebSocket socket = open(transport);
        Driven connection = transport.last();
        connection.sent = CompletableFuture.failedStage(new IOException("broken pipe"));
        connection.listener.text("one", true);
        socket.send("hello");

        time.advance(Duration.ofSeconds(10));
        take(0);
        time.advance(Duration.ofMillis(900));
        connection.listener.text("two", true);
        time.advance(Duration.ofSeconds(10));
        take(1);
        connection.listener.closed(4006, "");

        assertEquals(List.of("one", "two", "retry 4006"), events);
    }

    @Test
    void aSecondWithoutMessagesIsEnoughAfterAWriteHasFailed() {
        DrivenTransport transport = new DrivenTransport(Capability.BACK_PRESSURE);
        ReconnectingWebSocket socket = open(transport);
        transport.last().sent = CompletableFuture.failedStage(new IOException("broken pipe"));
        socket.send("hello");

        time.advance(Duration.ofMillis(999));
        assertEquals(List.of(), events);
        time.advance(Duration.ofMillis(1));

        assertEquals(List.of("retry 1006"), events);
    }

    @Test
    void aPeerThatTheTransportFoundSilentIsCut() {
        Driven connection = opened();

        connection.listener.silent();

        assertEquals(List.of("retry silent"), events);
        assertEquals(List.of("abort"), connection.asked());
    }

    @Test
    void aMessageThatTheClientRefusesIsNotLostAndEndsNothing() {
        DrivenTransport transport = new DrivenTransport();
        ReconnectingWebSocket socket = open(transport);
        IllegalArgumentException cause = new IllegalArgumentException("too long for me");
        transport.last().sent = CompletableFuture.failedStage(cause);

        CompletableFuture<?> sent = socket.send("hello").toCompletableFuture();

        NotSentException error = assertInstanceOf(
                NotSentException.class,
                assertThrows(CompletionException.class, sent::join).getCause());
        assertEquals(Reason.REFUSED, error.reason());
        assertSame(cause, error.getCause());
        transport.last().sent = CompletableFuture.completedFuture(null);
        assertSame(socket, socket.send("hello again").toCompletableFuture().join());
        assertEquals(List.of(), events);
    }

    @Test
    void aHandshakeThatTheClientRefusesToSendIsGivenUp() {
        open(new WebSocketTransport() {
            @Override
            public Set<Capability> capabilities() {
                return Set.of();
            }

            @Override
            public WebSocketConnection open(HandshakeRequest request, ConnectionListener listener) {
                throw new IllegalArgumentException("no such header");
            }
        });

        assertEquals(List.of("give-up request-invalid"), events);
    }
}
