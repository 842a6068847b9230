package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Step;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.wiresocket.WireSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** WireSocket is away for longer than an episode may last. */
class LongOutageTest {

    private static final int SOCKETS = 20;
    private static final Duration OUTAGE = Duration.ofMinutes(20);

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final SplittableRandom random = new SplittableRandom(1);
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final List<ReconnectingWebSocket> sockets = new ArrayList<>();
    private int connected;
    private int gaveUp;

    private void open() {
        sockets.add(ReconnectingWebSocket.builder(() -> server.ws("/doc"), WireSocket.policy())
                .httpDomain("dataplane")
                .environment(VirtualEnvironment.at(time).withRandom(this::random))
                .noHeartbeat()
                .open(new SocketListener() {
                    @Override
                    public void connected() {
                        events.add("connected");
                    }

                    @Override
                    public void recovering(Step step, Instant nextAttempt) {
                        events.add("recovering");
                    }

                    @Override
                    public void gaveUp(GiveUp giveUp) {
                        events.add(giveUp.cause().text());
                    }
                }));
    }

    private synchronized double random() {
        return random.nextDouble();
    }

    /** Waits for the end of one attempt, and until every socket that is not connected waits. */
    private void attempted() throws InterruptedException {
        String event = String.valueOf(events.poll(30, TimeUnit.SECONDS));
        connected += event.equals("connected") ? 1 : 0;
        gaveUp += event.equals(GiveUpCause.DEADLINE.text()) ? 1 : 0;
        assertTrue(List.of("connected", "recovering", "deadline").contains(event), event);
        time.whenPending(SOCKETS - connected).orTimeout(30, TimeUnit.SECONDS).join();
    }

    @AfterEach
    void close() {
        sockets.forEach(ReconnectingWebSocket::close);
        server.close();
    }

    @Test
    void everySocketIsBackWithinElevenMinutesOfTheServersReturn() throws InterruptedException {
        server.kill();
        for (int i = 0; i < SOCKETS; i++) {
            open();
        }
        for (int i = 0; i < SOCKETS; i++) {
            attempted();
        }
        time.whenPending(SOCKETS).orTimeout(30, TimeUnit.SECONDS).join();
        while (time.now() < OUTAGE.toMillis()) {
            assertTrue(time.runNext());
            attempted();
        }
        assertEquals(SOCKETS, gaveUp);

        server.restart();
        while (connected < SOCKETS) {
            assertTrue(time.runNext());
            attempted();
        }

        assertTrue(time.now() <= OUTAGE.plusMinutes(11).toMillis(), () -> "the last one at " + time.now() + " ms");
        assertEquals(0, time.pending());
        assertEquals(SOCKETS, gaveUp);
        assertEquals(SOCKETS, server.handshakes().count());
    }
}
