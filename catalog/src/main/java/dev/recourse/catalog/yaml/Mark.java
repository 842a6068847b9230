package dev.recourse.catalog.yaml;

/**
 * A place in a file.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in characters (code points)
 */
public record Mark(int line, int column) {

    /** Where a file begins. */
    public static final Mark START = new Mark(1, 1);
}
