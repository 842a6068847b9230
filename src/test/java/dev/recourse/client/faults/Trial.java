package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.Environment;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketBuilder;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.socket.SocketStatus;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Step;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.wiresocket.WireSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One socket over a real network, whose waits pass in virtual time, each jitter drawn in the middle. */
final class Trial implements SocketListener {

    /** WireSocket's policy, with redirects to this machine allowed. */
    static final Policy POLICY =
            WireSocket.policy().withRedirects(WireSocket.policy().redirects().withLoopback());

    final VirtualTime time = new VirtualTime();
    final Environment environment = VirtualEnvironment.at(time).withRandom(() -> 0.5);
    private final EventWords events = new EventWords();
    private final WebSocketTransport transport;
    private @Nullable ReconnectingWebSocket socket;
    private boolean ended;

    Trial(WebSocketTransport transport) {
        this.transport = transport;
    }

    void open(Supplier<URI> address) {
        open(address, builder -> builder);
    }

    void open(Supplier<URI> address, UnaryOperator<SocketBuilder> options) {
        SocketBuilder builder = ReconnectingWebSocket.builder(address, POLICY)
                .httpDomain("dataplane")
                .transport(transport)
                .environment(environment);
        socket = options.apply(builder).open(this);
    }

    @Override
    public void connected() {
        events.add("connected");
    }

    @Override
    public void recovering(Step step, Instant next) {
        events.add(step);
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        events.add(giveUp);
    }

    @Override
    public void closed() {
        events.add("closed");
    }

    @Override
    public void text(String message) {
        events.add("text " + message);
    }

    ReconnectingWebSocket socket() {
        if (socket == null) {
            throw new IllegalStateException("nothing was opened");
        }
        return socket;
    }

    /** The next words must be these. */
    void expect(String... words) {
        events.expect(words);
    }

    /** The socket must connect after retries, of whatever, with all their waits. */
    void connectsAfterRetries() {
        String word = events.next();
        assertTrue(word.startsWith("retry "), word);
        while (word.startsWith("retry ")) {
            rest();
            word = events.next();
        }
        assertEquals("connected", word);
    }

    /** The next words must be these decisions, each followed by its wait. */
    void waitsAfter(String... decisions) {
        for (String decision : decisions) {
            events.expect(decision);
            rest();
        }
    }

    /** The next words must be this decision so often, each time followed by its wait. */
    void waitsAfter(int times, String decision) {
        for (int i = 0; i < times; i++) {
            waitsAfter(decision);
        }
    }

    /** Lets the next wait pass. */
    void rest() {
        awaitPending();
        time.runNext();
    }

    /** Lets time pass after the socket has begun to wait. */
    void pass(Duration by) {
        awaitPending();
        time.advance(by);
    }

    void awaitPending() {
        CompletableFuture<@Nullable Void> waiting = time.whenPending(1);
        waiting.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** No wait is left once every thread has done what it began, which may be to cancel one. */
    void expectNoWait() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (time.pending() > 0 && System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
        assertEquals(0, time.pending());
    }

    /** The socket has been closed. */
    void ended() {
        ended = true;
    }

    /** Closes the socket: no other event was reported, and no timer is left. */
    void end() {
        if (socket != null) {
            socket.close();
            if (!ended) {
                assertEquals(List.of("closed"), events.until("closed"));
            }
            time.runUntilIdle(1);
            assertEquals(SocketStatus.CLOSED, socket.status());
        }
    }
}
