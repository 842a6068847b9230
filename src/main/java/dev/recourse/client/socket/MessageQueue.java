package dev.recourse.client.socket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The messages that wait for a connection or for the network. Greetings have a queue of their own, which goes before
 * the other one; both are bounded in number and in bytes. Confined to its outbox's lock.
 */
final class MessageQueue {

    /**
     * A message in the queue.
     *
     * @param number how many were added before
     */
    record Waiting(PendingMessage pending, OutgoingMessage message, long number) {}

    private static final class Lane {
        private final Map<PendingMessage, Waiting> messages = new LinkedHashMap<>();
        private long bytes;
    }

    private final QueuePolicy policy;
    private final Lane greetings = new Lane();
    private final Lane others = new Lane();
    private final Map<String, PendingMessage> byKey = new HashMap<>();
    private final NavigableSet<Waiting> byAge = new TreeSet<>(
            Comparator.comparingLong((Waiting waiting) -> waiting.pending().expiresAt())
                    .thenComparingLong(Waiting::number));
    private long added;

    MessageQueue(QueuePolicy policy) {
        this.policy = policy;
    }

    /** Whether there is room for a message, in place of the one that it replaces. */
    boolean fits(PendingMessage pending, OutgoingMessage message) {
        Lane lane = lane(pending);
        Optional<Waiting> replaced = replacedBy(message).map(lane.messages::get);
        long number = lane.messages.size() - replaced.stream().count();
        long bytes = lane.bytes
                - replaced.map(Waiting::message).map(OutgoingMessage::size).orElse(0L);
        return number < policy.maxMessages() && bytes + message.size() <= policy.maxBytes();
    }

    /** The message that waits with the same key. */
    Optional<PendingMessage> replacedBy(OutgoingMessage message) {
        return message.key().map(byKey::get);
    }

    void add(PendingMessage pending, OutgoingMessage message) {
        Waiting waiting = new Waiting(pending, message, added++);
        Lane lane = lane(pending);
        lane.messages.put(pending, waiting);
        lane.bytes += message.size();
        message.key().ifPresent(key -> byKey.put(key, pending));
        if (pending.expiresAt() != PendingMessage.NEVER) {
            byAge.add(waiting);
        }
    }

    /** Removes a message, and returns whether it was there. */
    boolean remove(PendingMessage pending) {
        Lane lane = lane(pending);
        Waiting waiting = lane.messages.remove(pending);
        if (waiting == null) {
            return false;
        }
        lane.bytes -= waiting.message().size();
        waiting.message().key().ifPresent(byKey::remove);
        byAge.remove(waiting);
        return true;
    }

    /** Removes the message that goes next. Those are left out that the application has completed by itself. */
    Optional<Waiting> poll() {
        Optional<Waiting> next = pollAny();
        while (next.isPresent() && next.get().pending().isDone()) {
            next = pollAny();
        }
        return next;
    }

    private Optional<Waiting> pollAny() {
        Lane lane = greetings.messages.isEmpty() ? others : greetings;
        Optional<Waiting> next = lane.messages.values().stream().findFirst();
        next.ifPresent(waiting -> remove(waiting.pending()));
        return next;
    }

    /** Removes the messages that are too old at this time. */
    List<PendingMessage> removeExpired(long now) {
        List<PendingMessage> expired = new ArrayList<>();
        while (nextExpiry() <= now) {
            PendingMessage oldest = byAge.first().pending();
            remove(oldest);
            expired.add(oldest);
        }
        return expired;
    }

    /** When the next message becomes too old; {@link PendingMessage#NEVER} if none does. */
    long nextExpiry() {
        return byAge.isEmpty() ? PendingMessage.NEVER : byAge.first().pending().expiresAt();
    }

    List<PendingMessage> removeGreetings() {
        return removeAll(greetings);
    }

    List<PendingMessage> removeOthers() {
        return removeAll(others);
    }

    private List<PendingMessage> removeAll(Lane lane) {
        List<PendingMessage> all = List.copyOf(lane.messages.keySet());
        all.forEach(this::remove);
        return all;
    }

    private Lane lane(PendingMessage pending) {
        return pending.isGreeting() ? greetings : others;
    }
}
