package dev.recourse.tools.docs.plan;

import dev.recourse.tools.docs.page.Attempt;
import java.util.List;

/**
 * How likely it is that the waits of all attempts together are short or long, if each is drawn evenly and by itself. By
 * Chernoff's bound, what is called rare happens to fewer than one client in a million; what is not may be as rare.
 */
final class Chances {

    private static final double RARE = 1e-6;

    private static final int STEPS = 400;
    private static final double GROWTH = 1.05;
    private static final double LEAST = 1e-9;

    private final List<Attempt> attempts;

    Chances(List<Attempt> attempts) {
        this.attempts = attempts;
    }

    /** Whether the sum of the waits is almost never at most this many milliseconds. */
    boolean rarelyAtMost(long millis) {
        return isRare(millis, -1);
    }

    /** Whether the sum of the waits is almost never at least this many milliseconds. */
    boolean rarelyAtLeast(long millis) {
        return isRare(millis, 1);
    }

    /** Looks for a weight t with e^(−t·sum) · E[e^(t·waits)] below the bound; t has this sign. */
    private boolean isRare(long sum, int sign) {
        double weight = LEAST;
        for (int i = 0; i < STEPS; i++) {
            double exponent = -sign * weight * (double) sum;
            for (Attempt attempt : attempts) {
                exponent += logOfMean(sign * weight, (double) attempt.waits().min(), (double)
                        attempt.waits().max());
            }
            if (exponent < StrictMath.log(RARE)) {
                return true;
            }
            weight *= GROWTH;
        }
        return false;
    }

    /** The logarithm of the mean of e^(t·x), for x drawn evenly from a range. */
    private static double logOfMean(double t, double low, double high) {
        double largest = Math.max(t * low, t * high);
        double span = Math.abs(t) * (high - low);
        return span < LEAST ? largest : largest + StrictMath.log(-StrictMath.expm1(-span) / span);
    }
}
