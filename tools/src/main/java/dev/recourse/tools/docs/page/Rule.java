package dev.recourse.tools.docs.page;

/**
 * One thing that holds for all codes of a catalog.
 *
 * @param label what it is about, such as {@code Limits}
 * @param text the rule in words
 */
public record Rule(String label, String text) {}
