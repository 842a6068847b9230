package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

/** Finds the transitions that an event took a session through, and checks where they lead. */
final class Taken {

    private Taken() {}

    static List<Transition> byFailure(State before, Decision decision, long now) {
        Transition.Event event =
                decision.kind() == DecisionKind.GIVE_UP ? Transition.Event.GIVE_UP : Transition.Event.STEP;
        if (!before.isSettledAt(Math.max(before.lastMillis(), now))) {
            return List.of(by(before.status(), event, decision.state()));
        }
        Transition settled = find(before.status(), Transition.Event.SETTLED);
        return List.of(settled, by(settled.to(), event, decision.state()));
    }

    static Transition by(SessionStatus before, Transition.Event event, State after) {
        Transition transition = find(before, event);
        assertEquals(transition.to(), after.status(), transition.name());
        return transition;
    }

    private static Transition find(SessionStatus from, Transition.Event event) {
        return Stream.of(Transition.values())
                .filter(t -> t.from() == from && t.event() == event)
                .findFirst()
                .orElseThrow();
    }
}
