package dev.recourse.engine;

import java.util.List;

/** The values that a {@link ReasonPattern} found in a text, in the order of the pattern's holes. */
public final class ReasonMatch {

    private final List<ReasonPattern.Hole> holes;
    private final List<String> values;

    ReasonMatch(List<ReasonPattern.Hole> holes, List<String> values) {
        this.holes = holes;
        this.values = List.copyOf(values);
    }

    /** The text found for the hole at this position, from 0. */
    public String text(int position) {
        return values.get(position);
    }

    /** The number found for the {@code int} hole at this position, from 0. */
    public int intValue(int position) {
        return (int) longValue(position);
    }

    /** The number found for the {@code int} or {@code long} hole at this position, from 0. */
    public long longValue(int position) {
        return holes.get(position).type().number(values.get(position));
    }

    /** The holes that were filled. */
    public List<ReasonPattern.Hole> holes() {
        return holes;
    }
}
