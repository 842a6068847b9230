package dev.recourse.tools.simulate.study;

import dev.recourse.tools.simulate.fleet.Series;
import dev.recourse.tools.simulate.fleet.Tally;
import dev.recourse.tools.simulate.scenario.Scenario;
import dev.recourse.tools.simulate.scenario.Setup;
import java.util.OptionalLong;

/**
 * What came of a scenario for one contender.
 *
 * @param contender who took part
 * @param scenario what happened
 * @param setup the numbers of the study
 * @param tally what was counted
 */
public record Outcome(Contender contender, Scenario scenario, Setup setup, Tally tally) {

    private static final int SECOND = 1_000;

    /** When everything is as it should be again, in milliseconds from the beginning. */
    public long backMillis() {
        return scenario.length(setup.lengthMillis());
    }

    /** The requests to where the crowd goes. */
    public Series load() {
        return tally.requests(scenario.watched());
    }

    /** The requests there that succeeded. */
    public Series good() {
        return tally.successes(scenario.watched());
    }

    /** The busiest second after the server is back. */
    public int busiestSecond() {
        return load().busiest((int) (backMillis() / SECOND));
    }

    /** The requests of the busiest second after the server is back, as a multiple of its capacity. */
    public double peak() {
        return load().at(busiestSecond()) / setup.server().capacity();
    }

    /**
     * When this share of the clients is served again, in milliseconds after the server is back; 0 if they are before.
     *
     * @param percent 50, 99 or 100
     */
    public OptionalLong servedAfter(int percent) {
        OptionalLong at = tally.backAt(percent);
        return at.isPresent() ? OptionalLong.of(Math.max(0, at.getAsLong() - backMillis())) : at;
    }

    /** The requests for each one that succeeded in the end; infinite if none did. */
    public double requestsPerSuccess() {
        return (double) tally.allRequests() / tally.allSuccesses();
    }
}
