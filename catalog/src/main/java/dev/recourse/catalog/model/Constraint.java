package dev.recourse.catalog.model;

/**
 * A rule for values that callers can check before they send them.
 *
 * @param name the generated type, named after what is checked, such as {@code DocumentName}
 * @param characters the allowed characters, single ones and ranges, such as {@code A-Za-z0-9_-}; a literal hyphen is
 *     last
 * @param minLength the smallest number of characters
 * @param maxLength the largest number of characters
 */
public record Constraint(String name, String characters, int minLength, int maxLength) {}
