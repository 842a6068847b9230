package dev.recourse.engine;

import java.util.List;

/**
 * The longest episode that a policy allows, of a call or not, whatever the server sends: the most steps, and the
 * longest sum of waits if each is waited out before the next failure, without a {@link State#wake}.
 *
 * <p>Both are upper bounds: an episode has fewer steps where even the shortest waits do not fit its time. The sum is
 * exact, but for three cases in which it may be too long: rows that share a backoff apply hints by different rules;
 * hints restart a backoff whose waits go down; or thousands of retries and of other steps wait, which are then not told
 * apart.
 *
 * @param steps the most steps
 * @param stepsPath the failures that lead to them, those with the shortest waits
 * @param waitMillis the longest sum of all waits, in milliseconds
 * @param waitPath the failures that lead to the longest sum without hints
 * @param stretchedByHints whether the server can make waits longer with its hints
 */
public record WorstCase(
        int steps, List<Stretch> stepsPath, long waitMillis, List<Stretch> waitPath, boolean stretchedByHints) {

    /**
     * A failure that happens several times.
     *
     * @param where the row that decides, such as {@code close/4006} or {@code close/1006 opening}
     * @param kind what is decided
     * @param times how often
     * @param waitMillis the sum of its waits without a hint, in milliseconds: the shortest where steps are counted, the
     *     longest where waits are
     */
    public record Stretch(String where, DecisionKind kind, int times, long waitMillis) {}

    /** The worst case of a policy, over all its domains. */
    public static WorstCase of(Policy policy) {
        return new WorstCaseSearch(policy, "").find();
    }

    /** The worst case of a policy where every failure is in this domain. */
    public static WorstCase of(Policy policy, Domain domain) {
        return new WorstCaseSearch(policy, domain.name() + "/").find();
    }
}
