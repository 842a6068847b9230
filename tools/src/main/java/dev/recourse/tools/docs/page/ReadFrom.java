package dev.recourse.tools.docs.page;

import java.util.List;

/**
 * Where a client reads something in an answer.
 *
 * @param what what is read: {@code code}, {@code reason}, {@code hint} or {@code value NAME}
 * @param places the places in words, such as {@code header Retry-After in seconds}; the first that can be read counts
 */
public record ReadFrom(String what, List<String> places) {}
