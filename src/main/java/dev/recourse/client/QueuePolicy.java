package dev.recourse.client;

/**
 * What becomes of messages while there is no connection.
 *
 * @param holds whether they wait for the next connection, in order; else they are refused
 * @param limit how many may wait, for the next connection or for the network to take them, from 1
 */
public record QueuePolicy(boolean holds, int limit) {

    private static final int DEFAULT_LIMIT = 1_024;

    /** Refuses messages while there is no connection; up to 1,024 wait for the network. */
    public static final QueuePolicy REFUSED = new QueuePolicy(false, DEFAULT_LIMIT);

    /** @throws IllegalArgumentException if the limit is below 1 */
    public QueuePolicy {
        if (limit < 1) {
            throw new IllegalArgumentException("a queue holds at least 1 message, not " + limit);
        }
    }

    /** Holds up to this many messages. */
    public static QueuePolicy held(int limit) {
        return new QueuePolicy(true, limit);
    }
}
