package dev.recourse.catalog;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a catalog.
 *
 * @param catalog the catalog; empty if there are errors, except for those that only keep Java from being generated
 * @param problems the errors and warnings, sorted by file, line and column
 */
public record Reading(Optional<Catalog> catalog, List<Problem> problems) {

    /** The problems that stop the build. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }
}
