package dev.recourse.catalog.report;

/**
 * A position in a file.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in code points
 */
public record Mark(int line, int column) {

    /** The start of a file. */
    public static final Mark START = new Mark(1, 1);
}
