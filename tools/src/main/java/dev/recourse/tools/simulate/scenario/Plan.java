package dev.recourse.tools.simulate.scenario;

import dev.recourse.tools.simulate.fleet.Place;
import java.util.List;

/**
 * A scenario with its times.
 *
 * @param phases what the service does, in order
 * @param waves when connections end, in order
 * @param backMillis when everything is as it should be again
 * @param watched where the crowd goes
 */
record Plan(List<Phase> phases, List<Wave> waves, long backMillis, Place watched) {

    Plan {
        phases = List.copyOf(phases);
        waves = List.copyOf(waves);
    }
}
