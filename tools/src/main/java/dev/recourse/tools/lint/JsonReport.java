package dev.recourse.tools.lint;

import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Policy;
import dev.recourse.tools.episode.SurvivedOutages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report for programs: one line of JSON per problem, then one per domain that retries. The member {@code type} says
 * which: {@code problem} or {@code outages}.
 */
public final class JsonReport implements LintReport {

    @Override
    public void print(List<LintedFile> files, PrintWriter out) {
        for (LintedFile linted : files) {
            for (Problem problem : linted.problems()) {
                Map<String, Object> line = Json.object(
                        "type", "problem",
                        "file", linted.path(problem),
                        "line", problem.line(),
                        "column", problem.column(),
                        "severity", problem.severity().name().toLowerCase(Locale.ROOT),
                        "id", problem.id(),
                        "message", problem.message());
                out.println(Json.write(line));
            }
            linted.policy().ifPresent(policy -> print(linted, policy, out));
        }
    }

    private static void print(LintedFile linted, Policy policy, PrintWriter out) {
        for (SurvivedOutages outages : SurvivedOutages.of(policy)) {
            List<Map<String, Object>> survived = outages.rows().stream()
                    .map(rows -> Json.object(
                            "rows", rows.names(),
                            "losesNobodyMs", rows.losesNobody().toMillis(),
                            "losesOneInAMillionMs", rows.losesOneInAMillion().toMillis()))
                    .toList();
            Map<String, Object> line = Json.object(
                    "type", "outages",
                    "file", linted.file().toString(),
                    "domain", outages.domain(),
                    "calls", outages.calls(),
                    "outages", survived,
                    "limitedRows", outages.limitedRows());
            if (!outages.calls() && !outages.rows().isEmpty()) {
                policy.limits().rest().ifPresent(rest -> line.put("restMs", rest.toMillis()));
            }
            out.println(Json.write(line));
        }
    }
}
