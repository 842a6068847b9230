package dev.recourse.client.socket;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.OneShotTimer;
import dev.recourse.client.io.Stages;
import dev.recourse.client.socket.NotSentException.Reason;
import dev.recourse.client.transport.WebSocketConnection;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages one at a time, in order. Messages are accepted, refused and withdrawn at once by any thread, so that
 * its bounds hold however busy the session is; everything else, and every call of the application's code, is done in
 * the session's mailbox. The lock is held only to change what waits.
 */
final class Outbox {

    private final Environment environment;
    private final Mailbox mailbox;
    private final QueuePolicy policy;
    private final Runnable broken;
    private final OneShotTimer ageTimer;
    private final MessageQueue queue;
    private boolean ended;
    private boolean closed;
    private boolean greeting;
    private boolean wakePosted;
    /** How often the application has left the connection without the session having done so yet. */
    private int leaving;

    private @Nullable WebSocketConnection connection;
    private @Nullable PendingMessage writing;
    /** What is done when everything is written, once. */
    private @Nullable Runnable drained;
    /** When the timer looks for messages that are too old. */
    private long looksAt = PendingMessage.NEVER;

    /** @param broken called when a write failed; nothing more is written on that connection */
    Outbox(Environment environment, Mailbox mailbox, QueuePolicy policy, Runnable broken) {
        this.environment = environment;
        this.mailbox = mailbox;
        this.policy = policy;
        this.broken = broken;
        this.ageTimer = new OneShotTimer(environment, mailbox);
        this.queue = new MessageQueue(policy);
    }

    /** Accepts a message, or fails it with the reason. By any thread. */
    SentMessage offer(OutgoingMessage message, ReconnectingWebSocket from, boolean isGreeting) {
        PendingMessage pending = new PendingMessage(this, from, isGreeting, expiryOf(message));
        Optional<Reason> refused;
        Optional<PendingMessage> replaced = Optional.empty();
        boolean wakes = false;
        boolean looks = false;
        synchronized (this) {
            refused = refusal(pending, message);
            if (refused.isEmpty()) {
                replaced = queue.replacedBy(message);
                replaced.ifPresent(queue::remove);
                queue.add(pending, message);
                wakes = isConnected() && writing == null && !wakePosted;
                wakePosted |= wakes;
                looks = pending.expiresAt() < looksAt;
                looksAt = Math.min(looksAt, pending.expiresAt());
            }
        }
        refused.ifPresent(pending::fail);
        replaced.ifPresent(old -> mailbox.post(() -> old.fail(Reason.REPLACED)));
        if (looks) {
            mailbox.post(this::lookForOld);
        }
        if (wakes) {
            mailbox.post(this::write);
        }
        return pending;
    }

    private long expiryOf(OutgoingMessage message) {
        return message.maxAge()
                .or(policy::maxAge)
                .map(Duration::toMillis)
                .map(age -> environment.now() + age)
                .orElse(PendingMessage.NEVER);
    }

    private Optional<Reason> refusal(PendingMessage pending, OutgoingMessage message) {
        if (ended || closed) {
            return Optional.of(Reason.ENDED);
        }
        if (!isConnected() && (pending.isGreeting() || !policy.holds())) {
            return Optional.of(Reason.NOT_CONNECTED);
        }
        return queue.fits(pending, message) ? Optional.empty() : Optional.of(Reason.QUEUE_FULL);
    }

    private boolean isConnected() {
        return connection != null && leaving == 0;
    }

    /** Keeps messages for the next connection, because this one is about to be left. By any thread. */
    synchronized void leaving() {
        leaving++;
    }

    /** What was about to be left has been, after {@link #leaving}. */
    void left() {
        synchronized (this) {
            leaving--;
        }
        write();
    }

    /** Takes back a message, and returns whether it was in time. By any thread. */
    synchronized boolean withdraw(PendingMessage pending) {
        return queue.remove(pending);
    }

    /** Refuses messages from now on, for good; those that wait are still sent. By any thread. */
    synchronized void close() {
        closed = true;
    }

    /** Accepts messages again after an {@link #end}. By any thread. */
    synchronized void reopen() {
        ended = false;
    }

    /** Accepts messages for this connection; nothing is written before {@link #greeted()}. */
    synchronized void connected(WebSocketConnection opened) {
        connection = opened;
        greeting = true;
    }

    /** All greetings of this connection have been offered. */
    void greeted() {
        synchronized (this) {
            greeting = false;
        }
        write();
    }

    /** Does this as soon as nothing waits any more, unless the connection ends before. */
    void drain(Runnable then) {
        synchronized (this) {
            drained = then;
        }
        write();
    }

    /** The connection is gone: only what is held waits for the next one. */
    void disconnected() {
        leave(Reason.NOT_CONNECTED, !policy.holds());
    }

    /** Nothing is sent any more, until it is reopened. */
    void end() {
        synchronized (this) {
            ended = true;
            looksAt = PendingMessage.NEVER;
        }
        ageTimer.stop();
        leave(Reason.ENDED, true);
    }

    private void leave(Reason reason, boolean all) {
        List<PendingMessage> left;
        Optional<PendingMessage> lost;
        synchronized (this) {
            lost = Optional.ofNullable(writing);
            writing = null;
            connection = null;
            drained = null;
            left = new ArrayList<>(queue.removeGreetings());
            if (all) {
                left.addAll(queue.removeOthers());
            }
        }
        lost.ifPresent(message -> message.fail(Reason.LOST));
        left.forEach(message -> message.fail(reason));
    }

    private void write() {
        long now = environment.now();
        List<PendingMessage> old;
        Optional<MessageQueue.Waiting> next;
        Optional<Runnable> finish = Optional.empty();
        WebSocketConnection to;
        synchronized (this) {
            wakePosted = false;
            to = connection;
            if (to == null || !isConnected() || greeting || writing != null) {
                return;
            }
            old = queue.removeExpired(now);
            next = queue.poll();
            writing = next.map(MessageQueue.Waiting::pending).orElse(null);
            if (writing == null) {
                finish = Optional.ofNullable(drained);
                drained = null;
            }
        }
        old.forEach(message -> message.fail(Reason.EXPIRED));
        next.ifPresent(waiting -> write(waiting, to));
        finish.ifPresent(Runnable::run);
    }

    private void write(MessageQueue.Waiting next, WebSocketConnection to) {
        Stages.of(() -> next.message().writeTo(to))
                .whenComplete((done, error) -> mailbox.post(() -> written(next.pending(), error)));
    }

    private void written(PendingMessage message, @Nullable Throwable error) {
        boolean breaks = error != null && Stages.cause(error) instanceof IOException;
        synchronized (this) {
            if (writing != message) {
                return;
            }
            writing = null;
            if (breaks) {
                connection = null;
            }
        }
        if (error == null) {
            message.written();
        } else {
            message.fail(breaks ? Reason.LOST : Reason.REFUSED, Stages.cause(error));
        }
        if (breaks) {
            broken.run();
        } else {
            write();
        }
    }

    /** Ends the messages that are too old, and has the timer call it again when the next one is. */
    private void lookForOld() {
        long now = environment.now();
        List<PendingMessage> old;
        long next;
        synchronized (this) {
            old = queue.removeExpired(now);
            next = queue.nextExpiry();
            looksAt = next;
        }
        if (next == PendingMessage.NEVER) {
            ageTimer.stop();
        } else {
            ageTimer.after(next - now, this::lookForOld);
        }
        old.forEach(message -> message.fail(Reason.EXPIRED));
    }
}
