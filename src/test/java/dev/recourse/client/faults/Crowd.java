package dev.recourse.client.faults;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Step;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/** Many sockets to one address, on the system's clock and one transport. */
final class Crowd {

    private static final long PATIENCE_SECONDS = 120;

    private final List<ReconnectingWebSocket> sockets = new ArrayList<>();
    private final Queue<Long> attempts = new ConcurrentLinkedQueue<>();
    private final Queue<Long> decided = new ConcurrentLinkedQueue<>();
    private final Queue<Long> connections = new ConcurrentLinkedQueue<>();
    private final Queue<String> gaveUp = new ConcurrentLinkedQueue<>();
    private int connected;
    private int lost;

    Crowd(int size, URI address) {
        WebSocketTransport transport = TransportUnderTest.HERE.shared();
        for (int i = 0; i < size; i++) {
            sockets.add(ReconnectingWebSocket.builder(() -> attempt(address), Trial.POLICY)
                    .transport(transport)
                    .httpDomain("dataplane")
                    .open(new Member()));
        }
    }

    private URI attempt(URI address) {
        attempts.add(System.nanoTime());
        return address;
    }

    private synchronized void count(int more) {
        connected += more;
        lost += more < 0 ? 1 : 0;
        notifyAll();
    }

    int size() {
        return sockets.size();
    }

    /** Waits until all are connected. */
    void awaitAll() throws InterruptedException {
        await(() -> connected == size());
    }

    /** Waits until all have lost their connection. */
    void awaitLoss() throws InterruptedException {
        await(() -> lost == size());
    }

    private synchronized void await(BooleanSupplier claim) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!claim.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0 || !gaveUp.isEmpty()) {
                throw new AssertionError(connected + " of " + size() + " are connected; given up: " + gaveUp);
            }
            wait(left);
        }
    }

    /** All attempts after this time. */
    Stampede attemptsSince(long nanoTime) {
        return new Stampede(since(nanoTime, attempts));
    }

    /** When the attempts after this time were to begin, however busy this machine was then. */
    Stampede decidedSince(long nanoTime) {
        return new Stampede(since(nanoTime, decided));
    }

    /** When sockets connected after this time, in milliseconds, in order. */
    long[] connectionsSince(long nanoTime) {
        return since(nanoTime, connections).sorted().toArray();
    }

    private static LongStream since(long nanoTime, Queue<Long> times) {
        return times.stream()
                .mapToLong(time -> TimeUnit.NANOSECONDS.toMillis(time - nanoTime))
                .filter(time -> time >= 0);
    }

    void close() {
        sockets.forEach(ReconnectingWebSocket::close);
    }

    private final class Member implements SocketListener {
        private boolean up;

        @Override
        public void connected() {
            connections.add(System.nanoTime());
            up = true;
            count(1);
        }

        @Override
        public void recovering(Step step, Instant next) {
            decided.add(System.nanoTime() + step.delay().toNanos());
            count(up ? -1 : 0);
            up = false;
        }

        @Override
        public void gaveUp(GiveUp giveUp) {
            gaveUp.add(giveUp.toString());
            count(up ? -1 : 0);
        }
    }
}
