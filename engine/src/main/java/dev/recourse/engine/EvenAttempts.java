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

    /** How many cells the time up to the latest attempt has. */
    static final int CELLS = 100_000;

    private static final double DOUBT = 4.3;
    private static final double DOUBTFUL = 1e-16;
    /** What can be left out at each end of a distribution. */
    private static final double NEGLIGIBLE = 1e-15;
    /** A range of fewer cells counts as its middle. */
    private static final double POINT = 1e-3;

    /** The width of a cell in milliseconds. */
    private final double cell;
    /** The last point of the grid. */
    private final int last;
    /** The share of clients that make their last attempt at each point. */
    private double[] lost;
    /** The first point that is kept of it. */
    private int first;
    /** The share that counts as lost at once. */
    private double leftOut;
    /** The share of clients that make their n-th attempt at each point from one to another. */
    private double[] going;

    private int from;
    private int to;
    /** Their sums, up to each point. */
    private double[] sums;
    /** The shares of the attempt after. */
    private double[] next;

    EvenAttempts(Backoff backoff, int retries, long limit, int cells) {
        super(backoff, retries, limit);
        long latest = Math.min(limit, LongStream.of(longest).sum());
        this.cell = Math.max(1, latest) / (double) cells;
        // Beyond the latest attempt errors lead by less than a cell each; beyond the time limit nobody goes.
        this.last = latest == limit ? cells : cells + retries;
        int points = last + 1;
        this.lost = new double[points];
        this.going = new double[points];
        this.sums = new double[points];
        this.next = new double[points];
        this.leftOut = retries * DOUBTFUL;
        going[0] = 1;
        for (int n = 0; n < retries && from <= to; n++) {
            double low = backoff.low(n + 1) / cell;
            double high = backoff.high(n + 1) / cell;
            giveUp(n, low, high);
            delay(low, high);
            leaveOutEnds();
        }
        for (int i = from; i <= to; i++) {
            lose(i, retries, going[i]);
        }
        release();
    }

    /** Keeps what the results need only: a policy may have many backoffs. */
    private void release() {
        going = new double[0];
        sums = going;
        next = going;
        int end = lost.length;
        while (lost[end - 1] == 0) {
            end--;
        }
        while (lost[first] == 0) {
            first++;
        }
        lost = Arrays.copyOfRange(lost, first, end);
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
                return (long) Math.floor((first + i) * cell);
            }
        }
        return limit;
    }

    /** Counts clients that go on after n retries, but whose next delay passes the time limit. */
    private void giveUp(int n, double low, double high) {
        // Each delay is rounded up to a millisecond.
        double end = (limit - n - 1) / cell - DOUBT * Math.sqrt(n);
        for (int i = to; i >= from && i + high > end; i--) {
            lose(i, n, going[i] * Math.min(1, (i + high - end) / (high - low)));
        }
    }

    private void lose(int point, int n, double share) {
        int earlier = (int) Math.ceil(DOUBT * Math.sqrt(n));
        lost[Math.max(0, point - earlier)] += share;
    }

    /** Adds a delay that is drawn evenly from this range, in cells, to the time of every client. */
    private void delay(double low, double high) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += going[i];
            sums[i] = sum;
        }
        int least = (int) Math.min((double) last, from + Math.floor(low));
        int most = (int) Math.min((double) last, to + Math.ceil(high));
        for (int i = least; i <= most; i++) {
            next[i] = high - low < POINT
                    ? at(i - (low + high) / 2)
                    : Math.max(0, before(i - low) - before(i - high)) / (high - low);
        }
        double[] done = going;
        going = next;
        next = done;
        from = least;
        to = most;
    }

    /** The share of clients at a time, in cells, interpolated between points. */
    private double at(double time) {
        double floor = Math.floor(time);
        return share(floor) + (time - floor) * (share(floor + 1) - share(floor));
    }

    /** The integral of {@link #at} up to a time. */
    private double before(double time) {
        double within = Math.max(from - 1.0, Math.min(time, to + 1.0));
        double floor = Math.floor(within);
        double upTo = floor < from ? 0 : sums[(int) Math.min(floor, to)] - share(floor) / 2;
        return upTo + (within - floor) * (share(floor) + at(within)) / 2;
    }

    private double share(double point) {
        return point >= from && point <= to ? going[(int) point] : 0;
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
}
