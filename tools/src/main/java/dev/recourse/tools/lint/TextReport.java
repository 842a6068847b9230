package dev.recourse.tools.lint;

import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Policy;
import dev.recourse.engine.ShownText;
import dev.recourse.tools.episode.OutageSentences;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** A report for people: each problem with its line and a caret, then the longest episodes and the outages survived. */
public final class TextReport implements LintReport {

    private static final int WIDEST = 160;

    private final Ansi ansi;

    /** A report with or without colour. */
    public TextReport(Ansi ansi) {
        this.ansi = ansi;
    }

    @Override
    public void print(List<LintedFile> files, PrintWriter out) {
        for (LintedFile linted : files) {
            Map<String, List<String>> texts = new HashMap<>();
            for (Problem problem : linted.problems()) {
                List<String> lines = texts.computeIfAbsent(problem.file(), linted::lines);
                int index = problem.line() - 1;
                print(linted, problem, index >= 0 && index < lines.size() ? lines.get(index) : "", out);
            }
            long errors = linted.errors().size();
            long warnings = linted.problems().size() - errors;
            out.println(linted.file() + ": " + count(errors, "error") + ", " + count(warnings, "warning"));
            linted.policy().ifPresent(policy -> printPolicy(policy, out));
        }
    }

    /** Prints the longest episodes of a policy and the outages that it survives. */
    public static void printPolicy(Policy policy, PrintWriter out) {
        WorstCaseTable.print(policy, out);
        List<String> outages = OutageSentences.of(policy);
        if (!outages.isEmpty()) {
            out.println();
            outages.forEach(line -> out.println("  " + line));
        }
    }

    private void print(LintedFile linted, Problem problem, String line, PrintWriter out) {
        boolean error = problem.severity() == Problem.Severity.ERROR;
        String place = linted.place(problem) + ":";
        String word = problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.id() + ":";
        out.println(bold(place) + " " + (error ? red(word) : yellow(word)) + " " + problem.message());
        if (!line.isBlank() && problem.column() <= Math.min(line.length() + 1, WIDEST)) {
            String number = String.format(Locale.ROOT, "%5d", problem.line());
            out.println(number + " | " + ShownText.escaped(line.substring(0, Math.min(line.length(), WIDEST))));
            out.println("      | " + " ".repeat(width(line, problem.column() - 1)) + (error ? red("^") : yellow("^")));
        }
    }

    /** How many characters the first code points of a line are shown as. */
    private static int width(String line, int codePoints) {
        int count = Math.min(codePoints, line.codePointCount(0, line.length()));
        String shown = ShownText.escaped(line.substring(0, line.offsetByCodePoints(0, count)));
        return shown.codePointCount(0, shown.length()) + codePoints - count;
    }

    private static String count(long number, String thing) {
        return (number == 0 ? "no" : Long.toString(number)) + " " + thing + (number == 1 ? "" : "s");
    }

    private String bold(String text) {
        return styled("1", text);
    }

    private String red(String text) {
        return styled("31;1", text);
    }

    private String yellow(String text) {
        return styled("33", text);
    }

    private String styled(String style, String text) {
        return ansi.enabled() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
