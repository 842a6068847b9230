package dev.recourse.testkit.laws;

import dev.recourse.engine.State;
import dev.recourse.engine.StateText;
import java.util.List;
import java.util.Optional;

/** A state that was written goes on as if it had not been. */
final class TextLaws {

    static final List<Law> ALL = List.of(
            Law.asking("Write then read changes nothing", TextLaws::writeThenReadChangesNothing),
            Law.asking("What was read back goes on the same", TextLaws::whatWasReadBackGoesOnTheSame));

    private TextLaws() {}

    private static Optional<State> reread(Step step, State state) {
        return StateText.read(step.policy(), StateText.write(state)).state();
    }

    private static boolean writeThenReadChangesNothing(Step step) {
        return reread(step, step.after()).equals(Optional.of(step.after()));
    }

    private static boolean whatWasReadBackGoesOnTheSame(Step step) {
        return reread(step, step.before()).stream().anyMatch(restored -> {
            Step there = Step.of(step.witness(), restored, step.event(), step.had());
            return there.after().equals(step.after())
                    && there.left().equals(step.left())
                    && there.decision()
                            .map(d -> d.explanation())
                            .equals(step.decision().map(d -> d.explanation()));
        });
    }
}
