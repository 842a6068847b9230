package dev.recourse.client.support;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Step;
import dev.recourse.wiresocket.WireSocketMessages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Records all texts of a run that a person could read: the logs of the drivers at any level, those of the JDK at the
 * usual one, and the text of every value.
 */
public final class Recording extends Handler implements SocketListener {

    private final Logger root = Logger.getLogger("");
    private final Logger ours = Logger.getLogger("dev.recourse");
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();
    private final SocketEvents events = new SocketEvents();

    public Recording() {
        setLevel(Level.ALL);
        ours.setLevel(Level.ALL);
        root.addHandler(this);
    }

    /** The socket's events, for a test to wait for. */
    public SocketEvents events() {
        return events;
    }

    public String all() {
        return String.join("\n", texts);
    }

    public void record(Object value) {
        texts.add(String.valueOf(value));
    }

    public void record(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        texts.add(text.toString());
    }

    /** A separate listener, because both kinds of listener have a method for a give-up. */
    public RecoveryListener decisions() {
        return new RecoveryListener() {
            @Override
            public void decided(Decision decision) {
                hearAll(decision);
            }
        };
    }

    private void hearAll(Decision decision) {
        record(decision);
        record(decision.state());
        record(decision.failure());
        record(decision.failure().redirect());
        record(decision.state().target());
        record(decision.explanation());
        record(decision.explanation().text());
        record(decision.explanation().otherwise());
        record(WireSocketMessages.of(decision, Locale.ROOT));
    }

    @Override
    public void connected() {
        events.connected();
    }

    @Override
    public void recovering(Step step, Instant next) {
        events.recovering(step, next);
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        events.gaveUp(giveUp);
    }

    @Override
    public void closed() {
        events.closed();
    }

    @Override
    public void publish(LogRecord logged) {
        texts.add(new SimpleFormatter().format(logged));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        ours.setLevel(null);
    }
}
