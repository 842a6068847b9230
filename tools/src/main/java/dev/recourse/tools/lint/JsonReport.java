package dev.recourse.tools.lint;

import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.problem.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report for programs: one line of JSON per problem. */
public final class JsonReport implements LintReport {

    @Override
    public void print(List<LintedCatalog> catalogs, PrintWriter out) {
        for (LintedCatalog linted : catalogs) {
            for (Problem problem : linted.problems()) {
                Map<String, Object> line = Json.object(
                        "file", linted.path(problem),
                        "line", problem.line(),
                        "column", problem.column(),
                        "severity", problem.severity().name().toLowerCase(Locale.ROOT),
                        "id", problem.id(),
                        "message", problem.message());
                out.println(Json.write(line));
            }
        }
    }
}
