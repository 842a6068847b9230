package dev.recourse.tools.simulate.fleet;

import java.util.Arrays;

/**
 * When each client acts next: a hashed timing wheel (Varghese and Lauck, 1987) with a slot for each millisecond of
 * about a minute. A client has at most one time. Those with the same time come in the order in which they were put.
 */
final class Wheel {

    static final int NONE = -1;

    private static final int SLOTS = 1 << 16;
    /** The slot of those that act now. */
    private static final int READY = SLOTS;

    private final int[] first = new int[SLOTS + 1];
    private final int[] last = new int[SLOTS + 1];
    private final int[] next;
    private final long[] due;
    private long now = -1;
    private int waiting;

    Wheel(int clients) {
        this.next = new int[clients];
        this.due = new long[clients];
        Arrays.fill(first, NONE);
    }

    /** Puts a client that is not in the wheel. */
    void put(int client, long at) {
        due[client] = at;
        waiting++;
        append(client);
    }

    private void append(int client) {
        int slot = due[client] <= now ? READY : (int) (due[client] & (SLOTS - 1));
        next[client] = NONE;
        if (first[slot] == NONE) {
            first[slot] = client;
        } else {
            next[last[slot]] = client;
        }
        last[slot] = client;
    }

    /** Moves on to the next millisecond. */
    void turn() {
        now++;
        int slot = (int) (now & (SLOTS - 1));
        int client = first[slot];
        first[slot] = NONE;
        while (client != NONE) {
            int after = next[client];
            append(client);
            client = after;
        }
    }

    long now() {
        return now;
    }

    /** Takes a client that acts now, or {@link #NONE}. */
    int take() {
        int client = first[READY];
        if (client != NONE) {
            first[READY] = next[client];
            waiting--;
        }
        return client;
    }

    boolean isEmpty() {
        return waiting == 0;
    }
}
