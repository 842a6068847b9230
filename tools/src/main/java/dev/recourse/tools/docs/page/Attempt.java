package dev.recourse.tools.docs.page;

/**
 * An attempt of a client, after the first.
 *
 * @param number which, from 1
 * @param waits the range from which the wait before it is drawn
 * @param starts when it starts: the shortest and the longest time since the first failure
 */
public record Attempt(int number, Band waits, Band starts) {}
