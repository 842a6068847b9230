package dev.recourse.tools.diff.report;

import dev.recourse.engine.Policy;
import dev.recourse.tools.diff.baseline.Side;
import dev.recourse.tools.diff.behaviour.Direction;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Tier;
import dev.recourse.tools.diff.version.Bump;
import dev.recourse.tools.diff.version.Versions;
import dev.recourse.tools.episode.LongestEpisode;
import dev.recourse.tools.episode.SurvivedOutages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person should know first. */
final class Summary {

    private static final String CALLS = ", calls";
    private static final String NONE = "none";
    private static final int MOST = 5;

    private Summary() {}

    /** The longest waits and the outages that clients survive, where they changed; then how many findings there are. */
    static List<String> lines(Changes changes) {
        List<String> lines = new ArrayList<>();
        for (Side baseline : changes.baselines()) {
            baseline.notes().forEach(note -> lines.add("Note: " + note));
        }
        changes.now().notes().forEach(note -> lines.add("Note: " + note));
        if (changes.findings().isEmpty()) {
            lines.add("Nothing has changed that matters to clients, servers, callers or readers.");
            return lines;
        }
        for (Side baseline : changes.baselines()) {
            Policy before = baseline.catalog().policy();
            Policy after = changes.catalog().policy();
            String since = changes.baselines().size() == 1 ? "" : " since " + baseline.name();
            section(lines, "Longest time that a client can spend waiting" + since, waits(before), waits(after));
            section(lines, "Longest outage that loses no client" + since, outages(before), outages(after));
        }
        lost(changes, lines);
        longer(changes, lines);
        return lines;
    }

    /** The recoveries that are lost, the first few. */
    private static void lost(Changes changes, List<String> lines) {
        List<Finding> lost = open(changes, Direction.FEWER_RECOVERIES);
        lines.add(lost.isEmpty() ? "What a client gives up on sooner: nothing" : "What a client gives up on sooner:");
        lost.stream().limit(MOST).forEach(finding -> lines.add("  " + shown(finding)));
        more(lost, lines);
    }

    private static String shown(Finding finding) {
        return finding.subject().text()
                + WitnessWords.of(finding)
                        .map(words -> ": if " + words.events() + ", a client " + words.after() + "; before, it "
                                + words.before())
                        .orElse("");
    }

    /** The waits that become longer, the first few. */
    private static void longer(Changes changes, List<String> lines) {
        List<Finding> longer = open(changes, Direction.LONGER_WAITS);
        lines.add(longer.isEmpty() ? "Waits that become longer: none" : "Waits that become longer:");
        longer.stream()
                .limit(MOST)
                .forEach(finding -> lines.add("  " + finding.subject().text() + ", by up to "
                        + Durations.text(finding.addedWait().toMillis())));
        more(longer, lines);
    }

    private static void more(List<Finding> findings, List<String> lines) {
        if (findings.size() > MOST) {
            lines.add("  and " + (findings.size() - MOST) + " more");
        }
    }

    /** The findings in a direction that are not accepted, the longest wait first. */
    private static List<Finding> open(Changes changes, Direction direction) {
        return changes.findings().stream()
                .filter(reported -> reported.accepted().isEmpty())
                .map(Reported::finding)
                .filter(finding -> finding.directions().contains(direction))
                .sorted(Comparator.comparing(Finding::addedWait).reversed())
                .toList();
    }

    private static void section(
            List<String> lines, String title, Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new LinkedHashMap<>();
        after.forEach((place, now) -> {
            String old = valueOf(place, before);
            if (!old.equals(now)) {
                changed.put(place, old + " -> " + now);
            }
        });
        before.forEach((place, old) -> {
            String now = valueOf(place, after);
            if (!after.containsKey(place) && !old.equals(now)) {
                changed.put(place, old + " -> " + now);
            }
        });
        if (changed.isEmpty()) {
            lines.add(title + ": as before");
        } else {
            lines.add(title + ":");
            int width = changed.keySet().stream().mapToInt(String::length).max().orElse(0);
            changed.forEach(
                    (place, text) -> lines.add("  " + place + " ".repeat(width - place.length()) + "  " + text));
        }
    }

    /** The value of a place: calls without limits of their own have those of sessions. */
    private static String valueOf(String place, Map<String, String> values) {
        String sessions = place.endsWith(CALLS) ? place.substring(0, place.length() - CALLS.length()) : place;
        return values.getOrDefault(place, values.getOrDefault(sessions, NONE));
    }

    private static Map<String, String> waits(Policy policy) {
        Map<String, String> waits = new LinkedHashMap<>();
        LongestEpisode.of(policy).stream()
                .filter(longest -> longest.worst().waitMillis() > 0)
                .forEach(longest -> waits.put(longest.where(), longest.waits()));
        return waits;
    }

    private static Map<String, String> outages(Policy policy) {
        Map<String, String> outages = new LinkedHashMap<>();
        for (SurvivedOutages survived : SurvivedOutages.of(policy)) {
            survived.rows().stream()
                    .map(SurvivedOutages.Rows::losesNobody)
                    .min(Duration::compareTo)
                    .ifPresent(shortest -> outages.put(
                            survived.domain() + (survived.calls() ? CALLS : ""),
                            Durations.text(shortest.toSeconds() * 1_000)));
        }
        return outages;
    }

    /** The last line: how many findings there are, the version that the change needs, and whether the check failed. */
    static String verdict(Changes changes) {
        String counts = Stream.of(Tier.values())
                .map(tier -> changes.count(tier) + " " + tier.name())
                .collect(Collectors.joining(", "));
        long accepted = changes.findings().stream()
                .filter(reported -> reported.accepted().isPresent())
                .count();
        return counts + (accepted == 0 ? "" : "; " + accepted + " accepted") + ". " + version(changes)
                + result(changes);
    }

    private static String version(Changes changes) {
        Bump bump = changes.bump();
        if (bump == Bump.NONE) {
            return changes.isVersionFit()
                    ? "No new version is needed."
                    : changes.versions()
                            .map(both -> both.after() + " is lower than " + both.before() + ".")
                            .orElseThrow();
        }
        if (changes.versions().isEmpty()) {
            return "The change needs a new " + bump.text() + " version"
                    + (bump == bump.beforeOne()
                            ? "."
                            : "; before 1.0, a new " + bump.beforeOne().text() + " version.");
        }
        Versions versions = changes.versions().get();
        return "From " + versions.before() + ", the change needs a new "
                + versions.needed(bump).text() + " version: " + versions.after()
                + (changes.isVersionFit() ? " fits." : " is too low.");
    }

    private static String result(Changes changes) {
        int failures = changes.failures().size();
        if (failures == 0) {
            return "";
        }
        return " " + (failures == 1 ? "1 finding fails" : failures + " findings fail") + " the check (--fail-on "
                + changes.failOn().stream().map(Tier::text).collect(Collectors.joining(",")) + ").";
    }
}
