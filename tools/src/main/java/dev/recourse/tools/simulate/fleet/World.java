package dev.recourse.tools.simulate.fleet;

/** What is around the clients: servers, networks, and what clients are for. Times are milliseconds from 0. */
public interface World {

    /** The answer of {@link #next} and {@link #turn} if there is nothing more. */
    long NEVER = -1;

    /** Ends open connections. */
    interface Cutter {

        /**
         * Ends the connection of a client, if it is open and nothing else is about to end it.
         *
         * @param client the client
         * @param failure the position of what the client sees among the failures of the {@link Clients}
         * @param at when, not before now
         */
        void cut(int client, int failure, long at);
    }

    /**
     * When a client sends its first request.
     *
     * @return the time, or {@link #NEVER} if it is connected from the beginning
     */
    long first(int client);

    /**
     * When a client sends its next request after one that succeeded, or whose session gave up for good.
     *
     * @return the time, or {@link #NEVER} if it stays connected, or has nothing more to do
     */
    long next(int client, long now);

    /**
     * Changes what changes at this time.
     *
     * @return the time of the next change, or {@link #NEVER}
     */
    long turn(long now, Cutter cutter);

    /**
     * A request arrives.
     *
     * @param client who sent it
     * @param place where it arrives
     * @param leg 0, or how often the exchange has continued
     * @param now the time
     * @param reply where to put what comes of it
     */
    void send(int client, Place place, int leg, long now, Reply reply);

    /**
     * The success of a request arrives at its client.
     *
     * @return the failure that the client sees instead, by its position, or a negative number
     */
    int spoil(int client, Place place, long now);

    /**
     * Whether nothing of interest happens any more.
     *
     * @param now the time
     * @param away how many clients are not served at present
     * @param idle whether no client has anything to do
     */
    boolean isOver(long now, int away, boolean idle);
}
