package dev.recourse.catalog.yaml;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.Problem;
import dev.recourse.catalog.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with one file, and with the files that are read for its sake. */
public final class Report {

    /** The most errors, and the most warnings, that are told in one run. */
    public static final int MAX_PROBLEMS = 1_000;

    private final String file;
    private final Found found;

    private static final class Found {
        private final List<Problem> errors = new ArrayList<>();
        private final List<Problem> warnings = new ArrayList<>();
        private final Map<String, Integer> errorsByFile = new HashMap<>();
    }

    private Report(String file, Found found) {
        this.file = file;
        this.found = found;
    }

    /** An empty report. */
    public static Report on(String file) {
        return new Report(file, new Found());
    }

    /** A report on another file that goes into the same list. */
    public Report about(String otherFile) {
        return new Report(otherFile, found);
    }

    /** Adds a problem. */
    public void add(Complaint complaint, Mark mark, Object... values) {
        boolean error = complaint.severity() == Severity.ERROR;
        if (error) {
            found.errorsByFile.merge(file, 1, Integer::sum);
        }
        List<Problem> same = error ? found.errors : found.warnings;
        if (same.size() < MAX_PROBLEMS) {
            same.add(complaint.at(file, mark.line(), mark.column(), values));
        } else if (same.size() == MAX_PROBLEMS) {
            Complaint enough = error ? Complaint.TOO_MANY : Complaint.TOO_MANY_WARNINGS;
            same.add(enough.at(file, mark.line(), mark.column(), MAX_PROBLEMS));
        }
    }

    /** Whether no more errors are told. */
    public boolean isFull() {
        return found.errors.size() > MAX_PROBLEMS;
    }

    /** Whether an error was found, in whatever file. */
    public boolean hasErrors() {
        return !found.errors.isEmpty();
    }

    /** Whether an error was found in this file. */
    public boolean hasErrorsHere() {
        return errorsHere() > 0;
    }

    /** How many errors were found in this file, told or not. */
    public int errorsHere() {
        return found.errorsByFile.getOrDefault(file, 0);
    }

    /** The problems, sorted by file, line and column; this report's file comes first. */
    public List<Problem> sorted() {
        List<Problem> all = new ArrayList<>(found.errors);
        all.addAll(found.warnings);
        return all.stream()
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
