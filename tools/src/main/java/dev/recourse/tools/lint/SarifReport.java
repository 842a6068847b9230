package dev.recourse.tools.lint;

import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.problem.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A report for code hosts and editors: SARIF 2.1.0 (OASIS, 2020). */
public final class SarifReport implements LintReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;

    /** A report that names the version of the tool. */
    public SarifReport(String version) {
        this.version = version;
    }

    @Override
    public void print(List<LintedFile> files, PrintWriter out) {
        List<Map<String, Object>> results = files.stream()
                .flatMap(linted -> linted.problems().stream().map(problem -> result(linted, problem)))
                .toList();
        out.println(Json.write(Json.object(
                "$schema",
                SCHEMA,
                "version",
                "2.1.0",
                "runs",
                List.of(Json.object(
                        "tool",
                        Json.object("driver", driver()),
                        "columnKind",
                        "unicodeCodePoints",
                        "results",
                        results)))));
    }

    private Map<String, Object> driver() {
        return Json.object("name", "recourse", "semanticVersion", version, "rules", rules());
    }

    private static List<Map<String, Object>> rules() {
        return Stream.of(Complaint.values())
                .map(complaint -> Json.object(
                        "id",
                        complaint.id(),
                        "name",
                        complaint.name(),
                        "shortDescription",
                        Json.object(
                                "text",
                                complaint.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                        "defaultConfiguration",
                        Json.object("level", level(complaint.severity()))))
                .toList();
    }

    private static Map<String, Object> result(LintedFile linted, Problem problem) {
        return Json.object(
                "ruleId",
                problem.id(),
                "level",
                level(problem.severity()),
                "message",
                Json.object("text", problem.message()),
                "locations",
                List.of(Json.object(
                        "physicalLocation",
                        Json.object(
                                "artifactLocation",
                                Json.object("uri", uri(linted.path(problem))),
                                "region",
                                Json.object("startLine", problem.line(), "startColumn", problem.column())))));
    }

    private static String level(Problem.Severity severity) {
        return severity == Problem.Severity.ERROR ? "error" : "warning";
    }

    /** The path as a URI; a relative path stays relative. */
    private static String uri(String path) {
        String whole = Path.of(path).toUri().toString();
        String here = Path.of("").toUri().toString();
        return whole.startsWith(here) ? whole.substring(here.length()) : whole;
    }
}
