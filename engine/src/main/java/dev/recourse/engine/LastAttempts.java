package dev.recourse.engine;

/**
 * When clients make their last attempt, counted from their first failure, if every attempt fails at once: after it they
 * give up, because no retry is left or because the next delay passes the time limit.
 */
abstract class LastAttempts {

    final Backoff backoff;
    final int retries;
    final long limit;
    /** The shortest and the longest delays, the first at 0. */
    final long[] shortest;

    final long[] longest;
    private final long certain;

    LastAttempts(Backoff backoff, int retries, long limit) {
        this.backoff = backoff;
        this.retries = retries;
        this.limit = limit;
        this.shortest = ExtremeDelays.shortest(backoff, retries);
        this.longest = ExtremeDelays.longest(backoff, retries);
        this.certain = certain();
    }

    /**
     * The last attempts under a backoff.
     *
     * @param backoff the backoff of every retry
     * @param retries the most retries
     * @param limit the time within which the last attempt must start, in milliseconds
     */
    static LastAttempts of(Backoff backoff, int retries, long limit) {
        return backoff.isDecorrelated()
                ? new DecorrelatedAttempts(backoff, retries, limit)
                : new EvenAttempts(backoff, retries, limit, EvenAttempts.CELLS);
    }

    /** A time before which at most this share of the clients makes its last attempt, in milliseconds. */
    final long earliest(double share) {
        return Math.max(certain, Math.min(limit, likely(share)));
    }

    /** The same time, computed from the distribution of the delays. */
    abstract long likely(double share);

    /** The earliest last attempt that any draws can lead to. */
    private long certain() {
        long earliest = limit;
        long low = 0;
        long high = 0;
        for (int n = 0; n < retries; n++) {
            long tooLate = limit - longest[n] + 1;
            if (Math.min(high, limit) >= tooLate) {
                earliest = Math.min(earliest, Math.max(low, tooLate));
            }
            low += shortest[n];
            high += longest[n];
        }
        return Math.min(earliest, low);
    }
}
