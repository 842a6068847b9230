package dev.recourse.engine;

import java.util.List;

/** The values that a {@link ReasonPattern} found in a text, in the order of the pattern's holes. */
public final class ReasonMatch {

    private final List<ReasonPattern.Hole> holes;
    private final String reason;
    /** The start and the end of each value in the reason. */
    private final int[] bounds;

    ReasonMatch(List<ReasonPattern.Hole> holes, String reason, int[] bounds) {
        this.holes = holes;
        this.reason = reason;
        this.bounds = bounds;
    }

    /** The text found for the hole at this position, from 0. */
    public String text(int position) {
        return reason.substring(bounds[2 * position], bounds[2 * position + 1]);
    }

    /** The number found for the {@code int} hole at this position, from 0. */
    public int intValue(int position) {
        return (int) longValue(position);
    }

    /** The number found for the {@code int} or {@code long} hole at this position, from 0. */
    public long longValue(int position) {
        return holes.get(position).type().number(reason, bounds[2 * position], bounds[2 * position + 1]);
    }

    /** The holes that were filled. */
    public List<ReasonPattern.Hole> holes() {
        return holes;
    }
}
