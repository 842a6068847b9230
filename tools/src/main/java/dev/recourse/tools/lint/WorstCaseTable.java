package dev.recourse.tools.lint;

import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Policy;
import dev.recourse.engine.WorstCase;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the longest episode of each domain, of its calls if their limits differ, and of all domains together. */
final class WorstCaseTable {

    private static final List<String> HEADINGS =
            List.of("longest episode", "steps", "wait", "most steps by", "longest wait by");

    private static final long MINUTE_MILLIS = 60_000;

    private WorstCaseTable() {}

    static void print(Policy policy, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        SessionsAndCalls both = SessionsAndCalls.of(policy);
        for (DomainPolicy domainPolicy : policy.domains()) {
            Domain domain = domainPolicy.domain();
            rows.add(row(domain.name(), WorstCase.of(both.sessions(), domain)));
            both.calls(domain)
                    .ifPresent(calls -> rows.add(row(domain.name() + ", calls", WorstCase.of(calls, domain))));
        }
        rows.add(row("all domains", WorstCase.of(both.sessions())));
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

    private static List<String> row(String name, WorstCase worst) {
        return List.of(
                name,
                Integer.toString(worst.steps()),
                duration(worst.waitMillis()) + (worst.stretchedByHints() ? " (with hints)" : ""),
                path(worst.stepsPath()),
                path(worst.waitPath()));
    }

    private static String path(List<WorstCase.Stretch> path) {
        return path.isEmpty()
                ? "-"
                : path.stream()
                        .map(stretch -> stretch.where() + (stretch.times() == 1 ? "" : " ×" + stretch.times()))
                        .collect(Collectors.joining(", "));
    }

    private static String duration(long millis) {
        long minutes = millis / MINUTE_MILLIS;
        BigDecimal seconds = BigDecimal.valueOf(millis % MINUTE_MILLIS, 3).stripTrailingZeros();
        if (minutes == 0) {
            return seconds.toPlainString() + " s";
        }
        return minutes + " min" + (seconds.signum() == 0 ? "" : " " + seconds.toPlainString() + " s");
    }
}
