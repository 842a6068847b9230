package dev.recourse.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.io.Stages;
import dev.recourse.client.socket.NotSentException;
import dev.recourse.client.socket.NotSentException.Reason;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Step;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A socket that sends numbers, each once, and keeps the outcome of each. */
final class Talker implements SocketListener {

    private static final int HELD = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration MOMENT = Duration.ofMillis(200);

    private final String name;
    private final ReconnectingWebSocket socket;
    private final Set<Integer> written = new HashSet<>();
    private final Map<Reason, Set<Integer>> failed = new EnumMap<>(Reason.class);
    private final List<Integer> acknowledged = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int sent;
    private int settled;
    private int recoveries;

    Talker(String name, int port) {
        this.name = name;
        this.socket = Sockets.to(URI.create("ws://127.0.0.1:" + port + "/" + name))
                .queue(HELD)
                .open(this);
    }

    String name() {
        return name;
    }

    /** Sends the next number. */
    void talk() {
        int number = count();
        socket.send(Integer.toString(number)).whenComplete((done, error) -> settled(number, error));
    }

    private synchronized int count() {
        return ++sent;
    }

    private synchronized void settled(int number, @Nullable Throwable error) {
        settled++;
        if (error == null) {
            written.add(number);
        } else if (Stages.cause(error) instanceof NotSentException told) {
            failed.computeIfAbsent(told.reason(), reason -> new HashSet<>()).add(number);
        } else {
            complaints.add(number + " failed with " + error);
        }
        notifyAll();
    }

    @Override
    public synchronized void text(String message) {
        acknowledged.add(Integer.parseInt(message));
        notifyAll();
    }

    @Override
    public synchronized void recovering(Step step, Instant nextAttempt) {
        recoveries++;
    }

    @Override
    public synchronized void gaveUp(GiveUp giveUp) {
        complaints.add("gave up: " + giveUp);
    }

    /** Waits until all that was sent has its outcome, and something that is sent now is acknowledged. */
    void finish() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int first = sent() + 1;
        do {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(name + " is not heard: " + socket.snapshot() + ", " + complaints());
            }
            talk();
        } while (!isHeardSince(first));
    }

    private synchronized int sent() {
        return sent;
    }

    /** Whether everything has its outcome soon, and a message from this number on is acknowledged. */
    private synchronized boolean isHeardSince(int first) throws InterruptedException {
        long end = System.nanoTime() + MOMENT.toNanos();
        while (settled < sent || acknowledged.isEmpty() || acknowledged.get(acknowledged.size() - 1) < first) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    void close() {
        socket.close();
    }

    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Compares these outcomes with what arrived, and returns the numbers of messages. */
    synchronized Tally check(List<Integer> arrived) {
        Set<Integer> once = new HashSet<>(arrived);
        assertEquals(List.of(), complaints, name);
        assertEquals(arrived.size(), once.size(), () -> name + ": a message arrived twice");
        assertEquals(acknowledged.stream().sorted().toList(), acknowledged, () -> name + ": acknowledged out of order");
        assertEquals(
                acknowledged,
                arrived.stream().filter(Set.copyOf(acknowledged)::contains).toList(),
                () -> name + ": what was acknowledged did not arrive, or out of order");
        assertTrue(written.containsAll(acknowledged), () -> name + ": acknowledged, but not reported as written");
        failed.forEach((reason, numbers) -> assertTrue(
                reason == Reason.LOST || numbers.stream().noneMatch(once::contains),
                () -> name + ": told " + reason + ", but arrived"));
        int lost = failed.getOrDefault(Reason.LOST, Set.of()).size();
        int all = failed.values().stream().mapToInt(Set::size).sum();
        assertEquals(sent, written.size() + all, () -> name + ": a message has no outcome");
        return new Tally(sent, acknowledged.size(), written.size() - acknowledged.size(), lost, all - lost, recoveries);
    }

    /**
     * How many messages had which outcome.
     *
     * @param sent all
     * @param acknowledged written, and acknowledged by the peer
     * @param unanswered written, but not acknowledged
     * @param lost reported as perhaps written
     * @param refused reported as not written
     * @param recoveries how often the socket recovered
     */
    record Tally(int sent, int acknowledged, int unanswered, int lost, int refused, int recoveries) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

        Tally plus(Tally more) {
            return new Tally(
                    sent + more.sent,
                    acknowledged + more.acknowledged,
                    unanswered + more.unanswered,
                    lost + more.lost,
                    refused + more.refused,
                    recoveries + more.recoveries);
        }

        @Override
        public String toString() {
            return "%,d messages: %,d acknowledged, %,d written only, %,d lost, %,d refused; %,d recoveries"
                    .formatted(sent, acknowledged, unanswered, lost, refused, recoveries);
        }
    }
}
