package dev.recourse.tools.lint;

import dev.recourse.engine.Policy;
import dev.recourse.tools.episode.LongestEpisode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints the longest episode of each domain, of its calls if their limits differ, and of all domains together. */
final class WorstCaseTable {

    private static final List<String> HEADINGS =
            List.of("longest episode", "steps", "wait", "most steps by", "longest wait by");

    private WorstCaseTable() {}

    static void print(Policy policy, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        LongestEpisode.of(policy)
                .forEach(longest -> rows.add(List.of(
                        longest.where(),
                        Integer.toString(longest.steps()),
                        longest.waits(),
                        longest.stepsBy(),
                        longest.waitBy())));
        int[] widths = new int[HEADINGS.size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        out.println();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
