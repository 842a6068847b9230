package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.Actor;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Step;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.wiresocket.WireSocket;
import dev.recourse.wiresocket.WireSocketMessages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an application can show to a waiting user. */
class SnapshotTest {

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final CompletableFuture<String> snapshot = new CompletableFuture<>();
    private final CompletableFuture<String> again = new CompletableFuture<>();
    private final CompletableFuture<GiveUp> end = new CompletableFuture<>();

    private ReconnectingWebSocket open() {
        return ReconnectingWebSocket.builder(() -> server.ws("/doc"), WireSocket.policy())
                .httpDomain("dataplane")
                .noHeartbeat()
                .environment(VirtualEnvironment.at(time).withRandom(() -> 0))
                .open(new SocketListener() {
                    private int connections;

                    @Override
                    public void connected() {
                        if (++connections == 2) {
                            again.complete("connected");
                        }
                    }

                    @Override
                    public void recovering(Step step, Instant next) {
                        snapshot.complete(next + " " + WireSocketMessages.of(step, Locale.ENGLISH));
                    }

                    @Override
                    public void gaveUp(GiveUp giveUp) {
                        end.complete(giveUp);
                    }
                });
    }

    private static <T> T soon(CompletableFuture<T> future) {
        return future.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aSnapshotSaysWhenTheNextAttemptIsAndWhy() {
        time.advance(Duration.ofHours(1));
        server.script().refuse(4006, "Rate limit exceeded: 100 ops/min");

        ReconnectingWebSocket socket = open();

        assertEquals(
                "2026-01-01T01:00:30Z Changes come faster than the 100 a minute that this plan allows."
                        + " Reconnecting in 30 seconds.",
                soon(snapshot));
        assertEquals(SocketStatus.RECOVERING, socket.status());
        assertEquals(
                Optional.of(Instant.parse("2026-01-01T01:00:30Z")),
                socket.snapshot().nextAttempt());
        assertEquals(
                "RATE_LIMIT",
                socket.snapshot().decision().orElseThrow().failure().code().name());
        soon(time.whenPending(1));
        time.advance(Duration.ofSeconds(30));
        soon(again);
        assertEquals(SocketSnapshot.of(SocketStatus.CONNECTED), socket.snapshot());
        socket.close();
    }

    @Test
    void aSnapshotSaysWhoMustActAfterAGiveUp() {
        server.script().refuse(4005, "Document limit exceeded: 5 (active: 5)");

        ReconnectingWebSocket socket = open();

        assertEquals(List.of(Actor.END_USER, Actor.ACCOUNT_OWNER), soon(end).actors());
        assertEquals(
                new SocketSnapshot(SocketStatus.GIVEN_UP, Optional.of(soon(end)), Optional.empty()), socket.snapshot());
        assertEquals(SocketStatus.GIVEN_UP, socket.status());
    }
}
