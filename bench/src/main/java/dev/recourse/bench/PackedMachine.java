package dev.recourse.bench;

/**
 * The lower bound: a decision for a single code written by hand with packed integers, without redirects, names or
 * explanations. The result has the delay in its low 32 bits and the number of retries in its high 32 bits.
 */
final class PackedMachine {

    private static final int RETRIES = 10;
    private static final long ELAPSED = 900_000;
    private static final int BASE = 1_000;
    private static final int MAX = 60_000;
    private static final int FLOOR = 250;
    private static final int MAX_SHIFT = 20;

    static final long GIVE_UP = -1;

    private PackedMachine() {}

    static long decide(long state, long began, long now, long hint, double random) {
        int retries = (int) (state >>> Integer.SIZE);
        if (retries >= RETRIES) {
            return GIVE_UP;
        }
        long ceiling = Math.min(MAX, (long) BASE << Math.min(retries, MAX_SHIFT));
        long delay = Math.max(FLOOR, (long) Math.ceil(random * ceiling));
        if (hint >= 0) {
            delay = Math.max(delay, (long) Math.ceil(hint * (1 + 0.1 * random)));
        }
        return now - began + delay > ELAPSED ? GIVE_UP : (retries + 1L) << Integer.SIZE | delay;
    }
}
