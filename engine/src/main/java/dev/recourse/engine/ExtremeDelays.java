package dev.recourse.engine;

/** The longest and the shortest delays that draws can lead to, retry by retry. */
final class ExtremeDelays {

    private ExtremeDelays() {}

    /** The longest delays of the first retries, in milliseconds. */
    static long[] longest(Backoff backoff, int retries) {
        return drawn(backoff, retries, 1);
    }

    /** The shortest delays of the first retries, in milliseconds. */
    static long[] shortest(Backoff backoff, int retries) {
        return drawn(backoff, retries, 0);
    }

    private static long[] drawn(Backoff backoff, int retries, double random) {
        long[] delays = new long[retries];
        long previous = backoff.baseMillis();
        for (int n = 1; n <= retries; n++) {
            previous = backoff.isDecorrelated()
                    ? backoff.decorrelatedMillis(previous, random)
                    : backoff.delayMillis(n, random);
            delays[n - 1] = previous;
        }
        return delays;
    }
}
