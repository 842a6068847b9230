package dev.recourse.tools.demo;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a client did with what the catalog says. The catalog's policy is read from YAML, so that the generated
 * policy is checked as well.
 */
final class Inspector {

    private final Policy catalog;
    private final double random;

    /** An inspector that compares with a policy, using the same random number as the client. */
    Inspector(Policy catalog, double random) {
        this.catalog = catalog;
        this.random = random;
    }

    ScenarioResult inspect(Scenario scenario, TestBed testBed, Scenario.Outcome outcome) {
        List<DecisionLog.Entry> entries = testBed.log().entries();
        if (entries.isEmpty()) {
            return new ScenarioResult(scenario, Optional.empty(), outcome, List.of("no decision"));
        }
        Decision first = entries.get(0).decision();
        List<String> deviations = new ArrayList<>(decisionDeviations(scenario, first));
        deviations.addAll(actionDeviations(first, testBed, outcome));
        if (entries.size() > 1) {
            deviations.add(entries.size() + " decisions instead of 1, then "
                    + entries.get(1).decision().failure().code());
        }
        return new ScenarioResult(scenario, Optional.of(first), outcome, deviations);
    }

    private List<String> decisionDeviations(Scenario scenario, Decision actual) {
        List<String> deviations = new ArrayList<>();
        String received =
                actual.failure().code().domain() + "/" + actual.failure().code().code();
        expect(scenario.domain() + "/" + scenario.code(), received, deviations);
        Decision listed = catalog.start().on(actual.failure(), 0, random);
        expect(listed.kind().text(), actual.kind().text(), deviations);
        expect(listed.state().delayMillis() + " ms", actual.state().delayMillis() + " ms", deviations);
        expect(target(listed), target(actual), deviations);
        return deviations;
    }

    private static String target(Decision decision) {
        return decision instanceof Redirect redirect ? redirect.target().toString() : "no target";
    }

    private static List<String> actionDeviations(Decision decision, TestBed testBed, Scenario.Outcome outcome) {
        List<String> deviations = new ArrayList<>();
        boolean stops = decision.kind() == DecisionKind.GIVE_UP;
        expect(stops ? "not recovered" : "recovered", outcome.recovered() ? "recovered" : "not recovered", deviations);
        expect(count(stops ? 1 : 2, "attempt"), count(outcome.attempts(), "attempt"), deviations);
        expect(
                count(decision.kind() == DecisionKind.REFRESH ? 1 : 0, "token"),
                count(outcome.tokensIssued(), "token"),
                deviations);
        if (!stops && outcome.recoveryMillis() < decision.state().delayMillis()) {
            deviations.add("tried again after " + outcome.recoveryMillis() + " ms");
        }
        if (decision instanceof Redirect redirect
                && redirect.target() instanceof RedirectTarget.Url
                && !redirectedWithToken(testBed)) {
            deviations.add("redirected without the token");
        }
        return deviations;
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static boolean redirectedWithToken(TestBed testBed) {
        return testBed.cluster().us().handshakes().entries().stream()
                .anyMatch(handshake -> handshake.token().isPresent());
    }

    private static void expect(String expected, String actual, List<String> deviations) {
        if (!expected.equals(actual)) {
            deviations.add(actual + " instead of " + expected);
        }
    }
}
