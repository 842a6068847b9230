package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WatchedExecutor;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Protocol;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Failures that a message brings while the connection stays open, in virtual time. */
class ReportedFailureTest {

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final WatchedExecutor sessions = new WatchedExecutor();
    private final SocketEvents events = new SocketEvents();
    private final AtomicInteger issued = new AtomicInteger();
    private final ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.SLOW)
            .httpDomain("dataplane")
            .environment(VirtualEnvironment.at(time).withRandom(() -> 1).withExecutor(sessions))
            .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(Token.of("t" + issued.incrementAndGet()))))
            .tokenPlace(TokenPlace.query("token"))
            .noHeartbeat()
            .open(events);

    private static Failure close(String code) {
        return TestPolicy.SLOW.domain("close").lookup(code).failed();
    }

    private static <T> T soon(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @AfterEach
    void stop() {
        socket.close();
        sessions.awaitIdle();
        server.close();
    }

    @Test
    void aFailureThatIsReportedAgainAndAgainEndsByItsLimit() {
        for (int i = 0; i < 2; i++) {
            events.expect("connected");
            assertTrue(soon(socket.fail(close("4002"))));
            events.expect("refresh close/4002");
        }
        events.expect("connected");
        assertTrue(soon(socket.fail(close("4002"))));

        events.expect("give-up close/4002 refreshes-spent");
        assertEquals(
                List.of("t1", "t2", "t3"),
                server.handshakes().entries().stream()
                        .map(call -> call.queryParameter("token").orElseThrow())
                        .toList());
    }

    @Test
    void theConnectionIsClosedAndTheBackoffApplies() {
        events.expect("connected");

        assertTrue(soon(socket.fail(close("4006"))));

        events.expect("retry close/4006");
        assertEquals(1000, soon(server.closes().nth(1)).code());
        assertEquals(SocketStatus.RECOVERING, socket.status());
        assertEquals(1, server.handshakes().count());
    }

    @Test
    void withoutAConnectionNothingIsDecided() {
        events.expect("connected");
        assertTrue(soon(socket.fail(close("4006"))));
        events.expect("retry close/4006");

        assertFalse(soon(socket.fail(close("4003"))));
        assertEquals(SocketStatus.RECOVERING, socket.status());
        socket.pause();
        assertFalse(soon(socket.fail(close("4003"))));
        assertEquals(SocketStatus.PAUSED, socket.status());
        soon(socket.close());
        assertFalse(soon(socket.fail(close("4003"))));

        events.expect("closed");
        assertEquals(0, events.left());
    }

    @Test
    void afterAGiveUpNothingIsDecided() {
        events.expect("connected");
        assertTrue(soon(socket.fail(close("4003"))));
        events.expect("give-up close/4003 not-recoverable");

        assertFalse(soon(socket.fail(close("4006"))));

        assertEquals(0, events.left());
    }

    @Test
    void aDomainThatThePolicyLacksIsAMistake() {
        Domain other = Domain.of("other", Protocol.PLAIN, List.of(CodeInfo.of("1", "ONE", "One")));
        events.expect("connected");

        assertThrows(
                IllegalArgumentException.class,
                () -> socket.fail(other.lookup("1").failed()));

        assertEquals(SocketStatus.CONNECTED, socket.status());
    }

    @Test
    void aSenderIsNotHeldByAListenerThatIsBusy() {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        ReconnectingWebSocket other = ReconnectingWebSocket.builder(() -> server.ws("/busy"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .queue(QueuePolicy.hold(2))
                .open(new SocketListener() {
                    @Override
                    public void connected() {
                        busy.countDown();
                        await(over);
                    }
                });
        await(busy);

        SentMessage first = other.send("first");
        SentMessage second = other.send("second");
        SentMessage third = other.send("third");

        assertFalse(first.toCompletableFuture().isDone());
        assertTrue(third.toCompletableFuture().isCompletedExceptionally());
        over.countDown();
        soon(first);
        soon(second);
        soon(other.close());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
