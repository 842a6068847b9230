package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every law, on every state that small limits allow. */
class SmallWorldTest {

    private static final Limits LIMITS = SmallWorld.POLICY.limits();
    private static final int FEWEST_STATES = 100_000;

    private final Set<Transition> taken = EnumSet.noneOf(Transition.class);
    private long steps;
    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);

    @Test
    void everyLawHoldsOnEveryReachableState() {
        Set<SmallWorld.Node> nodes = SmallWorld.nodes(this::check);
        for (SmallWorld.Node node : nodes) {
            assertEquals(
                    node.state(),
                    StateText.read(SmallWorld.POLICY, StateText.write(node.state()))
                            .state()
                            .orElseThrow());
        }
        System.out.println(nodes.size() + " reachable states, " + steps + " steps: every law holds");
        assertTrue(nodes.size() > FEWEST_STATES);
        assertEquals(EnumSet.allOf(Transition.class), taken);
        assertEquals(EnumSet.allOf(Cause.class), causes);
    }

    private void check(Replay.Step step) {
        steps++;
        if (step.event() instanceof Event.End) {
            assertTrue(step.left().tokens() >= step.had().tokens());
            return;
        }
        takes(step);
        keepsTheLimits(step.after());
        keepsTheBudget(step);
        keepsTheTargetsApart(step.after());
        keepsTheDeadline(step);
        absorbs(step);
        forgetsOnlyWhatIsOver(step);
    }

    private void takes(Replay.Step step) {
        Signal signal = step.decision()
                .map(decision -> decision.kind() == Kind.GIVE_UP ? Signal.STOP : Signal.STEP)
                .orElse(step.event() instanceof Event.Ready ? Signal.READY : Signal.RESUME);
        Transition transition = Stream.of(Transition.values())
                .filter(t -> t.from() == step.before().status() && t.signal() == signal)
                .findFirst()
                .orElseThrow();
        assertEquals(transition.to(), step.after().status());
        taken.add(transition);
        step.decision().ifPresent(decision -> {
            if (decision instanceof GiveUp giveUp) {
                causes.add(giveUp.cause());
            }
        });
    }

    private static void keepsTheLimits(State state) {
        assertTrue(state.count(Kind.RETRY) <= LIMITS.retries());
        assertTrue(state.count(Kind.REFRESH) <= LIMITS.refreshes());
        assertTrue(state.count(Kind.REDIRECT) <= LIMITS.redirects());
        assertTrue(state.steps() <= LIMITS.steps());
        for (Rule rule : SmallWorld.POLICY.book().rules()) {
            assertTrue(rule.limitSlot == Rule.NONE || state.countOf(rule.limitSlot) <= rule.limit);
        }
    }

    private static void keepsTheBudget(Replay.Step step) {
        assertTrue(
                step.left().tokens() >= 0 && step.left().tokens() <= step.left().capacity());
        if (step.taken().isEmpty()) {
            assertTrue(step.left().tokens() >= step.had().tokens());
        }
    }

    private static void keepsTheTargetsApart(State state) {
        List<Target> targets = state.trail().targets;
        assertEquals(state.count(Kind.REDIRECT), targets.size());
        assertEquals(
                targets.size(), new HashSet<>(targets.stream().map(Target::key).toList()).size());
    }

    private static void keepsTheDeadline(Replay.Step step) {
        long delay = step.after().delayMillis();
        assertTrue(delay >= 0);
        step.taken().ifPresent(decision -> {
            assertTrue(step.after().elapsedMillis() + delay <= LIMITS.elapsedMillis());
            decision.failure().hintMillis().ifPresent(hint -> assertEquals(hint, delay));
        });
    }

    private static void absorbs(Replay.Step step) {
        if (step.before().status() == Status.GIVEN_UP && !(step.event() instanceof Event.Resume)) {
            assertEquals(Status.GIVEN_UP, step.after().status());
            assertEquals(step.had(), step.left());
            assertEquals(step.before().cause(), step.after().cause());
        }
    }

    private static void forgetsOnlyWhatIsOver(Replay.Step step) {
        boolean resumed = step.event() instanceof Event.Resume && step.before().status() == Status.GIVEN_UP;
        int taken = step.taken().isPresent() ? 1 : 0;
        assertEquals(
                (step.isFirst() || resumed ? 0 : step.before().steps()) + taken,
                step.after().steps());
    }
}
