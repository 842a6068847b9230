package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransitionTest {

    private static final Path DIAGRAM = Path.of("..", ".github", "machine.md");

    private static final Domain CODES = Domain.of(
            "plain", Protocol.PLAIN, List.of(CodeInfo.of("lost", "LOST", "Lost"), CodeInfo.of("no", "NO", "No")));

    private static final Policy POLICY = Policy.builder("test")
            .limits(Small.limits(2, 1, 1, 3, 60_000, 1_000))
            .domain(new DomainPolicy(
                    CODES,
                    List.of(
                            Row.always(Remedy.retry(
                                    Backoff.exponential("steady", Duration.ofMillis(100), 1, Duration.ofMillis(100)))),
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
            wake(state, 20);
            fail(state, "no", 20);
        }
        fail(recovering, "lost", 20);
        fail(probation, "lost", 20);
        fail(probation, "lost", 1_010);
        assertEquals(EnumSet.allOf(Transition.class), taken);
    }

    @Test
    void theDiagramShowsTheTables() throws IOException {
        String drawn = TransitionDiagram.markdown();
        if ("update".equals(System.getProperty("recourse.golden"))) {
            Files.writeString(DIAGRAM, drawn);
        }
        assertEquals(drawn, Files.readString(DIAGRAM), "run the tests with -Drecourse.golden=update to draw it again");
    }

    @Test
    void aMissingPairThrowsWithBothNames() {
        assertEquals(
                "no transition from GIVEN_UP on STEP",
                assertThrows(
                                IllegalStateException.class,
                                () -> Transition.next(SessionStatus.GIVEN_UP, Transition.Event.STEP))
                        .getMessage());
    }

    private State fail(State before, String code, long now) {
        Decision decision = before.on(CODES.lookup(code).failed(), now, 0.5);
        taken.addAll(Taken.byFailure(before, decision, now));
        return decision.state();
    }

    private State ready(State before, long now) {
        return after(before, Transition.Event.READY, before.ready(now));
    }

    private State resume(State before, long now) {
        return after(before, Transition.Event.RESUME, before.resume(now));
    }

    private State wake(State before, long now) {
        return after(before, Transition.Event.WAKE, before.wake(now));
    }

    private State after(State before, Transition.Event event, State after) {
        taken.add(Taken.by(before.status(), event, after));
        return after;
    }
}
