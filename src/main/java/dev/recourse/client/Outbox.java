package dev.recourse.client;

import dev.recourse.client.NotSentException.Why;
import java.io.IOException;
import java.net.http.WebSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Messages on their way out, one at a time and in order. Confined to its session's mailbox. */
final class Outbox {

    /** A message, and whoever waits for it to be written. */
    static final class Message {
        private final Function<WebSocket, CompletableFuture<WebSocket>> sending;
        private final boolean greets;
        private final CompletableFuture<@Nullable Void> written = new CompletableFuture<>();

        /** @param greets whether it is for this connection alone, and goes before what was held */
        Message(Function<WebSocket, CompletableFuture<WebSocket>> sending, boolean greets) {
            this.sending = sending;
            this.greets = greets;
        }

        CompletionStage<@Nullable Void> written() {
            return written;
        }

        void fail(Why why) {
            written.completeExceptionally(new NotSentException(why));
        }
    }

    private final Mailbox mailbox;
    private final QueuePolicy rule;
    private final Runnable broken;
    private final Deque<Message> greetings = new ArrayDeque<>();
    private final Deque<Message> waiting = new ArrayDeque<>();
    private boolean greeting;
    private @Nullable WebSocket socket;
    private @Nullable Message writing;

    /** @param broken told when a write failed, after which nothing is written before the next connection */
    Outbox(Mailbox mailbox, QueuePolicy rule, Runnable broken) {
        this.mailbox = mailbox;
        this.rule = rule;
        this.broken = broken;
    }

    void offer(Message message) {
        Deque<Message> queue = message.greets ? greetings : waiting;
        if (socket == null && (message.greets || !rule.holds())) {
            message.fail(Why.NOT_CONNECTED);
        } else if (queue.size() >= rule.limit()) {
            message.fail(Why.QUEUE_FULL);
        } else {
            queue.add(message);
            write();
        }
    }

    /** Takes messages for this socket; nothing is written before its greetings are known. */
    void connected(WebSocket to) {
        socket = to;
        greeting = true;
    }

    void greeted() {
        greeting = false;
        write();
    }

    void disconnected() {
        socket = null;
        if (writing != null) {
            writing.fail(Why.LOST);
            writing = null;
        }
        failAll(greetings, Why.NOT_CONNECTED);
        if (!rule.holds()) {
            failAll(waiting, Why.NOT_CONNECTED);
        }
    }

    void ended() {
        disconnected();
        failAll(waiting, Why.ENDED);
    }

    private static void failAll(Deque<Message> queue, Why why) {
        for (Message message = queue.poll(); message != null; message = queue.poll()) {
            message.fail(why);
        }
    }

    private void write() {
        WebSocket to = socket;
        Message next =
                to == null || greeting || writing != null ? null : (greetings.isEmpty() ? waiting : greetings).poll();
        if (to == null || next == null) {
            return;
        }
        writing = next;
        Stages.of(() -> next.sending.apply(to)).whenComplete((done, error) -> mailbox.post(() -> written(next, error)));
    }

    private void written(Message message, @Nullable Throwable error) {
        if (writing != message) {
            return;
        }
        writing = null;
        if (error == null) {
            message.written.complete(null);
        } else {
            message.fail(Why.LOST);
            if (Stages.cause(error) instanceof IOException) {
                socket = null;
                broken.run();
            }
        }
        write();
    }
}
