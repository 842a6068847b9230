package dev.recourse.catalog.yaml;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one file, and with the files that are read for its sake. */
public final class Report {

    /** The most problems that are told in one run. */
    public static final int MAX_PROBLEMS = 1_000;

    private final String file;
    private final List<Problem> problems;

    private Report(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** An empty report. */
    public static Report on(String file) {
        return new Report(file, new ArrayList<>());
    }

    /** A report on another file that goes into the same list. */
    public Report about(String otherFile) {
        return new Report(otherFile, problems);
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** Adds a problem. */
    public void add(Complaint complaint, Mark mark, Object... values) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(complaint.at(file, mark.line(), mark.column(), values));
        } else if (problems.size() == MAX_PROBLEMS) {
            problems.add(Complaint.TOO_MANY.at(file, mark.line(), mark.column(), MAX_PROBLEMS));
        }
    }

    /** Whether no more problems are told. */
    public boolean isFull() {
        return problems.size() > MAX_PROBLEMS;
    }

    /** Whether an error was found, in whatever file. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** Whether an error was found in this file. */
    public boolean hasErrorsHere() {
        return problems.stream()
                .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR
                        && problem.file().equals(file));
    }

    /** The problems, sorted by file, line and column; this report's file comes first. */
    public List<Problem> sorted() {
        return problems.stream()
                .sorted(Comparator.comparing(
                                (Problem problem) -> !problem.file().equals(file))
                        .thenComparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column)
                        .thenComparing(Problem::id))
                .distinct()
                .toList();
    }
}
