package dev.recourse.catalog.report;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.catalog.problem.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The problems of one file, and of the files that it refers to. */
public final class Report {

    /** The most errors that are reported in one run, and the most warnings. */
    private static final int MAX_PROBLEMS = 1_000;

    private final String file;
    private final Found found;

    private static final class Found {
        private final Set<Problem> errors = new LinkedHashSet<>();
        private final Set<Problem> warnings = new LinkedHashSet<>();
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

    /** A report on a further file that adds to the same list. */
    public Report about(String furtherFile) {
        return new Report(furtherFile, found);
    }

    /** Adds a problem, unless it is known. The values fill the complaint's message, in order. */
    public void add(Complaint complaint, Mark mark, Object... values) {
        boolean error = complaint.severity() == Severity.ERROR;
        if (error && !complaint.concernsJavaOnly()) {
            found.errorsByFile.merge(file, 1, Integer::sum);
        }
        Set<Problem> same = error ? found.errors : found.warnings;
        if (same.size() < MAX_PROBLEMS) {
            same.add(complaint.at(file, mark.line(), mark.column(), values));
        } else if (same.size() == MAX_PROBLEMS) {
            Complaint enough = error ? Complaint.TOO_MANY : Complaint.TOO_MANY_WARNINGS;
            same.add(enough.at(file, mark.line(), mark.column(), MAX_PROBLEMS));
        }
    }

    /** Whether further errors are dropped. */
    public boolean isFull() {
        return found.errors.size() > MAX_PROBLEMS;
    }

    /** Whether an error was found in any file that leaves no catalog. */
    public boolean hasErrors() {
        return !found.errorsByFile.isEmpty();
    }

    /** Whether an error was found in this file that leaves no catalog. */
    public boolean hasErrorsHere() {
        return errorsHere() > 0;
    }

    /** How many errors were found in this file that leave no catalog, including dropped ones. */
    public int errorsHere() {
        return found.errorsByFile.getOrDefault(file, 0);
    }

    /** The problems, sorted by file, line and column. This report's file comes first. */
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
                .toList();
    }
}
