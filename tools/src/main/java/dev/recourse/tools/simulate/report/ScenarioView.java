package dev.recourse.tools.simulate.report;

import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Study;
import java.util.List;
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
     * @param advice what to try in the catalog, in sentences
     * @param isCrowd whether the busiest second brings much more than can be taken
     * @param numbers side by side
     * @param met what the clients met
     * @param pictures the load, and the clients' return
     */
    record Results(
            String verdict, List<String> advice, boolean isCrowd, Table numbers, Table met, List<Picture> pictures) {

        Results {
            advice = List.copyOf(advice);
            pictures = List.copyOf(pictures);
        }
    }

    static ScenarioView of(Comparison comparison, Study study) {
        return new ScenarioView(
                comparison.scenario().id(),
                comparison.scenario().title(),
                Words.sentence(comparison.scenario(), study),
                comparison.isSimulated() ? Optional.of(results(comparison)) : Optional.empty());
    }

    private static Results results(Comparison comparison) {
        Pictures pictures = new Pictures(comparison);
        return new Results(
                Verdict.of(comparison),
                Advice.of(comparison.own()),
                Verdict.isCrowd(comparison.own()),
                Table.of(comparison),
                Table.met(comparison),
                List.of(pictures.load(), pictures.back()));
    }

    List<String> advice() {
        return results.map(Results::advice).orElse(List.of());
    }

    boolean isCrowd() {
        return results.map(Results::isCrowd).orElse(false);
    }

    String verdict() {
        return results.map(Results::verdict).orElse(NOT_SIMULATED);
    }
}
