package dev.recourse.tools.demo;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/**
 * A table that is printed row by row. On a terminal, cells are wrapped to fit, or printed below each other if it is too
 * narrow; elsewhere each row is one line.
 */
final class Table {

    private static final String GAP = "  ";
    /** The expected width of each column's widest cell. */
    private static final List<Integer> NATURAL = List.of(13, 19, 45, 28, 30, 9, 9, 80);
    /** The narrowest readable columns. */
    private static final List<Integer> NARROW = List.of(13, 19, 18, 15, 15, 9, 9, 24);

    private static final int LABEL = 21;

    private final PrintWriter out;
    private final List<Integer> widths;
    private final int columns;
    private final boolean wraps;
    private final boolean stacks;

    /** A table for a terminal of this width; 0 without a terminal. */
    Table(PrintWriter out, int columns) {
        this.out = out;
        this.columns = columns;
        this.wraps = columns > 0;
        this.stacks = wraps && columns < sum(NARROW) + GAP.length() * (NARROW.size() - 1);
        this.widths = wraps ? fitted(columns) : NATURAL;
    }

    private static List<Integer> fitted(int columns) {
        List<Integer> widths = new ArrayList<>(NARROW);
        int spare = columns - sum(NARROW) - GAP.length() * (NARROW.size() - 1);
        int wish = sum(NATURAL) - sum(NARROW);
        for (int i = 0; i < widths.size() && spare > 0; i++) {
            int more = (NATURAL.get(i) - NARROW.get(i)) * Math.min(spare, wish) / wish;
            widths.set(i, widths.get(i) + more);
        }
        return widths;
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    void header(List<String> cells) {
        if (!stacks) {
            print(cells);
            print(widths.stream().map("-"::repeat).toList());
        }
    }

    void row(List<String> cells) {
        if (stacks) {
            stack(cells);
        } else {
            print(cells);
        }
    }

    private void stack(List<String> cells) {
        out.println(cells.get(0) + GAP + cells.get(1));
        for (int i = 2; i < cells.size(); i++) {
            String label = ScenarioResult.HEADINGS.get(i);
            for (String line : wrapped(cells.get(i), columns - GAP.length() - LABEL)) {
                out.println(GAP + label + " ".repeat(LABEL - label.length()) + line);
                label = "";
            }
        }
        out.flush();
    }

    private void print(List<String> cells) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            lines.add(wraps ? wrapped(cells.get(i), widths.get(i)) : List.of(cells.get(i)));
        }
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                String part = line < lines.get(i).size() ? lines.get(i).get(line) : "";
                text.append(part)
                        .append(" ".repeat(Math.max(0, widths.get(i) - part.length())))
                        .append(GAP);
            }
            out.println(text.toString().stripTrailing());
        }
        out.flush();
    }

    private static List<String> wrapped(String cell, int width) {
        return WordUtils.wrap(cell, width, "\n", true).lines().toList();
    }
}
