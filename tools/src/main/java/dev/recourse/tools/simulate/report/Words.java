package dev.recourse.tools.simulate.report;

import dev.recourse.engine.Failure;
import dev.recourse.tools.simulate.fleet.Place;
import dev.recourse.tools.simulate.scenario.Scenario;
import dev.recourse.tools.simulate.scenario.Setup;

/** What things are called in a report. */
final class Words {

    private Words() {}

    /** What happens in a scenario of these numbers. */
    static String sentence(Scenario scenario, Setup setup) {
        return scenario.sentence(Numbers.time(scenario.length(setup.lengthMillis())));
    }

    /** A code with its domain. */
    static String code(Failure failure) {
        return failure.code().domain().name() + "/" + failure.received().code();
    }

    /** Where the crowd goes. */
    static String place(Place place) {
        return switch (place) {
            case SERVICE -> "the server";
            case ELSEWHERE -> "the other region";
            case TOKENS -> "the token endpoint";
        };
    }
}
