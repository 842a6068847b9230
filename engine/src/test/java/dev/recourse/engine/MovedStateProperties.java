package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.laws.Event;
import dev.recourse.testkit.laws.HostileLives;
import dev.recourse.testkit.laws.Life;
import dev.recourse.testkit.laws.Observation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A state that is moved to a changed policy goes on there: what has been used up stays used up. */
class MovedStateProperties {

    private static final List<DecisionKind> STEPS =
            List.of(DecisionKind.RETRY, DecisionKind.REFRESH, DecisionKind.REDIRECT);

    @Property(tries = 150)
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

    @Property(tries = 150)
    void aStateThatIsMovedToItsOwnPolicyStaysTheSame(
            @ForAll(supplier = AnyPolicy.class) Policy policy, @ForAll long seed) {
        for (State before : states(policy, seed)) {
            assertEquals(before, before.movedTo(policy));
        }
    }

    @Property(tries = 150)
    void aMovedStateHasNoMoreStepsLeftThanTheNewLimitsAllow(
            @ForAll(supplier = AnyPolicy.class) Policy from,
            @ForAll(supplier = AnyPolicy.class) Policy to,
            @ForAll long seed) {
        for (State before : states(from, seed)) {
            State moved = before.movedTo(to);
            for (DecisionKind kind : DecisionKind.values()) {
                assertEquals(before.count(kind), moved.count(kind));
            }
            assertTrue(moved.steps() >= before.steps(), before + " moved: " + moved);
        }
    }

    @Property(tries = 150)
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

    @Property(tries = 150)
    void aMovedStateHasNoMoreStepsLeftThanTheLimitsAllow(
            @ForAll(supplier = AnyPolicy.class) Policy from,
            @ForAll(supplier = AnyPolicy.class) Policy to,
            @ForAll long seed) {
        List<Failure> failures = HostileLives.of(to).life(seed).events().stream()
                .filter(Event.Failed.class::isInstance)
                .map(event -> ((Event.Failed) event).failure())
                .toList();
        for (State before : states(from, seed)) {
            if (before.status() == SessionStatus.RECOVERING) {
                assertHasNoMoreStepsLeft(before, before.movedTo(to), failures);
            }
        }
    }

    /** The steps before the move, and those after it, are within the limits of the new policy. */
    private static void assertHasNoMoreStepsLeft(State before, State moved, List<Failure> failures) {
        Map<DecisionKind, Integer> taken = new EnumMap<>(DecisionKind.class);
        STEPS.forEach(kind -> taken.put(kind, before.count(kind)));
        int steps = before.steps();
        State state = moved;
        for (Failure failure : failures) {
            Decision decision = state.on(failure, state.lastMillis(), 0.5);
            if (decision.kind() != DecisionKind.GIVE_UP) {
                state = decision.state();
                steps++;
                int ofKind = taken.merge(decision.kind(), 1, Integer::sum);
                Limits limits = moved.policy().limitsOf(failure);
                assertTrue(steps <= limits.steps() && ofKind <= limits.of(decision.kind()), decision::toString);
            }
        }
    }

    @Property(tries = 150)
    void aMovedStateHasNoMoreStepsOfARowLeftThanItsLimitAllows(
            @ForAll(supplier = AnyPolicy.class) Policy from,
            @ForAll(supplier = AnyPolicy.class) Policy to,
            @ForAll long seed) {
        for (State before : states(from, seed)) {
            State moved = before.movedTo(to);
            boolean isOver = moved.steps() >= to.mostSteps();
            for (CompiledRemedy remedy : to.compiled().remedies()) {
                int left = remedy.limitCounter == null ? 0 : remedy.limit - moved.countOf(remedy.limitCounter);
                boolean isKindOver = moved.count(remedy.kind) >= to.most(remedy.kind);
                assertTrue(
                        left <= Math.max(0, remedy.limit - used(before, remedy)) || isOver || isKindOver,
                        () -> remedy.where + " has " + left + " left");
            }
        }
    }

    /** How often the row of this name had decided under the old policy. */
    private static int used(State before, CompiledRemedy remedy) {
        return before.policy().compiled().remedies().stream()
                .filter(old -> old.where.equals(remedy.where) && old.limitCounter != null)
                .mapToInt(old -> before.countOf(old.limitCounter))
                .findFirst()
                .orElse(0);
    }

    @Property(tries = 150)
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
