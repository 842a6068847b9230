package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WatchedExecutor;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.ServerWebSocket;
import dev.recourse.testkit.VirtualTime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();

    private ReconnectingWebSocket open() {
        return ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.SLOW)
                .httpDomain("dataplane")
                .environment(VirtualEnvironment.at(time).withRandom(() -> 1))
                .heartbeat(Duration.ofSeconds(30), Duration.ofSeconds(10))
                .open(events);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void pass(int seconds) throws Exception {
        time.whenPending(1).get(30, TimeUnit.SECONDS);
        time.advance(Duration.ofSeconds(seconds));
    }

    @Test
    void aConnectionThatIsHalfOpenIsFoundOut() throws Exception {
        server.script().then(Handshake.freeze());
        ReconnectingWebSocket socket = open();
        events.expect("connected");

        pass(30);
        pass(10);

        events.expect("retry transport/silent");
        pass(1);
        events.expect("connected");
        socket.close();
    }

    @Test
    void aPeerThatAnswersIsLeftAlone() throws Exception {
        ReconnectingWebSocket socket = open();
        events.expect("connected");

        for (int i = 0; i < 10; i++) {
            time.whenPending(1).get(30, TimeUnit.SECONDS);
            assertTrue(time.runNext());
            socket.send("" + i);
            events.expect("text " + i);
        }

        assertEquals(SocketStatus.CONNECTED, socket.status());
        assertEquals(1, server.handshakes().count());
        socket.close();
        events.expect("closed");
    }

    @Test
    void aPeerThatSendsMessagesAndNoPongIsLeftAlone() throws Exception {
        server.script().then(Handshake.freeze());
        ReconnectingWebSocket socket = open();
        events.expect("connected");
        ServerWebSocket peer = server.sockets().nth(1).get(30, TimeUnit.SECONDS);
        pass(30);

        for (int i = 0; i < 5; i++) {
            peer.send("" + i);
            events.expect("text " + i);
            pass(9);
        }

        assertEquals(SocketStatus.CONNECTED, socket.status());
        socket.close();
        events.expect("closed");
    }

    @Test
    void aPingThatStillWaitsBehindAMessageEndsNothing() throws Exception {
        server.script().then(Handshake.freeze());
        WatchedExecutor sessions = new WatchedExecutor();
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.SLOW)
                .httpDomain("dataplane")
                .environment(VirtualEnvironment.at(time).withExecutor(sessions))
                .queue(QueuePolicy.refuse().withMaxMessages(64).withMaxBytes(Long.MAX_VALUE))
                .open(events);
        events.expect("connected");
        ServerWebSocket peer = server.sockets().nth(1).get(30, TimeUnit.SECONDS);
        CompletableFuture<?> stuck = new CompletableFuture<>();
        while (!stuck.isDone()) {
            socket.send("x".repeat(1 << 20)).whenComplete((sent, full) -> {
                if (full != null) {
                    stuck.complete(null);
                }
            });
        }

        for (int seconds : new int[] {1, 10, 10}) {
            peer.send("after " + seconds);
            events.expect("text after " + seconds);
            sessions.awaitIdle();
            pass(seconds);
        }

        peer.send("still there");
        events.expect("text still there");
        socket.close();
        events.expect("closed");
    }

    @Test
    void aPongAloneIsAnAnswer() {
        Mailbox mailbox = Mailbox.ofPoster();
        boolean[] dead = new boolean[1];
        Environment environment = VirtualEnvironment.at(time);
        Heartbeat[] beats = new Heartbeat[1];
        beats[0] = new Heartbeat(
                environment, mailbox, new Heartbeat.Timing(30, 10), () -> beats[0].received(), () -> dead[0] = true);
        beats[0].start();
        assertTrue(time.runNext());
        beats[0].received();

        time.advance(Duration.ofMillis(10));

        assertEquals(false, dead[0]);
        beats[0].stop();
        assertEquals(0, time.pending());
    }

    @Test
    void aPingFollowsSoonAfterAMessage() {
        int[] pings = new int[1];
        boolean[] dead = new boolean[1];
        Heartbeat beat = new Heartbeat(
                VirtualEnvironment.at(time),
                Mailbox.ofPoster(),
                Heartbeat.Timing.DEFAULT,
                () -> pings[0]++,
                () -> dead[0] = true);
        beat.start();
        for (int message = 0; message < 100; message++) {
            beat.suspend();
            beat.resume();
            assertEquals(1, time.pending());
            time.advance(Duration.ofMillis(100));
        }
        assertEquals(0, pings[0]);

        time.advance(Duration.ofMillis(900));
        assertEquals(1, pings[0]);
        time.advance(Duration.ofSeconds(10));

        assertTrue(dead[0]);
        assertEquals(0, time.pending());
    }

    @Test
    void aMessageThatIsTakenAfterTheEndWakesNothing() {
        Heartbeat beat = new Heartbeat(
                VirtualEnvironment.at(time), Mailbox.ofPoster(), Heartbeat.Timing.DEFAULT, () -> {}, () -> {});
        beat.start();
        beat.suspend();
        beat.stop();

        beat.resume();

        assertEquals(0, time.pending());
    }

    /** The ping fails, or gets no answer: whether the system reports a dead peer is a matter of its timing. */
    @Test
    void aPeerThatDiesRightBehindAMessageIsFoundOut() {
        byte[] message = {(byte) 0x81, 1, 'A'};
        try (RawServer raw = RawServer.accepting(message)) {
            for (int i = 0; i < 10; i++) {
                SocketEvents each = new SocketEvents();
                ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> raw.address("ws"), TestPolicy.QUICK)
                        .httpDomain("dataplane")
                        .heartbeat(Duration.ofSeconds(30), Duration.ofMillis(100))
                        .open(each);
                String decision = each.firstDecision();
                assertTrue(decision.equals("retry close/1006") || decision.equals("retry transport/silent"), decision);
                socket.close();
            }
        }
    }

    @Test
    void silenceIsIgnoredWhileTheApplicationIsNotReady() {
        boolean[] dead = new boolean[1];
        Heartbeat beat = new Heartbeat(
                VirtualEnvironment.at(time),
                Mailbox.ofPoster(),
                new Heartbeat.Timing(30, 10),
                () -> {},
                () -> dead[0] = true);
        beat.start();
        beat.suspend();

        time.advance(Duration.ofSeconds(10));

        assertEquals(false, dead[0]);
        beat.resume();
        time.advance(Duration.ofMillis(100));
        assertTrue(dead[0]);
        assertEquals(0, time.pending());
    }

    @Test
    void aBeatThatWasPostedBeforeItWasCancelledStartsNoSecondChain() {
        int[] pings = new int[1];
        Mailbox mailbox = Mailbox.ofPoster();
        Heartbeat beat = new Heartbeat(
                VirtualEnvironment.at(time), mailbox, new Heartbeat.Timing(30, 10), () -> pings[0]++, () -> {});
        beat.start();

        mailbox.post(() -> {
            time.advance(Duration.ofMillis(30));
            beat.suspend();
            beat.resume();
        });

        assertEquals(1, time.pending());
        time.advance(Duration.ofMillis(30));
        assertEquals(1, pings[0]);
        beat.stop();
        assertEquals(0, time.pending());
    }
}
