package dev.recourse.tools.simulate.report;

import dev.recourse.tools.simulate.scenario.Setup;
import dev.recourse.tools.simulate.study.Comparison;
import java.util.Optional;

/**
 * A scenario as it is shown.
 *
 * @param id its name in addresses
 * @param title its name
 * @param sentence what happens to the server
 * @param results what came of it; empty if it was not simulated
 */
record ScenarioView(String id, String title, String sentence, Optional<Results> results) {

    static final String NOT_SIMULATED = "Not simulated: the catalog prescribes nothing for it.";

    /**
     * What came of a scenario.
     *
     * @param verdict in sentences
     * @param numbers side by side
     * @param met what the clients met
     * @param load the picture of the load
     * @param back the picture of the clients' return
     */
    record Results(String verdict, Table numbers, Table met, String load, String back) {}

    static ScenarioView of(Comparison comparison, Setup setup) {
        return new ScenarioView(
                comparison.scenario().id(),
                comparison.scenario().title(),
                Words.sentence(comparison.scenario(), setup),
                comparison.isSimulated() ? Optional.of(results(comparison)) : Optional.empty());
    }

    private static Results results(Comparison comparison) {
        Pictures pictures = new Pictures(comparison);
        return new Results(
                Verdict.of(comparison), Table.of(comparison), Table.met(comparison), pictures.load(), pictures.back());
    }

    String verdict() {
        return results.map(Results::verdict).orElse(NOT_SIMULATED);
    }
}
