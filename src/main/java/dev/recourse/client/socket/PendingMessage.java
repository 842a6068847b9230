package dev.recourse.client.socket;

import dev.recourse.client.socket.NotSentException.Reason;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What becomes of a message that an outbox was given. */
final class PendingMessage extends CompletableFuture<ReconnectingWebSocket> implements SentMessage {

    /** The expiry of a message that may wait for ever. */
    static final long NEVER = Long.MAX_VALUE;

    private final Outbox outbox;
    private final ReconnectingWebSocket socket;
    private final boolean isGreeting;
    private final long expiresAt;

    /**
     * @param socket what it completes with
     * @param isGreeting whether it is for this connection only, and goes before those that were held
     * @param expiresAt when it is too old to be sent, or {@link #NEVER}
     */
    PendingMessage(Outbox outbox, ReconnectingWebSocket socket, boolean isGreeting, long expiresAt) {
        this.outbox = outbox;
        this.socket = socket;
        this.isGreeting = isGreeting;
        this.expiresAt = expiresAt;
    }

    boolean isGreeting() {
        return isGreeting;
    }

    long expiresAt() {
        return expiresAt;
    }

    void written() {
        complete(socket);
    }

    void fail(Reason reason) {
        fail(reason, null);
    }

    void fail(Reason reason, @Nullable Throwable cause) {
        completeExceptionally(new NotSentException(reason, cause));
    }

    @Override
    public boolean withdraw() {
        return cancel(false);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return (outbox.withdraw(this) && super.cancel(mayInterruptIfRunning)) || isCancelled();
    }
}
