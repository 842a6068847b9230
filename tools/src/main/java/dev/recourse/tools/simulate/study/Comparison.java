package dev.recourse.tools.simulate.study;

import dev.recourse.tools.simulate.scenario.Scenario;
import java.util.List;

/**
 * A scenario and what came of it for each contender.
 *
 * @param scenario what happened
 * @param outcomes the contenders' outcomes, the catalog's own first; empty if its clients cannot meet this
 */
public record Comparison(Scenario scenario, List<Outcome> outcomes) {

    /** Copies the list. */
    public Comparison {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether clients of the catalog can meet the scenario. */
    public boolean isSimulated() {
        return !outcomes.isEmpty();
    }

    /** What came of it for the catalog as it is, if it was simulated. */
    public Outcome own() {
        return outcomes.get(0);
    }
}
