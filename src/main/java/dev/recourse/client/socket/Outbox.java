package dev.recourse.client.socket;

import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.Stages;
import dev.recourse.client.socket.NotSentException.Reason;
import dev.recourse.client.transport.WebSocketConnection;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends messages one at a time, in order. Confined to its session's mailbox. */
final class Outbox {

    /** A message, and the stage that completes when it was written. */
    static final class Message {
        private final Function<WebSocketConnection, CompletionStage<?>> write;
        private final boolean isGreeting;
        private final CompletableFuture<@Nullable Void> written = new CompletableFuture<>();

        /** @param isGreeting whether it is for this connection only, and goes before those that were held */
        Message(Function<WebSocketConnection, CompletionStage<?>> write, boolean isGreeting) {
            this.write = write;
            this.isGreeting = isGreeting;
        }

        CompletionStage<@Nullable Void> written() {
            return written;
        }

        void fail(Reason reason) {
            written.completeExceptionally(new NotSentException(reason));
        }
    }

    private final Mailbox mailbox;
    private final QueuePolicy policy;
    private final Runnable broken;
    private final Deque<Message> greetings = new ArrayDeque<>();
    private final Deque<Message> waiting = new ArrayDeque<>();
    private boolean greeting;
    private @Nullable WebSocketConnection connection;
    private @Nullable Message writing;

    /** @param broken called when a write failed; nothing more is written on that connection */
    Outbox(Mailbox mailbox, QueuePolicy policy, Runnable broken) {
        this.mailbox = mailbox;
        this.policy = policy;
        this.broken = broken;
    }

    void offer(Message message) {
        Deque<Message> queue = message.isGreeting ? greetings : waiting;
        if (connection == null && (message.isGreeting || !policy.holds())) {
            message.fail(Reason.NOT_CONNECTED);
        } else if (queue.size() >= policy.limit()) {
            message.fail(Reason.QUEUE_FULL);
        } else {
            queue.add(message);
            write();
        }
    }

    /** Accepts messages for this connection; nothing is written before {@link #greeted()}. */
    void connected(WebSocketConnection opened) {
        connection = opened;
        greeting = true;
    }

    /** All greetings of this connection have been offered. */
    void greeted() {
        greeting = false;
        write();
    }

    void disconnected() {
        connection = null;
        if (writing != null) {
            writing.fail(Reason.LOST);
            writing = null;
        }
        failAll(greetings, Reason.NOT_CONNECTED);
        if (!policy.holds()) {
            failAll(waiting, Reason.NOT_CONNECTED);
        }
    }

    void ended() {
        disconnected();
        failAll(waiting, Reason.ENDED);
    }

    private static void failAll(Deque<Message> queue, Reason reason) {
        for (Message message = queue.poll(); message != null; message = queue.poll()) {
            message.fail(reason);
        }
    }

    private void write() {
        WebSocketConnection to = connection;
        Message next =
                to == null || greeting || writing != null ? null : (greetings.isEmpty() ? waiting : greetings).poll();
        if (to == null || next == null) {
            return;
        }
        writing = next;
        Stages.of(() -> next.write.apply(to)).whenComplete((done, error) -> mailbox.post(() -> written(next, error)));
    }

    private void written(Message message, @Nullable Throwable error) {
        if (writing != message) {
            return;
        }
        writing = null;
        if (error == null) {
            message.written.complete(null);
        } else {
            message.fail(Reason.LOST);
            if (Stages.cause(error) instanceof IOException) {
                connection = null;
                broken.run();
            }
        }
        write();
    }
}
