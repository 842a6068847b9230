package dev.recourse.catalog;

/**
 * A rule that a value can be checked against before the service does.
 *
 * @param name what is checked, as a type's name, such as {@code DocumentName}
 * @param characters the characters allowed, as ranges and single ones: {@code A-Za-z0-9_-}, a hyphen last
 * @param minLength the least number of characters
 * @param maxLength the largest number of characters
 */
public record Constraint(String name, String characters, int minLength, int maxLength) {}
