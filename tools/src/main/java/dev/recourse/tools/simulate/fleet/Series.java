package dev.recourse.tools.simulate.fleet;

import java.util.Arrays;

/** A count for each second from 0 on. */
public final class Series {

    private static final int MILLIS = 1_000;
    private static final int INITIAL = 256;

    private int[] counts = new int[INITIAL];
    private int length;

    Series() {}

    void add(long now) {
        set((int) (now / MILLIS), 1, true);
    }

    void put(int second, int value) {
        set(second, value, false);
    }

    private void set(int second, int value, boolean adds) {
        if (second >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(second + 1, 2 * counts.length));
        }
        counts[second] = adds ? counts[second] + value : value;
        length = Math.max(length, second + 1);
    }

    /** The count of a second; 0 after the last one. */
    public int at(int second) {
        return second < length ? counts[second] : 0;
    }

    /** The seconds up to the last with a count. */
    public int length() {
        return length;
    }

    /** The second with the largest count, at or after this one; the first of several. */
    public int busiest(int from) {
        int found = from;
        for (int second = from; second < length; second++) {
            found = counts[second] > at(found) ? second : found;
        }
        return found;
    }
}
