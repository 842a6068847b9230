package dev.recourse.tools.docs.page;

/**
 * A range of times in milliseconds.
 *
 * @param min the shortest
 * @param max the longest
 */
public record Band(long min, long max) {

    /**
     * The range in words: {@code 30 to 36 s}, {@code 12:30 to 15 minutes}, {@code 61 s to 5:03 minutes} or, if it has
     * one time, {@code 60 s}.
     */
    public String text() {
        return BandText.of(this, " to ");
    }

    /** The range in words after "between": {@code 12:30 and 15 minutes}. */
    public String between() {
        return BandText.of(this, " and ");
    }

    /** Whether it has one time only. */
    public boolean isOne() {
        return min == max;
    }
}
