package dev.recourse.testkit.laws;

import dev.recourse.engine.State;
import dev.recourse.engine.StateText;
import java.util.List;
import java.util.Optional;

/** Laws about states written as text. */
final class TextLaws {

    static final List<Law> ALL = List.of(
            Law.rerunning("Writing and reading a state changes nothing", TextLaws::writingAndReadingChangesNothing),
            Law.rerunning(
                    "A state that was read back decides the same", TextLaws::aStateThatWasReadBackDecidesTheSame));

    private TextLaws() {}

    private static Optional<State> reread(Observation seen, State state) {
        return StateText.read(seen.policy(), StateText.write(state)).state();
    }

    private static boolean writingAndReadingChangesNothing(Observation seen) {
        return reread(seen, seen.after()).equals(Optional.of(seen.after()));
    }

    private static boolean aStateThatWasReadBackDecidesTheSame(Observation seen) {
        return reread(seen, seen.before()).stream().anyMatch(restored -> {
            Observation again = Observation.of(seen.model(), restored, seen.event(), seen.budgetBefore());
            return again.after().equals(seen.after())
                    && again.budgetAfter().equals(seen.budgetAfter())
                    && again.decision()
                            .map(d -> d.explanation())
                            .equals(seen.decision().map(d -> d.explanation()));
        });
    }
}
