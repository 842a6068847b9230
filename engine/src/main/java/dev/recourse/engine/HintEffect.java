package dev.recourse.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long steps wait if their draws and the server's hints make every wait as long, or as short, as they can.
 *
 * <p>Steps of one backoff may apply hints by different rules. Each counts then as if it had the rule that changes it
 * most.
 */
final class HintEffect {

    /** The longest waits without hints. */
    static final HintEffect NONE = new HintEffect(true, false, 0);
    /** The shortest waits, whatever the hints. */
    static final HintEffect SHORTEST = new HintEffect(false, true, 0);

    private final boolean longest;
    private final boolean hinted;
    private final long hint;

    private HintEffect(boolean longest, boolean hinted, long hint) {
        this.longest = longest;
        this.hinted = hinted;
        this.hint = hint;
    }

    /** The longest waits if hints may be as long as this. */
    static HintEffect longest(long hint) {
        return new HintEffect(true, true, hint);
    }

    /** Whether hints that are applied by this rule can change one of the first waits under a backoff. */
    boolean changes(@Nullable Backoff backoff, HintRule rule, int most) {
        long[] before = backoff == null ? new long[most] : unhinted(backoff, most);
        return !Arrays.equals(before, waits(backoff, List.of(rule), most));
    }

    /**
     * How long each step waits.
     *
     * @param backoff the backoff of the steps, if they have one
     * @param rules how they apply hints
     * @param most how many steps there are
     */
    long[] waits(@Nullable Backoff backoff, Collection<HintRule> rules, int most) {
        long[] waits = backoff == null ? new long[most] : unhinted(backoff, most);
        if (!hinted) {
            return waits;
        }
        boolean restarts = rules.stream().anyMatch(rule -> rule.form() == HintRule.Form.EXACT);
        for (int n = 1; n <= most; n++) {
            long wait = waits[n - 1];
            for (HintRule rule : rules) {
                wait = further(wait, hinted(rule, backoff, n, waits[n - 1]));
            }
            // A backoff that was restarted waits as it did before.
            waits[n - 1] = restarts && n > 1 ? further(wait, waits[n - 2]) : wait;
        }
        return waits;
    }

    private long further(long one, long other) {
        return longest ? Math.max(one, other) : Math.min(one, other);
    }

    private long hinted(HintRule rule, @Nullable Backoff backoff, int n, long wait) {
        if (rule.form() == HintRule.Form.BASE && backoff != null) {
            return backoff.delayMillisFrom(rule.limited(hint), n, random());
        }
        return rule.apply(wait, hint, random());
    }

    private double random() {
        return longest ? 1 : 0;
    }

    private long[] unhinted(Backoff backoff, int most) {
        return longest ? ExtremeDelays.longest(backoff, most) : ExtremeDelays.shortest(backoff, most);
    }
}
