package dev.recourse.tools.simulate.report;

import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Study;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** A study for a terminal. */
public final class TextReport {

    private static final int COLUMNS = 80;
    private static final String INDENT = "  ";

    private TextReport() {}

    /** Prints a study. */
    public static void print(Study study, PrintWriter out) {
        paragraph(out, "", StudyView.lead(study));
        out.println();
        for (Comparison comparison : study.comparisons()) {
            out.println(comparison.scenario().title());
            paragraph(out, INDENT, Words.sentence(comparison.scenario(), study));
            if (comparison.isSimulated()) {
                paragraph(out, INDENT, Verdict.of(comparison));
                if (study.comparisons().size() == 1) {
                    Advice.of(comparison.own()).forEach(advice -> paragraph(out, INDENT, "What to try: " + advice));
                }
                out.println();
                table(out, Table.of(comparison));
            } else {
                paragraph(out, INDENT, ScenarioView.NOT_SIMULATED);
            }
            out.println();
        }
        if (study.comparisons().size() > 1) {
            out.println("Summary");
            paragraph(out, INDENT, Headline.of(study));
            out.println();
            table(out, Table.summary(study));
            out.println();
            List<String> advice = Advice.of(study);
            if (!advice.isEmpty()) {
                paragraph(out, INDENT, "What to try");
                advice.forEach(line -> paragraph(out, INDENT + INDENT, line));
                out.println();
            }
        }
    }

    private static void paragraph(PrintWriter out, String indent, String text) {
        WordUtils.wrap(Words.bound(text), COLUMNS - indent.length(), "\n", false)
                .lines()
                .forEach(line -> out.println(indent + line.replace(Words.NO_BREAK, ' ')));
    }

    private static void table(PrintWriter out, Table table) {
        lines(table).forEach(line -> out.println(INDENT + INDENT + line));
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
