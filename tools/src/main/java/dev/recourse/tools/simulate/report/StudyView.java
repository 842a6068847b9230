package dev.recourse.tools.simulate.report;

import dev.recourse.tools.simulate.scenario.Setup;
import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Study;
import java.util.List;

/**
 * A study as it is shown.
 *
 * @param title what it is about
 * @param lead the fleet and its server, in sentences
 * @param scenarios the scenarios
 */
record StudyView(String title, String lead, List<ScenarioView> scenarios) {

    static StudyView of(Study study) {
        return new StudyView(
                study.title() + ": simulation",
                lead(study),
                study.comparisons().stream()
                        .map(comparison -> ScenarioView.of(comparison, study.setup()))
                        .toList());
    }

    private static String lead(Study study) {
        Setup setup = study.setup();
        boolean keepsConnections = study.comparisons().stream()
                .filter(Comparison::isSimulated)
                .findFirst()
                .map(Comparison::own)
                .map(own -> own.contender().codes().keepsConnections())
                .orElse(true);
        return Numbers.count(setup.clients())
                + (keepsConnections
                        ? " clients keep connections"
                        : " clients make calls, each one every " + Numbers.time(setup.everyMillis()))
                + ". The server answers " + Numbers.factor(setup.server().capacity())
                + " requests a second: one from every client takes it "
                + Numbers.time(Math.round(setup.clients() / setup.server().capacity() * 1_000))
                + ". Its queue holds what it answers in "
                + Numbers.time(setup.server().queueMillis())
                + "; requests that find it full are rejected"
                + (setup.retryAfterSeconds() > 0 ? ", with a hint of " + setup.retryAfterSeconds() + " s" : "")
                + ". Without a queue, an answer takes " + setup.server().latencyMillis() + " ms. A client waits "
                + Numbers.time(setup.timeoutMillis()) + " for an answer. Seed " + setup.seed() + ".";
    }
}
