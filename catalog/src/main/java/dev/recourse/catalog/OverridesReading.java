package dev.recourse.catalog;

import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Policy;
import dev.recourse.engine.WorstCase;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading overrides.
 *
 * @param policy the changed policy; empty if there are errors
 * @param problems the errors and warnings, sorted by line and column
 */
public record OverridesReading(Optional<Policy> policy, List<Problem> problems) {

    /** The problems because of which there is no changed policy. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    /** The longest episode of the changed policy, over all its domains; empty if there are errors. */
    public Optional<WorstCase> worstCase() {
        return policy.map(WorstCase::of);
    }
}
