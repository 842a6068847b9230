package dev.recourse.tools.docs.facts;

import dev.recourse.engine.Policy;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Durations;
import dev.recourse.tools.docs.page.EpisodeRow;
import dev.recourse.tools.docs.page.OutageRow;
import dev.recourse.tools.episode.LongestEpisode;
import dev.recourse.tools.episode.SurvivedOutages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long episodes and outages can be, for a domain and for a whole catalog. */
final class DurationFacts {

    private static final long REST_SPREAD = 10;

    private final Policy policy;
    private final List<LongestEpisode> longest;
    private final List<SurvivedOutages> survived;

    DurationFacts(Policy policy) {
        this.policy = policy;
        this.longest = LongestEpisode.of(policy);
        this.survived = SurvivedOutages.of(policy);
    }

    /** Those of all domains. */
    Durations all() {
        return of(longest, survived);
    }

    /** Those of one domain. */
    Durations of(String domain) {
        return of(
                longest.stream().filter(row -> row.domain().equals(domain)).toList(),
                survived.stream()
                        .filter(outages -> outages.domain().equals(domain))
                        .toList());
    }

    private Durations of(List<LongestEpisode> episodes, List<SurvivedOutages> outages) {
        return new Durations(
                episodes.stream().map(DurationFacts::row).toList(),
                longestNotes(episodes),
                rows(outages),
                notes(outages));
    }

    private static EpisodeRow row(LongestEpisode longest) {
        return new EpisodeRow(
                longest.where(),
                longest.steps(),
                time(Duration.ofMillis(longest.worst().waitMillis()))
                        + (longest.worst().stretchedByHints() ? " (with hints)" : ""),
                longest.stepsBy(),
                longest.waitBy());
    }

    private static List<String> longestNotes(List<LongestEpisode> episodes) {
        List<String> notes = new ArrayList<>();
        notes.add("A step is an attempt after the first. The last two columns name the failures that lead to the most"
                + " steps and to the longest wait, in one order that is possible.");
        if (episodes.stream().anyMatch(row -> (row.stepsBy() + row.waitBy()).contains("×"))) {
            notes.add("×2 means that a failure comes twice, and so on.");
        }
        if (episodes.stream().anyMatch(row -> row.worst().stretchedByHints())) {
            notes.add("With hints: a wait as long as this is possible only if a server asks for it.");
        }
        if (episodes.stream().anyMatch(LongestEpisode::calls)) {
            notes.add("A session goes on after a failure, such as a connection that is opened again. A call is one"
                    + " request with its retries, and has limits of its own.");
        }
        return notes;
    }

    private static List<OutageRow> rows(List<SurvivedOutages> survived) {
        List<OutageRow> rows = new ArrayList<>();
        for (SurvivedOutages outages : survived) {
            String where = outages.domain() + (outages.calls() ? ", calls" : "");
            Map<List<String>, List<String>> byTimes = new LinkedHashMap<>();
            for (SurvivedOutages.Rows same : outages.rows()) {
                byTimes.computeIfAbsent(
                                List.of(floor(same.losesNobody()), floor(same.losesOneInAMillion())),
                                times -> new ArrayList<>())
                        .addAll(codes(outages, same.names()));
            }
            byTimes.forEach((times, codes) -> rows.add(new OutageRow(where, codes, times.get(0), times.get(1))));
            if (!outages.limitedRows().isEmpty()) {
                rows.add(new OutageRow(where, codes(outages, outages.limitedRows()), "", ""));
            }
        }
        return rows;
    }

    /** The rows without the domain, which stands beside them. */
    private static List<String> codes(SurvivedOutages outages, List<String> rows) {
        return rows.stream()
                .map(row -> row.substring(outages.domain().length() + 1))
                .toList();
    }

    private List<String> notes(List<SurvivedOutages> outages) {
        boolean anySurvived = outages.stream().anyMatch(one -> !one.rows().isEmpty());
        List<String> notes = new ArrayList<>();
        if (anySurvived) {
            notes.add(
                    "In an outage every attempt fails. The times hold if it fails at once, always with the same error,"
                            + " and if the server sends no hints.");
            notes.add(
                    "One in a million is a chance: in an outage of that length, at most one client in a million has random"
                            + " waits so short that it gives up.");
        }
        if (outages.stream().anyMatch(one -> !one.limitedRows().isEmpty())) {
            notes.add("Errors with a limit of their own give up on purpose, and are not counted.");
        }
        if (anySurvived && policy.budget().isPresent()) {
            notes.add("The budget is not counted: a process with many sessions can spend it sooner.");
        }
        if (anySurvived) {
            policy.limits().rest().ifPresent(rest -> notes.add(afterwards(rest)));
        }
        return notes;
    }

    private static String afterwards(Duration rest) {
        return "After a longer outage, sessions that gave up at a limit of the episode come back by themselves within "
                + time(rest.plus(rest.dividedBy(REST_SPREAD)))
                + " of its end; later only if a hint asked for a longer rest. Calls that gave up have failed.";
    }

    /** A time in whole seconds, rounded down, so that what is said to be survived is. */
    private static String floor(Duration duration) {
        return duration.toSeconds() == 0 ? "less than a second" : time(Duration.ofSeconds(duration.toSeconds()));
    }

    private static String time(Duration duration) {
        return duration.isZero() ? "0 s" : new Band(duration.toMillis(), duration.toMillis()).text();
    }
}
