package dev.recourse.tools.simulate.report;

import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Study;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A study for a terminal. */
public final class TextReport {

    private TextReport() {}

    /** Prints a study. */
    public static void print(Study study, PrintWriter out) {
        for (Comparison comparison : study.comparisons()) {
            out.println(comparison.scenario().title());
            out.println("  " + Words.sentence(comparison.scenario(), study.setup()));
            if (comparison.isSimulated()) {
                out.println("  " + Verdict.of(comparison));
                out.println();
                lines(Table.of(comparison)).forEach(line -> out.println("    " + line));
            } else {
                out.println("  " + ScenarioView.NOT_SIMULATED);
            }
            out.println();
        }
    }

    private static List<String> lines(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.head());
        rows.addAll(table.rows());
        int[] widths = new int[table.head().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(row.get(0))
                .append(" ".repeat(widths[0] - row.get(0).length()));
        for (int i = 1; i < widths.length; i++) {
            line.append(" ".repeat(widths[i] - row.get(i).length() + 2)).append(row.get(i));
        }
        return line.toString();
    }
}
