package dev.recourse.testkit.laws;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.Jitter;
import java.time.Duration;

/**
 * The range that a delay is drawn from evenly, by the contract's formulas. For decorrelated jitter, where it depends on
 * the delay before, all delays are within it.
 *
 * @param low its lower end, in milliseconds
 * @param high its upper end, in milliseconds
 */
record DelayRange(double low, double high) {

    /** The range of the n-th delay, from 1. */
    static DelayRange of(Backoff backoff, int n) {
        int last = backoff.delays().size();
        return last > 0
                ? around(backoff, millis(backoff.delays().get(Math.min(n, last) - 1)))
                : withBase(backoff, millis(backoff.base()), n);
    }

    /** The range of the n-th delay, from 1, if the base were this long. */
    static DelayRange withBase(Backoff backoff, double base, int n) {
        double max = millis(backoff.max());
        double ceiling = base;
        for (int i = 1; i < n && ceiling > 0 && ceiling < max && backoff.factor() > 1; i++) {
            ceiling *= backoff.factor();
        }
        return around(backoff, Math.min(max, ceiling));
    }

    private static DelayRange around(Backoff backoff, double ceiling) {
        Jitter jitter = backoff.jitter();
        DelayRange bare = switch (jitter.form()) {
            case NONE -> new DelayRange(ceiling, ceiling);
            case FULL -> new DelayRange(0, ceiling);
            case EQUAL -> new DelayRange(ceiling / 2, ceiling);
            case PROPORTIONAL -> new DelayRange(ceiling * (1 - jitter.amount()), ceiling * (1 + jitter.amount()));
            case ABOVE -> new DelayRange(ceiling, ceiling * (1 + jitter.amount()));
            case PLUS -> new DelayRange(ceiling, ceiling + millis(jitter.extra()));
            case DECORRELATED -> new DelayRange(millis(backoff.base()), millis(backoff.max()));
        };
        double floor = millis(backoff.floor());
        return new DelayRange(Math.max(floor, bare.low), Math.max(floor, bare.high));
    }

    /** What is drawn with this number from 0 to 1, before it is rounded up. */
    double draw(double random) {
        return low + random * (high - low);
    }

    private static double millis(Duration duration) {
        return (double) duration.toMillis();
    }
}
