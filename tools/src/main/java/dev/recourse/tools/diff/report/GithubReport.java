package dev.recourse.tools.diff.report;

import dev.recourse.engine.ShownText;
import dev.recourse.tools.diff.baseline.Positions.Position;
import dev.recourse.tools.diff.finding.Finding;
import java.io.PrintWriter;

/** A report for GitHub Actions: workflow commands that annotate the changed files. Accepted findings are left out. */
public final class GithubReport implements ChangeReport {

    @Override
    public void print(Changes changes, PrintWriter out) {
        changes.findings().stream()
                .filter(reported -> reported.accepted().isEmpty())
                .forEach(reported -> {
                    Finding finding = reported.finding();
                    String command = reported.fails(changes.failOn()) ? "error" : "notice";
                    out.println("::" + command + place(reported.position())
                            + property(
                                    finding.kind().id() + " " + finding.kind().title()) + "::"
                            + data(Sentence.of(finding)));
                });
        changes.warnings().forEach(warning -> out.println("::warning::" + data(warning)));
        if (!changes.isVersionFit()) {
            out.println("::error::" + data(Summary.verdict(changes)));
        }
    }

    private static String place(Position at) {
        return " file=" + escaped(ShownText.escaped(at.file())) + ",line=" + at.line() + ",col=" + at.column() + ",";
    }

    private static String property(String title) {
        return "title=" + escaped(title);
    }

    /** A message, in which a line break or a percent sign would end it or start an escape. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** The value of a property, in which colons and commas have a meaning as well. */
    private static String escaped(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
