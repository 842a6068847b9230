package dev.recourse.tools.simulate.report;

import dev.recourse.tools.simulate.scenario.Setup;
import dev.recourse.tools.simulate.study.Study;
import java.util.List;

/**
 * A study as it is shown.
 *
 * @param title what it is about
 * @param headline what came of it, in sentences
 * @param lead the fleet and its server, in sentences
 * @param summary the numbers of all scenarios
 * @param advice what to try in the catalog, in sentences
 * @param scenarios the scenarios
 */
record StudyView(
        String title, String headline, String lead, Table summary, List<String> advice, List<ScenarioView> scenarios) {

    /** What the numbers of a summary mean. */
    static final String NOTE =
            "Busiest second: the most requests in a second after the server is back, as a multiple of"
                    + " its capacity. Above 1 ×, requests wait in the queue or are rejected. Times begin"
                    + " when the server is back, or at the start if it is never away.";

    static StudyView of(Study study) {
        return new StudyView(
                study.title() + ": simulation",
                Headline.of(study),
                lead(study),
                Table.summary(study),
                Advice.of(study),
                study.comparisons().stream()
                        .map(comparison -> ScenarioView.of(comparison, study))
                        .toList());
    }

    /** Whether the scenarios have sentences of their own, beside the headline and the advice of the study. */
    boolean hasSeveral() {
        return scenarios.size() > 1;
    }

    /** The fleet and its server, in sentences. */
    static String lead(Study study) {
        Setup setup = study.setup();
        return Numbers.count(setup.clients())
                + (study.keepsConnections()
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
