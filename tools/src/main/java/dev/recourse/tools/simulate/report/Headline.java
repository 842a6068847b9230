package dev.recourse.tools.simulate.report;

import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Outcome;
import dev.recourse.tools.simulate.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** What came of a study for the catalog as it is, in two or three sentences. */
final class Headline {

    private final List<Outcome> outcomes;
    private final List<String> sentences = new ArrayList<>();

    private Headline(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    static String of(Study study) {
        List<Comparison> simulated =
                study.comparisons().stream().filter(Comparison::isSimulated).toList();
        if (simulated.isEmpty()) {
            return ScenarioView.NOT_SIMULATED;
        }
        if (simulated.size() == 1) {
            return Verdict.of(simulated.get(0));
        }
        Headline headline = new Headline(simulated.stream().map(Comparison::own).toList());
        headline.peak();
        headline.returns();
        headline.losses();
        return String.join(" ", headline.sentences);
    }

    private void peak() {
        long over = outcomes.stream().filter(Verdict::isCrowd).count();
        if (over == 0) {
            sentences.add("In each of " + outcomes.size()
                    + " scenarios, clients come back about as fast as the server can take them.");
            return;
        }
        double most = outcomes.stream().mapToDouble(Outcome::peak).max().orElse(0);
        List<String> worst = outcomes.stream()
                .filter(outcome -> Numbers.factor(outcome.peak()).equals(Numbers.factor(most)))
                .map(Headline::title)
                .toList();
        sentences.add("In " + over + " of " + outcomes.size() + " scenarios, clients come back in a crowd: up to "
                + Numbers.factor(most) + " times the server's capacity in a second (" + String.join(", ", worst)
                + ").");
    }

    private void returns() {
        List<String> never = outcomes.stream()
                .filter(outcome -> outcome.servedAfter(100).isEmpty())
                .map(Headline::title)
                .toList();
        if (!never.isEmpty()) {
            sentences.add("Not all clients are served again in: " + String.join(", ", never) + ".");
            return;
        }
        outcomes.stream()
                .max(Comparator.comparingLong(Headline::all))
                .ifPresent(last -> sentences.add("All clients are served again within " + Numbers.time(all(last))
                        + (all(last) == 0 ? "." : " (" + title(last) + ").")));
    }

    private static long all(Outcome outcome) {
        OptionalLong all = outcome.servedAfter(100);
        return all.orElse(Long.MAX_VALUE);
    }

    private void losses() {
        boolean keepsConnections = outcomes.get(0).contender().codes().keepsConnections();
        outcomes.stream()
                .max(Comparator.comparingLong(outcome -> outcome.tally().lost()))
                .ifPresent(most -> {
                    long lost = most.tally().lost();
                    String what = keepsConnections ? "client is lost" : "call is given up";
                    String many = keepsConnections ? " clients are lost" : " calls are given up";
                    sentences.add(
                            lost == 0
                                    ? "No " + what + "."
                                    : "Up to " + Numbers.count(lost) + many + " in a scenario (" + title(most) + ").");
                });
    }

    private static String title(Outcome outcome) {
        return outcome.scenario().title();
    }
}
