package dev.recourse.client.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.socket.SocketListener;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Step;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The events of a socket, in order, as words that a test can wait for. */
public final class SocketEvents implements SocketListener {

    private final BlockingQueue<Object> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<?> closed = new CompletableFuture<>();

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
        closed.complete(null);
    }

    /** Completes when the socket is closed. */
    public CompletableFuture<?> whenClosed() {
        return closed;
    }

    @Override
    public void text(String message) {
        events.add("text " + message);
    }

    /** Expects these events next: {@code retry close/4006}, {@code give-up close/4003 not-recoverable}, or a word. */
    public void expect(String... words) {
        for (String word : words) {
            assertEquals(word, read(next()));
        }
    }

    /** The step that must come next. */
    public Step step() {
        return (Step) next();
    }

    /** The give-up that must come next. */
    public GiveUp giveUp() {
        return (GiveUp) next();
    }

    /** Whether this event comes, now or later. */
    public boolean until(String word) {
        for (String read = read(next()); !read.equals("nothing"); read = read(next())) {
            if (read.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** How many events no test has waited for. */
    public int left() {
        return events.size();
    }

    /** The first decision, whatever comes before it; {@code nothing} if none comes. */
    public String firstDecision() {
        Object event = next();
        while (!(event instanceof Decision) && !event.equals("nothing")) {
            event = next();
        }
        return read(event);
    }

    private Object next() {
        try {
            Object event = events.poll(30, TimeUnit.SECONDS);
            return event == null ? "nothing" : event;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Object event) {
        if (!(event instanceof Decision decision)) {
            return event.toString();
        }
        String where = decision.failure().code().domain() + "/"
                + decision.failure().code().code();
        String cause = decision instanceof GiveUp giveUp ? " " + giveUp.cause().text() : "";
        return decision.kind().text() + " " + where + cause;
    }
}
