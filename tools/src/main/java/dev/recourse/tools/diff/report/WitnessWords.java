package dev.recourse.tools.diff.report;

import dev.recourse.tools.diff.behaviour.Witness;
import dev.recourse.tools.diff.finding.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What shows a finding, in words. Findings that are shown in the same words are printed together.
 *
 * @param events the events before the decisions
 * @param before the decision of an old client
 * @param after the decision of a new client
 * @param directions in which ways decisions differ
 */
record WitnessWords(String events, String before, String after, String directions) {

    private static final int MOST_ERRORS = 3;

    static Optional<WitnessWords> of(Finding finding) {
        return finding.witness().map(witness -> of(finding, witness));
    }

    private static WitnessWords of(Finding finding, Witness witness) {
        Set<String> names = witness.events().stream()
                .filter(event -> "failed".equals(event.get("event")))
                .map(EventWords::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean isAboutOne = names.size() == 1
                && finding.subject().isRow()
                && isOf(finding, names.iterator().next());
        return new WitnessWords(
                EventWords.events(witness.events(), isAboutOne ? Optional.of("it") : Optional.empty()),
                EventWords.decision(witness.before()),
                EventWords.decision(witness.after()),
                DirectionWords.of(finding.directions()));
    }

    private static boolean isOf(Finding finding, String name) {
        return finding.subject().domains().stream()
                .anyMatch(domain -> name.equals(domain + "/" + finding.subject().code()));
    }

    /** The errors whose decisions differ, if they are not the subject itself; else nothing. */
    static String errors(Finding finding) {
        List<String> errors = finding.errors();
        if (finding.subject().isRow() || errors.isEmpty()) {
            return "";
        }
        return " ("
                + (errors.size() <= MOST_ERRORS
                        ? String.join(", ", errors)
                        : String.join(", ", errors.subList(0, MOST_ERRORS - 1)) + " and "
                                + (errors.size() - MOST_ERRORS + 1) + " more errors")
                + ")";
    }
}
