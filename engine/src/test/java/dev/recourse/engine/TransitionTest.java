package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransitionTest {

    private static final Path DIAGRAM = Path.of("..", ".github", "machine.md");

    private static final Domain CODES = Domain.of(
            "plain", Protocol.PLAIN, List.of(CodeInfo.of("lost", "LOST", "Lost"), CodeInfo.of("no", "NO", "No")));

    private static final Policy POLICY = Policy.builder("test")
            .limits(new Limits(2, 1, 1, 3, 60_000, 1_000))
            .domain(new DomainPolicy(
                    CODES,
                    List.of(
                            Row.always(Remedy.retry(Backoff.exponential("steady", 100, 1, 100))),
                            Row.always(Remedy.giveUp())),
                    List.of()))
            .build();

    private final Set<Transition> taken = EnumSet.noneOf(Transition.class);

    @Test
    void everyTransitionIsTaken() {
        State healthy = POLICY.start();
        State recovering = fail(healthy, "lost", 0);
        State probation = ready(recovering, 10);
        State givenUp = fail(healthy, "no", 0);
        for (State state : List.of(healthy, recovering, probation, givenUp)) {
            ready(state, 20);
            resume(state, 20);
            fail(state, "no", 20);
        }
        fail(recovering, "lost", 20);
        fail(probation, "lost", 20);
        assertEquals(EnumSet.allOf(Transition.class), taken);
    }

    @Test
    void theDiagramShowsTheTable() throws IOException {
        String drawn = TransitionDiagram.markdown();
        if ("update".equals(System.getProperty("recourse.golden"))) {
            Files.writeString(DIAGRAM, drawn);
        }
        assertEquals(drawn, Files.readString(DIAGRAM), "run the tests with -Drecourse.golden=update to draw it again");
    }

    private State fail(State before, String code, long now) {
        Decision decision = before.on(CODES.lookup(code).failed(), now, 0.5);
        Signal signal = decision.kind() == DecisionKind.GIVE_UP ? Signal.STOP : Signal.STEP;
        return record(before, signal, decision.state());
    }

    private State ready(State before, long now) {
        return record(before, Signal.READY, before.ready(now));
    }

    private State resume(State before, long now) {
        return record(before, Signal.RESUME, before.resume(now));
    }

    private State record(State before, Signal signal, State after) {
        Transition transition = Stream.of(Transition.values())
                .filter(t -> t.from() == before.status() && t.signal() == signal)
                .findFirst()
                .orElseThrow();
        assertEquals(transition.to(), after.status(), transition.name());
        taken.add(transition);
        return after;
    }
}
