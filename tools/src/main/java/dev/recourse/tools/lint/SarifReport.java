package dev.recourse.tools.lint;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.tools.sarif.SarifLevel;
import dev.recourse.tools.sarif.SarifLocation;
import dev.recourse.tools.sarif.SarifLog;
import dev.recourse.tools.sarif.SarifResult;
import dev.recourse.tools.sarif.SarifText;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** A report for code hosts and editors, in SARIF. */
public final class SarifReport implements LintReport {

    private final String version;

    /** A report that names the version of the tool. */
    public SarifReport(String version) {
        this.version = version;
    }

    @Override
    public void print(List<LintedFile> files, PrintWriter out) {
        List<SarifResult> results = files.stream()
                .flatMap(linted -> linted.problems().stream().map(problem -> result(linted, problem)))
                .toList();
        out.println(new SarifLog(
                        "lint",
                        version,
                        Stream.of(Complaint.values()).map(ComplaintRule::of).toList(),
                        results)
                .json());
    }

    private static SarifResult result(LintedFile linted, Problem problem) {
        return SarifResult.of(
                problem.id(),
                level(problem.severity()),
                SarifText.of(problem.message()),
                new SarifLocation(linted.path(problem), problem.line(), problem.column()));
    }

    static SarifLevel level(Problem.Severity severity) {
        return switch (severity) {
            case ERROR -> SarifLevel.ERROR;
            case WARNING -> SarifLevel.WARNING;
        };
    }
}
