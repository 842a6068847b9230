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
 * All texts of a run that a person could read: the logs of the drivers at any level, those of the JDK at the usual one,
 * and the text of every value.
 */
public final class Overheard extends Handler implements SocketListener {

    private final Logger root = Logger.getLogger("");
    private final Logger ours = Logger.getLogger("dev.recourse");
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();
    private final Heard heard = new Heard();

    public Overheard() {
        setLevel(Level.ALL);
        ours.setLevel(Level.ALL);
        root.addHandler(this);
    }

    /** The socket's events, for a test to wait for. */
    public Heard heard() {
        return heard;
    }

    public String all() {
        return String.join("\n", texts);
    }

    public void hear(Object value) {
        texts.add(String.valueOf(value));
    }

    public void hear(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        texts.add(text.toString());
    }

    /** A listener of its own, because both listeners hear of a give-up. */
    public RecoveryListener decisions() {
        return new RecoveryListener() {
            @Override
            public void decided(Decision decision) {
                hearAll(decision);
            }
        };
    }

    private void hearAll(Decision decision) {
        hear(decision);
        hear(decision.state());
        hear(decision.failure());
        hear(decision.failure().redirect());
        hear(decision.state().target());
        hear(decision.explanation());
        hear(decision.explanation().text());
        hear(decision.explanation().otherwise());
        hear(WireSocketMessages.of(decision, Locale.ROOT));
    }

    @Override
    public void connected() {
        heard.connected();
    }

    @Override
    public void recovering(Step step, Instant next) {
        heard.recovering(step, next);
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        heard.gaveUp(giveUp);
    }

    @Override
    public void closed() {
        heard.closed();
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
