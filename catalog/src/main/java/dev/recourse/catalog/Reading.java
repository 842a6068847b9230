package dev.recourse.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a catalog.
 *
 * @param catalog the catalog, if nothing stands against it
 * @param problems everything that is wrong or worth a look, sorted by file, line and column
 */
public record Reading(Optional<Catalog> catalog, List<Problem> problems) {

    /** The problems that stop the build. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }
}
