package dev.recourse.engine;

import java.util.Arrays;

/**
 * Last attempts under a decorrelated backoff, where each delay depends on the one before. A bound: an outage is
 * survived if it ends before any delay could pass the time limit, and if the retries very likely last until then.
 *
 * <p>How long the retries last is bounded as Chernoff does: for every rate, P(time &lt; t) is at most e^(rate·t) times
 * the mean of e^(−rate·time). That mean is computed retry by retry, for some values of the delay before. Each delay is
 * rounded down to one of these values, so that the time is never too long.
 */
final class DecorrelatedAttempts extends LastAttempts {

    private static final int VALUES = 200;
    private static final double LEAST_RATE = 0.1;
    private static final double NEXT_RATE = 1.3;
    private static final int RATES = 45;
    private static final double TINY = 1e-200;

    private final double least;
    private final double most;
    /** Some values of a delay in ascending order, from the shortest to the longest. */
    private final double[] values = new double[VALUES];

    DecorrelatedAttempts(Backoff backoff, int retries, long limit) {
        super(backoff, retries, limit);
        this.least = Math.max(backoff.baseMillis(), backoff.floorMillis());
        this.most = backoff.maxMillis();
        double first = Math.min(most, Math.max(1, least));
        for (int i = 0; i < VALUES; i++) {
            values[i] = i == 0 ? least : first * Math.pow(most / Math.max(1, first), i / (VALUES - 1.0));
        }
        values[VALUES - 1] = most;
    }

    @Override
    long likely(double share) {
        double best = 0;
        double rate = LEAST_RATE / Math.max(1, limit);
        for (int i = 0; i < RATES; i++) {
            best = Math.max(best, (Math.log(share) - logOfMean(rate)) / rate);
            rate *= NEXT_RATE;
        }
        long beforeLongest = limit - backoff.maxMillis() + 1;
        return best < beforeLongest ? (long) Math.floor(best) : beforeLongest;
    }

    /**
     * The logarithm of the mean of e^(−rate·time), where the time is that of the last retry; infinite, which bounds
     * nothing, if doubles are too coarse for it.
     */
    double logOfMean(double rate) {
        double[] factors = new double[VALUES];
        for (int i = 0; i < VALUES; i++) {
            factors[i] = Math.exp(-rate * values[i]);
        }
        // The means of the retries that are left, by the delay before.
        double[] means = new double[VALUES];
        Arrays.fill(means, 1);
        double log = 0;
        double[] sums = new double[VALUES];
        for (int left = 1; left <= retries; left++) {
            sums[0] = 0;
            for (int i = 0; i < VALUES; i++) {
                means[i] *= factors[i];
                if (i > 0) {
                    sums[i] = sums[i - 1] + (values[i] - values[i - 1]) * means[i - 1];
                }
            }
            if (left == retries) {
                double mean = mean((double) backoff.baseMillis(), means, sums);
                return mean < TINY ? Double.POSITIVE_INFINITY : log + Math.log(mean);
            }
            double[] before = new double[VALUES];
            for (int i = 0; i < VALUES; i++) {
                before[i] = mean(values[i], means, sums);
            }
            if (before[0] < TINY) {
                return Double.POSITIVE_INFINITY;
            }
            for (int i = 0; i < VALUES; i++) {
                means[i] = before[i] / before[0];
            }
            log += Math.log(before[0]);
        }
        return log;
    }

    /** The mean over all delays that can follow this one. */
    private double mean(double previous, double[] means, double[] sums) {
        double high = Math.max(3 * previous, (double) backoff.floorMillis());
        if (high <= least) {
            return means[0];
        }
        double end = Math.min(high, most);
        int place = Arrays.binarySearch(values, end);
        place = place >= 0 ? place : -place - 2;
        double below = sums[place] + (end - values[place]) * means[place];
        double above = (high - end) * means[VALUES - 1];
        return (below + above) / (high - least);
    }
}
