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
 * Holds what a client did against what the catalog says. The catalog's policy is read from the YAML at run time, so the
 * generated one is checked as well.
 */
final class Inspector {

    private final Policy catalog;
    private final double random;

    /** Compares with this policy, deciding with this random number. */
    Inspector(Policy catalog, double random) {
        this.catalog = catalog;
        this.random = random;
    }

    Row inspect(Scene scene, Stage stage, Scene.Ending ending) {
        List<Journal.Entry> entries = stage.journal().entries();
        if (entries.isEmpty()) {
            return new Row(scene, Optional.empty(), ending, List.of("nothing was decided"));
        }
        Decision first = entries.get(0).decision();
        List<String> complaints = new ArrayList<>(decisionComplaints(scene, first));
        complaints.addAll(actionComplaints(first, stage, ending));
        if (entries.size() > 1) {
            complaints.add(entries.size() + " decisions instead of 1");
        }
        return new Row(scene, Optional.of(first), ending, complaints);
    }

    private List<String> decisionComplaints(Scene scene, Decision actual) {
        List<String> complaints = new ArrayList<>();
        String met =
                actual.failure().code().domain() + "/" + actual.failure().code().code();
        expect(scene.domain() + "/" + scene.code(), met, complaints);
        Decision listed = catalog.start().on(actual.failure(), 0, random);
        expect(listed.failure().code().name(), actual.failure().code().name(), complaints);
        expect(listed.kind().text(), actual.kind().text(), complaints);
        expect(listed.state().delayMillis() + " ms", actual.state().delayMillis() + " ms", complaints);
        expect(target(listed), target(actual), complaints);
        return complaints;
    }

    private static String target(Decision decision) {
        return decision instanceof Redirect redirect ? redirect.target().toString() : "no target";
    }

    private static List<String> actionComplaints(Decision decision, Stage stage, Scene.Ending ending) {
        List<String> complaints = new ArrayList<>();
        boolean stops = decision.kind() == DecisionKind.GIVE_UP;
        expect(stops ? "not recovered" : "recovered", ending.recovered() ? "recovered" : "not recovered", complaints);
        expect(stops ? "1 attempts" : "2 attempts", ending.attempts() + " attempts", complaints);
        expect(
                (decision.kind() == DecisionKind.REFRESH ? 1 : 0) + " tokens",
                ending.tokensIssued() + " tokens",
                complaints);
        if (!stops && ending.recoveryMillis() < decision.state().delayMillis()) {
            complaints.add("tried again after " + ending.recoveryMillis() + " ms");
        }
        if (decision instanceof Redirect redirect
                && redirect.target() instanceof RedirectTarget.Url
                && !cameWithToken(stage)) {
            complaints.add("the token did not come along");
        }
        return complaints;
    }

    private static boolean cameWithToken(Stage stage) {
        return stage.cluster().us().handshakes().entries().stream()
                .anyMatch(handshake -> handshake.token().isPresent());
    }

    private static void expect(String listed, String actual, List<String> complaints) {
        if (!listed.equals(actual)) {
            complaints.add(actual + " instead of " + listed);
        }
    }
}
