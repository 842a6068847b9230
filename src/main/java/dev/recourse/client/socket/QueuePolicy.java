package dev.recourse.client.socket;

import dev.recourse.client.io.Timeouts;
import java.time.Duration;
import java.util.Optional;

/**
 * What happens to messages while there is no connection, and how many may wait for one, or for the network.
 *
 * @param holds whether messages wait for the next connection, in order; else they are refused
 * @param maxMessages how many may wait, at least 1
 * @param maxBytes how many bytes they may have together, at least 1; a message that has more by itself is always
 *     refused
 * @param maxAge how long a message without an age of its own may wait ({@link OutgoingMessage#withMaxAge})
 */
public record QueuePolicy(boolean holds, int maxMessages, long maxBytes, Optional<Duration> maxAge) {

    private static final int DEFAULT_MESSAGES = 1_024;
    private static final long DEFAULT_BYTES = 16 << 20;
    private static final QueuePolicy REFUSE = new QueuePolicy(false, DEFAULT_MESSAGES, DEFAULT_BYTES, Optional.empty());

    /** @throws IllegalArgumentException if a limit is less than 1, or the age is not between 1 ms and 24 days */
    public QueuePolicy {
        if (maxMessages < 1 || maxBytes < 1) {
            throw new IllegalArgumentException(
                    "a queue limit of " + Math.min(maxMessages, maxBytes) + " is less than 1");
        }
        maxAge.ifPresent(Timeouts::checked);
    }

    /**
     * Refuses messages while there is no connection. While there is one, up to 1,024 messages of 16 MiB together wait
     * for the network.
     */
    public static QueuePolicy refuse() {
        return REFUSE;
    }

    /**
     * Holds up to this many messages, of 16 MiB together, until there is a connection.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public static QueuePolicy hold(int maxMessages) {
        return new QueuePolicy(true, maxMessages, DEFAULT_BYTES, Optional.empty());
    }

    /**
     * A copy with another limit of messages.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public QueuePolicy withMaxMessages(int messages) {
        return new QueuePolicy(holds, messages, maxBytes, maxAge);
    }

    /**
     * A copy with another limit of bytes.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public QueuePolicy withMaxBytes(long bytes) {
        return new QueuePolicy(holds, maxMessages, bytes, maxAge);
    }

    /**
     * A copy with an age limit for messages that have none of their own. Default: none.
     *
     * @throws IllegalArgumentException if it is not between 1 ms and 24 days
     */
    public QueuePolicy withMaxAge(Duration age) {
        return new QueuePolicy(holds, maxMessages, maxBytes, Optional.of(age));
    }
}
