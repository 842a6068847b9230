package dev.recourse.bench.report;

import java.util.List;

/**
 * A line of a CSV file without quotes.
 *
 * @param number the line's number in its file, from 1
 */
record Cells(int number, List<String> texts) {

    /** @throws IllegalArgumentException if the line has another number of columns */
    static Cells of(String line, int number, int columns) {
        List<String> texts = List.of(line.split(",", -1));
        if (texts.size() != columns) {
            throw new IllegalArgumentException("line " + number + ": not " + columns + " columns: " + line);
        }
        return new Cells(number, texts);
    }

    String text(int column) {
        return texts.get(column);
    }

    /** @throws IllegalArgumentException if this is not a number of at least 1 */
    int count(int column) {
        int count = (int) number(column);
        if (count < 1 || count != number(column)) {
            throw wrong(column, "a whole number of at least 1");
        }
        return count;
    }

    /** @throws IllegalArgumentException if this is not a number above 0 */
    double positive(int column) {
        double positive = number(column);
        if (!(positive > 0)) {
            throw wrong(column, "a number above 0");
        }
        return positive;
    }

    double number(int column) {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            throw wrong(column, "a number");
        }
    }

    private IllegalArgumentException wrong(int column, String expected) {
        return new IllegalArgumentException("line " + number + ": not " + expected + ": " + text(column));
    }
}
