package dev.recourse.tools.simulate.report;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.simulate.fleet.Series;
import dev.recourse.tools.simulate.fleet.Tally;
import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Outcome;
import dev.recourse.tools.simulate.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;

/** The numbers of a study (RFC 4180, with line feeds). Times are in milliseconds after the server is back. */
final class Csv {

    private Csv() {}

    /** A line for each scenario and contender. An empty time means never. */
    static String summary(Study study) {
        List<String> names = new ArrayList<>(List.of(
                "scenario",
                "contender",
                "peak",
                "busiest_second",
                "half_ms",
                "p99_ms",
                "all_ms",
                "lost",
                "requests",
                "successes"));
        Stream.of(DecisionKind.values()).forEach(kind -> names.add(name(kind.text())));
        Stream.of(GiveUpCause.values()).forEach(cause -> names.add(name(cause.text())));
        StringBuilder out = new StringBuilder(String.join(",", names)).append('\n');
        for (Comparison comparison : study.comparisons()) {
            comparison.outcomes().forEach(outcome -> out.append(line(outcome)).append('\n'));
        }
        return out.toString();
    }

    private static String line(Outcome outcome) {
        Tally tally = outcome.tally();
        List<String> cells = new ArrayList<>(List.of(
                outcome.scenario().id(),
                StringEscapeUtils.escapeCsv(outcome.contender().name()),
                String.format(Locale.ROOT, "%.3f", outcome.peak()),
                Integer.toString(outcome.busiestSecond()),
                time(outcome.servedAfter(50)),
                time(outcome.servedAfter(99)),
                time(outcome.servedAfter(100)),
                Long.toString(tally.lost()),
                Long.toString(tally.allRequests()),
                Long.toString(tally.allSuccesses())));
        Stream.of(DecisionKind.values()).forEach(kind -> cells.add(Long.toString(tally.decisions(kind))));
        Stream.of(GiveUpCause.values()).forEach(cause -> cells.add(Long.toString(tally.giveUps(cause))));
        return String.join(",", cells);
    }

    /** A line for each contender and second of a scenario, from the beginning. */
    static String series(Comparison comparison) {
        StringBuilder out = new StringBuilder("contender,second,requests,successes,served\n");
        for (Outcome outcome : comparison.outcomes()) {
            String name = StringEscapeUtils.escapeCsv(outcome.contender().name());
            Series load = outcome.load();
            Series good = outcome.good();
            Series away = outcome.tally().awayEachSecond();
            for (int second = 0; second < away.length(); second++) {
                out.append(name)
                        .append(',')
                        .append(second)
                        .append(',')
                        .append(load.at(second))
                        .append(',')
                        .append(good.at(second))
                        .append(',')
                        .append(outcome.tally().clients() - away.at(second))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String name(String text) {
        return text.replace('-', '_');
    }

    private static String time(OptionalLong millis) {
        return millis.isPresent() ? Long.toString(millis.getAsLong()) : "";
    }
}
