package dev.recourse.client.socket;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Mailbox;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The end of a socket: what waits is written, then close frames are exchanged, all of it within a second. Confined to
 * its session's mailbox, except where it says otherwise.
 */
final class Farewell {

    private static final long LIMIT_MILLIS = 1_000;

    private final Environment environment;
    private final Mailbox mailbox;
    private final Outbox outbox;
    private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile Runnable cancelTimer = () -> {};
    private volatile @Nullable Connection connection;
    private volatile boolean timedOut;

    Farewell(Environment environment, Mailbox mailbox, Outbox outbox) {
        this.environment = environment;
        this.mailbox = mailbox;
        this.outbox = outbox;
    }

    /**
     * Refuses further messages, and starts the time. Returns whether this is the first call. By any thread, so that the
     * time passes even if the listener blocks the mailbox.
     */
    boolean begin() {
        boolean first = begun.compareAndSet(false, true);
        if (first) {
            outbox.close();
            cancelTimer = environment.scheduler().schedule(this::timeOut, LIMIT_MILLIS);
        }
        return first;
    }

    /** Completes when it is over. By any thread. */
    CompletionStage<?> stage() {
        return over.minimalCompletionStage();
    }

    /** Ends this connection. */
    void bid(Connection last, int code, String reason) {
        connection = last;
        if (timedOut) {
            connection = null;
            last.abort();
            outbox.end();
        } else {
            outbox.drain(() -> close(last, code, reason));
        }
    }

    private void close(Connection last, int code, String reason) {
        if (!timedOut) {
            last.close(code, reason);
        }
        if (timedOut) {
            last.abort();
        }
    }

    /** Whether this is the connection that ends. */
    boolean concerns(Connection from) {
        return from == connection;
    }

    /** There is no connection any more. */
    void end() {
        connection = null;
        cancelTimer.run();
        outbox.end();
        over.complete(null);
    }

    private void timeOut() {
        timedOut = true;
        Connection last = connection;
        connection = null;
        if (last != null) {
            last.abort();
        }
        over.complete(null);
        mailbox.post(outbox::end);
    }
}
