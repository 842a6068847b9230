package dev.recourse.tools.simulate.report;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.simulate.scenario.Trouble;
import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Outcome;
import dev.recourse.tools.simulate.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows of cells. The first cell of a row is its name.
 *
 * @param head the names of the columns
 * @param rows the rows
 */
record Table(List<String> head, List<List<String>> rows) {

    private static final String NOTHING = "–";
    private static final String BESIDE = " / ";

    Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** A row for each scenario, with the numbers of whole catalogs beside each other in a cell. */
    static Table summary(Study study) {
        List<String> names = study.comparisons().stream()
                .flatMap(comparison -> whole(comparison).stream())
                .map(outcome -> outcome.contender().name())
                .distinct()
                .toList();
        return new Table(
                List.of(
                        names.size() > 1 ? String.join(BESIDE, names) : "scenario",
                        "busiest second",
                        "all served after",
                        study.keepsConnections() ? "clients lost" : "calls given up"),
                study.comparisons().stream()
                        .map(comparison -> summary(comparison, names))
                        .toList());
    }

    private static List<String> summary(Comparison comparison, List<String> names) {
        return List.of(
                comparison.scenario().title(),
                cell(comparison, names, outcome -> Numbers.factor(outcome.peak()) + " ×"),
                cell(comparison, names, outcome -> Numbers.time(outcome.servedAfter(100))),
                cell(comparison, names, outcome -> Numbers.count(outcome.tally().lost())));
    }

    private static String cell(Comparison comparison, List<String> names, Function<Outcome, String> text) {
        Map<String, String> texts = whole(comparison).stream()
                .collect(Collectors.toMap(outcome -> outcome.contender().name(), text));
        return comparison.isSimulated()
                ? names.stream().map(name -> texts.getOrDefault(name, NOTHING)).collect(Collectors.joining(BESIDE))
                : NOTHING;
    }

    /** The outcomes of catalogs from which nothing is left out. */
    private static List<Outcome> whole(Comparison comparison) {
        return comparison.outcomes().stream()
                .filter(outcome -> outcome.contender().without().isEmpty())
                .toList();
    }

    /** The numbers of a scenario: a column for each contender. */
    static Table of(Comparison comparison) {
        List<Outcome> outcomes = comparison.outcomes();
        List<String> head = new ArrayList<>(List.of(""));
        outcomes.forEach(outcome -> head.add(outcome.contender().name()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("busiest second, × capacity", outcomes, outcome -> Numbers.factor(outcome.peak())));
        rows.add(row("half are served after", outcomes, outcome -> Numbers.time(outcome.servedAfter(50))));
        rows.add(row("99 % are served after", outcomes, outcome -> Numbers.time(outcome.servedAfter(99))));
        rows.add(row("all are served after", outcomes, outcome -> Numbers.time(outcome.servedAfter(100))));
        boolean keepsConnections = comparison.own().contender().codes().keepsConnections();
        rows.add(row(
                keepsConnections ? "clients lost" : "calls given up",
                outcomes,
                outcome -> Numbers.count(outcome.tally().lost())));
        rows.add(row("requests for each success", outcomes, outcome -> Numbers.factor(outcome.requestsPerSuccess())));
        for (DecisionKind kind : DecisionKind.values()) {
            if (kind != DecisionKind.GIVE_UP
                    && outcomes.stream().anyMatch(one -> one.tally().decisions(kind) > 0)) {
                rows.add(row(
                        name(kind),
                        outcomes,
                        outcome -> Numbers.count(outcome.tally().decisions(kind))));
            }
        }
        for (GiveUpCause cause : GiveUpCause.values()) {
            if (outcomes.stream().anyMatch(one -> one.tally().giveUps(cause) > 0)) {
                rows.add(row(
                        "gave up: " + cause.text(),
                        outcomes,
                        outcome -> Numbers.count(outcome.tally().giveUps(cause))));
            }
        }
        return new Table(head, rows);
    }

    /** What the clients of the catalog as it is met. */
    static Table met(Comparison comparison) {
        Outcome own = comparison.own();
        List<List<String>> rows = new ArrayList<>();
        for (Trouble trouble : Trouble.values()) {
            long times = own.tally().met(trouble.ordinal());
            if (times > 0) {
                Failure failure = own.contender().codes().byPosition().get(trouble.ordinal());
                rows.add(List.of(
                        trouble.meaning(),
                        Words.code(failure),
                        own.contender().policy().remedy(failure).text(),
                        Numbers.count(times)));
            }
        }
        return new Table(List.of("what happens", "code", "remedy", "times"), rows);
    }

    private static String name(DecisionKind kind) {
        return switch (kind) {
            case RETRY -> "retries";
            case REFRESH -> "refreshes";
            case REDIRECT -> "redirects";
            case GIVE_UP -> "give-ups";
        };
    }

    private static List<String> row(String name, List<Outcome> outcomes, Function<Outcome, String> cell) {
        List<String> row = new ArrayList<>(List.of(name));
        outcomes.forEach(outcome -> row.add(cell.apply(outcome)));
        return row;
    }
}
