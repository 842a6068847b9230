package dev.recourse.flink;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a client does after a decision. Explanations and counters are left out: they differ wherever a limit does.
 *
 * @param text the kind of the decision, with the cause of a give-up and the subject of a refresh
 * @param target where a redirect leads; else empty
 * @param waits the delays, in milliseconds
 */
record Outcome(String text, String target, List<Long> waits) {

    /** That of a line that the catalog cannot read. */
    static final Outcome UNREADABLE = new Outcome("error", "", List.of());

    static Outcome of(Decision decision) {
        String kind = decision.kind().text();
        if (decision instanceof GiveUp giveUp) {
            return new Outcome(
                    kind + ": " + giveUp.cause().text(), "", List.of(millis(giveUp.advisory()), millis(giveUp.rest())));
        }
        String subject = decision instanceof Refresh refresh
                ? refresh.subject().map(of -> ": " + of).orElse("")
                : "";
        String target =
                decision instanceof Redirect redirect ? redirect.target().key() : "";
        return new Outcome(
                kind + subject, target, decision instanceof Step step ? List.of(step.delayMillis()) : List.of());
    }

    private static long millis(Optional<Duration> wait) {
        return wait.map(Duration::toMillis).orElse(-1L);
    }

    Difference from(Outcome other) {
        if (!text.equals(other.text)) {
            return Difference.DECISION;
        }
        if (!target.equals(other.target)) {
            return Difference.TARGET;
        }
        return waits.equals(other.waits) ? Difference.NONE : Difference.WAIT;
    }

    /** In what two outcomes differ, the most important first. */
    enum Difference {
        DECISION("decision"),
        TARGET("target"),
        WAIT("wait"),
        NONE("no");

        private final String text;

        Difference(String text) {
            this.text = text;
        }

        /** Its name in JSON. */
        String text() {
            return text;
        }
    }
}
