package dev.recourse.client.socket;

/**
 * What happens to messages while there is no connection.
 *
 * @param holds whether they wait for the next connection, in order; else they are refused
 * @param limit how many messages may wait for a connection or for the network, at least 1
 */
public record QueuePolicy(boolean holds, int limit) {

    private static final int DEFAULT_LIMIT = 1_024;
    private static final QueuePolicy REFUSE = new QueuePolicy(false, DEFAULT_LIMIT);

    /** @throws IllegalArgumentException if the limit is less than 1 */
    public QueuePolicy {
        if (limit < 1) {
            throw new IllegalArgumentException("a queue limit of " + limit + " is less than 1");
        }
    }

    /** Refuses messages while there is no connection. While there is one, up to 1,024 wait for the network. */
    public static QueuePolicy refuse() {
        return REFUSE;
    }

    /** Holds up to this many messages until there is a connection. */
    public static QueuePolicy hold(int limit) {
        return new QueuePolicy(true, limit);
    }
}
