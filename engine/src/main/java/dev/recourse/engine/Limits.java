package dev.recourse.engine;

/**
 * What an episode may cost, and what ends it well.
 *
 * @param retries the most retries, from 0 to {@value #MAX_COUNT}
 * @param refreshes the most refreshes, likewise
 * @param redirects the most redirects, likewise
 * @param steps the most steps of any kind, likewise
 * @param elapsedMillis the time from the first failure within which the last attempt must begin, from 0 to 24 days
 * @param settleMillis how long a connection must have been ready for the episode to be over, from 0 to 24 days
 */
public record Limits(int retries, int refreshes, int redirects, int steps, long elapsedMillis, long settleMillis) {

    /** The largest number of steps that can be asked for. */
    public static final int MAX_COUNT = 10_000;

    /** 10 retries, 2 refreshes, 5 redirects, 15 steps, 15 minutes, settled after 10 seconds. */
    public static final Limits DEFAULT = new Limits(10, 2, 5, 15, 900_000, 10_000);

    /** @throws IllegalArgumentException if a number is out of its bounds */
    public Limits {
        Checks.within("retries", retries, 0, MAX_COUNT);
        Checks.within("refreshes", refreshes, 0, MAX_COUNT);
        Checks.within("redirects", redirects, 0, MAX_COUNT);
        Checks.within("steps", steps, 0, MAX_COUNT);
        Checks.within("elapsed", elapsedMillis, 0, Checks.MAX_MILLIS);
        Checks.within("settle", settleMillis, 0, Checks.MAX_MILLIS);
    }

    /** The most steps of this kind; 0 for giving up, which is no step. */
    public int of(DecisionKind kind) {
        return switch (kind) {
            case RETRY -> retries;
            case REFRESH -> refreshes;
            case REDIRECT -> redirects;
            case GIVE_UP -> 0;
        };
    }
}
