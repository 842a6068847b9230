package dev.recourse.tools.simulate.check;

import dev.recourse.tools.duration.DurationText;
import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Outcome;
import dev.recourse.tools.simulate.study.Study;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What must hold in every scenario, for the catalog as it is.
 *
 * @param peak the most requests in a second after the server is back, as a multiple of its capacity
 * @param within the time after the server is back in which every client is served again
 * @param lost the most clients, or calls, that give up for good
 */
public record Bounds(Optional<Double> peak, Optional<Duration> within, Optional<Long> lost) {

    /** What does not hold, a line each. */
    public List<String> violations(Study study) {
        List<String> found = new ArrayList<>();
        for (Comparison comparison : study.comparisons()) {
            if (comparison.isSimulated()) {
                violations(comparison.own())
                        .forEach(what -> found.add(comparison.scenario().id() + ": " + what));
            }
        }
        return found;
    }

    private List<String> violations(Outcome outcome) {
        List<String> found = new ArrayList<>();
        peak.filter(most -> outcome.peak() > most)
                .ifPresent(most -> found.add(String.format(
                        Locale.ROOT,
                        "second %d has %.2f times the capacity, more than --max-peak %s",
                        outcome.busiestSecond(),
                        outcome.peak(),
                        number(most))));
        OptionalLong all = outcome.servedAfter(100);
        within.filter(most -> all.isEmpty() || all.getAsLong() > most.toMillis())
                .ifPresent(most -> found.add(served(all) + ", with --all-back-within " + DurationText.of(most)));
        lost.filter(most -> outcome.tally().lost() > most)
                .ifPresent(most -> found.add(outcome.tally().lost() + " are lost, more than --lost " + most));
        return found;
    }

    private static String served(OptionalLong after) {
        return after.isPresent()
                ? String.format(Locale.ROOT, "all are served after %.1f s", (double) after.getAsLong() / 1_000)
                : "not all are served again";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
