package dev.recourse.catalog.bind;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The Java names of one kind that a catalog generates. Each must be unique. */
final class JavaNames {

    private record Taken(String name, String by, Mark mark) {}

    private final Map<String, Taken> taken = new HashMap<>();
    private final UnaryOperator<String> same;
    private final Report report;

    /** @param same what names that are taken for the same one have in common */
    JavaNames(UnaryOperator<String> same, Report report) {
        this.same = same;
        this.report = report;
    }

    /**
     * Takes the name, or reports that it is taken.
     *
     * @param by what is written in the file
     */
    void take(String name, String by, Mark mark) {
        Taken first = taken.putIfAbsent(same.apply(name), new Taken(name, by, mark));
        if (first == null) {
            return;
        }
        int line = first.mark().line();
        if (first.name().equals(name)) {
            report.add(Complaint.SAME_NAME, mark, by, name, first.by(), line);
        } else {
            report.add(Complaint.SIMILAR_TYPE, mark, by, name, first.by(), line, first.name());
        }
    }
}
