package dev.recourse.engine;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Last attempts under a backoff whose delays do not depend on each other. The distribution of the n-th attempt's time
 * is kept on a grid; each delay is added by convolution with its even distribution.
 *
 * <p>A time between two points of the grid is divided between them so that its mean stays the same. On the grid the
 * n-th attempt is then earlier or later than it truly is by a sum of n independent errors that are 0 on average and
 * less than a cell each. By Hoeffding's inequality that sum exceeds {@value #DOUBT}·√n cells with a probability below
 * {@value #DOUBTFUL}. Results count every client as lost that may be lost within this error, and what they leave out as
 * lost at once, so they are never too long.
 */
final class EvenAttempts extends LastAttempts {

    private static final int CELLS = 100_000;
    private static final double DOUBT = 4.3;
    private static final double DOUBTFUL = 1e-16;
    /** What can be left out at each end of a distribution. */
    private static final double NEGLIGIBLE = 1e-15;
    /** A range of fewer cells counts as a point. */
    private static final double POINT = 1e-6;

    /** The width of a cell in milliseconds. */
    private final double cell;
    /** Whether an attempt beyond the grid would pass the time limit. */
    private final boolean reachesLimit;
    /** The share of clients that make their last attempt at each point. */
    private double[] lost = new double[CELLS + 1];
    /** How many points at the start of the grid were cut, because no client makes its last attempt there. */
    private int cut;
    /** The share that counts as lost at once. */
    private double leftOut;
    /** The share of clients that make their n-th attempt at each point from one to another. */
    private double[] going = new double[CELLS + 1];

    private int from;
    private int to;
    /** The same for the attempt after. */
    private double[] next = new double[CELLS + 1];

    EvenAttempts(Backoff backoff, int retries, long limit) {
        super(backoff, retries, limit);
        long latest = Math.min(limit, LongStream.of(longest).sum());
        this.cell = Math.max(1, latest) / (double) CELLS;
        this.reachesLimit = latest == limit;
        this.leftOut = retries * DOUBTFUL;
        going[0] = 1;
        for (int n = 0; n < retries && from <= to; n++) {
            double low = backoff.low(n + 1) / cell;
            double high = backoff.high(n + 1) / cell;
            giveUp(n, low, high);
            delay(low, high);
        }
        for (int i = from; i <= to; i++) {
            lose(i, retries, going[i]);
        }
        release();
    }

    /** Keeps what the result needs only: a policy may have many backoffs. */
    private void release() {
        going = new double[0];
        next = going;
        int end = lost.length;
        while (end > 0 && lost[end - 1] == 0) {
            end--;
        }
        while (cut < end && lost[cut] == 0) {
            cut++;
        }
        lost = Arrays.copyOfRange(lost, cut, end);
    }

    @Override
    long likely(double share) {
        double sum = leftOut;
        if (sum > share) {
            return 0;
        }
        for (int i = 0; i < lost.length; i++) {
            sum += lost[i];
            if (sum > share) {
                return (long) Math.floor((cut + i) * cell);
            }
        }
        return limit;
    }

    /** Counts clients that go on after n retries, but whose next delay passes the time limit. */
    private void giveUp(int n, double low, double high) {
        // Each delay is rounded up to a millisecond.
        double end = (limit - n - 1) / cell - DOUBT * Math.sqrt(n);
        for (int i = to; i >= from && i + high > end; i--) {
            double late = i + high - end;
            lose(i, n, late >= high - low ? going[i] : going[i] * late / (high - low));
        }
    }

    private void lose(int point, int n, double share) {
        int earlier = (int) Math.ceil(DOUBT * Math.sqrt(n));
        lost[Math.max(0, point - earlier)] += share;
    }

    /** Adds a delay that is drawn evenly from this range, in cells, to the time of every client. */
    private void delay(double low, double high) {
        if (low > CELLS && reachesLimit) {
            from = to + 1;
            return;
        }
        int first = (int) Math.floor(Math.min(low, CELLS));
        int last = (int) Math.ceil(Math.min(high, 2.0 * CELLS));
        int least = Math.min(CELLS, from + first);
        int most = Math.min(CELLS, to + last);
        Arrays.fill(next, least, most + 1, 0);
        for (int k = first; k <= last; k = k == first + 1 ? Math.max(k + 1, last - 1) : k + 1) {
            shift(k, weight(k, low, high));
        }
        if (last - first >= 4) {
            spread(first + 2, last - 2, 1 / (high - low));
        }
        if (most == CELLS && !reachesLimit) {
            // The grid ends with the latest attempt, so only errors lead further.
            next[CELLS] += Math.max(0, total(going, from, to) - total(next, least, most));
        }
        double[] done = going;
        going = next;
        next = done;
        from = least;
        to = most;
        leaveOutEnds();
    }

    /** The share of an even distribution that falls to a point of the grid. */
    private static double weight(int point, double low, double high) {
        if (high - low < POINT) {
            return Math.max(0, 1 - Math.abs(point - low));
        }
        return (upTo(high - point) - upTo(low - point)) / (high - low);
    }

    /** The integral, from −1 to x, of the share that a point takes of a time that is x cells away from it. */
    private static double upTo(double x) {
        if (x <= 0) {
            return x <= -1 ? 0 : (1 + x) * (1 + x) / 2;
        }
        return x >= 1 ? 1 : 1 - (1 - x) * (1 - x) / 2;
    }

    private void shift(int cells, double weight) {
        for (int i = from; i <= Math.min(to, CELLS - cells); i++) {
            next[i + cells] += weight * going[i];
        }
    }

    /** Adds every number of cells between these, with the same weight each. */
    private void spread(int least, int most, double weight) {
        double within = 0;
        for (int i = from + least; i <= Math.min(CELLS, to + most); i++) {
            within += i - least <= to ? going[i - least] : 0;
            within -= i - most - 1 >= from ? going[i - most - 1] : 0;
            next[i] += weight * Math.max(0, within);
        }
    }

    private void leaveOutEnds() {
        for (double sum = 0; from <= to && sum + going[from] < NEGLIGIBLE; from++) {
            sum += going[from];
            leftOut += going[from];
        }
        for (double sum = 0; from <= to && sum + going[to] < NEGLIGIBLE; to--) {
            sum += going[to];
            leftOut += going[to];
        }
    }

    private static double total(double[] shares, int least, int most) {
        double sum = 0;
        for (int i = least; i <= most; i++) {
            sum += shares[i];
        }
        return sum;
    }
}
