package dev.recourse.tools.docs.page;

/**
 * The longest episode that is possible somewhere.
 *
 * @param where the domain, such as {@code dashboard} or {@code dashboard, calls}; or {@code all domains}
 * @param steps the most steps
 * @param longest the longest sum of waits, in words
 * @param stepsBy the failures that lead to the most steps
 * @param waitBy the failures that lead to the longest wait
 */
public record EpisodeRow(String where, int steps, String longest, String stepsBy, String waitBy) {}
