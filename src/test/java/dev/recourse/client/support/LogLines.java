package dev.recourse.client.support;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the drivers log, as lines such as {@code SEVERE a listener failed: java.io.IOException: disk full}. */
public final class LogLines extends Handler {

    private final Logger logger = Logger.getLogger("dev.recourse.client");
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    public LogLines(Level level) {
        setLevel(Level.ALL);
        logger.setLevel(level);
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    /** The next line, which may still have to come. */
    public String next() throws InterruptedException {
        return String.valueOf(lines.poll(30, TimeUnit.SECONDS));
    }

    /** What was logged beyond what a test has waited for. */
    public List<String> rest() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord logged) {
        String error = logged.getThrown() == null ? "" : ": " + logged.getThrown();
        lines.add(logged.getLevel() + " " + logged.getMessage() + error);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
    }
}
