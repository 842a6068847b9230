package dev.recourse.tools.episode;

import dev.recourse.engine.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The outages that a policy's clients survive, in sentences. */
public final class OutageSentences {

    private static final int MOST_ROWS = 4;

    private OutageSentences() {}

    /** A line for each domain that retries, more if its rows differ; then what happens after a longer outage. */
    public static List<String> of(Policy policy) {
        List<SurvivedOutages> survived = SurvivedOutages.of(policy);
        List<String> lines = new ArrayList<>();
        Set<String> limited = new LinkedHashSet<>();
        for (SurvivedOutages outages : survived) {
            String place = outages.domain() + (outages.calls() ? ", calls: " : ": ");
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (SurvivedOutages.Rows same : outages.rows()) {
                rows.computeIfAbsent(sentence(same), sentence -> new ArrayList<>())
                        .addAll(same.names());
            }
            rows.forEach((sentence, names) -> lines.add(place + sentence + " (" + list(names) + ")"));
            if (rows.isEmpty()) {
                lines.add(place + "every row that retries has a limit of its own");
            }
            limited.addAll(outages.limitedRows());
        }
        if (!limited.isEmpty()) {
            lines.add("Rows with a limit of their own give up on purpose, and are not counted: "
                    + list(List.copyOf(limited)));
        }
        boolean anySurvived =
                survived.stream().anyMatch(outages -> !outages.rows().isEmpty());
        if (anySurvived && policy.budget().isPresent()) {
            lines.add("The budget is not counted: a process with many sessions can spend it sooner.");
        }
        if (anySurvived) {
            policy.limits().rest().ifPresent(rest -> lines.add(afterwards(rest)));
        }
        return lines;
    }

    private static String sentence(SurvivedOutages.Rows rows) {
        String nobody = time(rows.losesNobody());
        String few = time(rows.losesOneInAMillion());
        return "an outage of " + nobody + " loses nobody"
                + (few.equals(nobody) ? "" : "; " + few + " loses one client in a million");
    }

    private static String afterwards(Duration rest) {
        Duration spread = rest.dividedBy(10);
        return "After a longer outage, sessions that gave up come back by themselves within " + time(rest.plus(spread))
                + " of its end; calls do not.";
    }

    private static String list(List<String> names) {
        return names.size() <= MOST_ROWS
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_ROWS - 1)) + " and " + (names.size() - MOST_ROWS + 1)
                        + " more";
    }

    /** Minutes and seconds, such as {@code 13:59}; with hours where there are some. Rounded down. */
    static String time(Duration duration) {
        if (duration.toSeconds() == 0) {
            return "less than a second";
        }
        return duration.toHours() == 0
                ? String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart())
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        duration.toHours(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart());
    }
}
