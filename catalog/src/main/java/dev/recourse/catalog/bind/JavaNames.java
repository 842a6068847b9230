package dev.recourse.catalog.bind;

import dev.recourse.catalog.model.Names;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import java.util.HashMap;
import java.util.Map;

/** The Java names of one kind that a catalog generates. Each must be unique. */
final class JavaNames {

    private record Taken(String by, Mark mark) {}

    private final Map<String, Taken> taken = new HashMap<>();
    private final Report report;

    JavaNames(Report report) {
        this.report = report;
    }

    /**
     * Takes the name, or reports why it cannot be used.
     *
     * @param by what is written in the file
     */
    void take(String name, String by, Mark mark) {
        if (Names.isKeyword(name)) {
            report.add(Complaint.JAVA_KEYWORD, mark, by, name);
        }
        Taken first = taken.putIfAbsent(name, new Taken(by, mark));
        if (first != null) {
            report.add(
                    Complaint.SAME_NAME,
                    mark,
                    by,
                    name,
                    first.by(),
                    first.mark().line());
        }
    }
}
