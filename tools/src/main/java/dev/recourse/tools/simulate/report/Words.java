package dev.recourse.tools.simulate.report;

import dev.recourse.engine.Failure;
import dev.recourse.tools.simulate.fleet.Place;
import dev.recourse.tools.simulate.scenario.Scenario;
import dev.recourse.tools.simulate.study.Study;
import java.util.regex.Pattern;

/** What things are called in a report. */
final class Words {

    static final char NO_BREAK = '\u00a0';

    private static final Pattern UNIT = Pattern.compile("(?<=[0-9]) (?=(ms|s|min|h|%|×|times)(?![a-z]))");

    private Words() {}

    /** What happens in a scenario of a study. */
    static String sentence(Scenario scenario, Study study) {
        return scenario.sentence(Numbers.time(scenario.length(study.setup().lengthMillis())), study.keepsConnections());
    }

    /** A text whose numbers stay on the same line as their units. */
    static String bound(String text) {
        return UNIT.matcher(text).replaceAll(String.valueOf(NO_BREAK));
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
