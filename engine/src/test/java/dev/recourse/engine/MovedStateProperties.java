package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.laws.HostileLives;
import dev.recourse.testkit.laws.Life;
import dev.recourse.testkit.laws.Observation;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A state that is moved to a changed policy goes on there: what has been used up stays used up. */
class MovedStateProperties {

    @Property(tries = 300)
    void aMovedStateKeepsItsStatusItsTimesAndItsCause(
            @ForAll(supplier = AnyPolicy.class) Policy from,
            @ForAll(supplier = AnyPolicy.class) Policy to,
            @ForAll long seed) {
        for (State before : states(from, seed)) {
            State moved = before.movedTo(to);
            assertEquals(to, moved.policy());
            assertEquals(before.status(), moved.status());
            assertEquals(before.cause(), moved.cause());
            assertEquals(before.lastMillis(), moved.lastMillis());
            assertEquals(before.elapsedMillis(), moved.elapsedMillis());
        }
    }

    @Property(tries = 300)
    void aMovedStateCanBeWrittenAndRead(
            @ForAll(supplier = AnyPolicy.class) Policy from,
            @ForAll(supplier = AnyPolicy.class) Policy to,
            @ForAll long seed) {
        for (State before : states(from, seed)) {
            State moved = before.movedTo(to);
            assertEquals(
                    Optional.of(moved),
                    StateText.read(to, StateText.write(moved)).state());
        }
    }

    @Property(tries = 300)
    void aMovedStateFollowsNoRedirectTwice(
            @ForAll(supplier = AnyPolicy.class) Policy from,
            @ForAll(supplier = AnyPolicy.class) Policy to,
            @ForAll long seed) {
        for (State before : states(from, seed)) {
            State moved = before.movedTo(to);
            boolean follows = moved.count(DecisionKind.REDIRECT) < to.most(DecisionKind.REDIRECT)
                    && moved.steps() < to.mostSteps();
            for (RedirectTarget target : before.memory().targets()) {
                assertTrue(!follows || !to.allows(target) || moved.memory().visited(target));
            }
            assertFalse(moved.target().isPresent() && !to.allows(moved.target().get()));
        }
    }

    private static List<State> states(Policy policy, long seed) {
        Life life = HostileLives.of(policy).life(seed);
        return life.observations().stream().map(Observation::after).toList();
    }
}
