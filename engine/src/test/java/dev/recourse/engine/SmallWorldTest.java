package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.laws.Event;
import dev.recourse.testkit.laws.Law;
import dev.recourse.testkit.laws.Observation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every law, on every state that small limits allow: those that only look at a step, on every step out of each; those
 * that ask the machine again, on the step that found it.
 */
class SmallWorldTest {

    private static final int FEWEST_STATES = 100_000;
    private static final List<Law> ASKING =
            Law.all().stream().filter(Law::rerunsMachine).toList();
    private static final List<Law> LOOKING =
            Law.all().stream().filter(law -> !law.rerunsMachine()).toList();

    private final Set<Transition> taken = EnumSet.noneOf(Transition.class);
    private final Set<GiveUpCause> causes = EnumSet.noneOf(GiveUpCause.class);
    private long steps;

    @Test
    void everyLawHoldsOnEveryReachableState() {
        int states = 0;
        for (SmallWorld world : SmallWorlds.ALL) {
            states += visit(world);
        }
        System.out.println(states + " reachable states, " + steps + " steps: every law holds");
        assertTrue(states > FEWEST_STATES);
        assertEquals(EnumSet.allOf(Transition.class), taken);
        assertEquals(EnumSet.allOf(GiveUpCause.class), causes);
    }

    @Test
    @Tag("long")
    void everyLawHoldsWhereEpisodesAreLonger() {
        assertTrue(visit(SmallWorlds.MORE_REMEDIES) > FEWEST_STATES);
    }

    /** How many states are reachable. */
    private int visit(SmallWorld world) {
        long before = steps;
        int found = world.nodes(this::look, SmallWorldTest::ask).size();
        System.out.println(world + ": " + found + " reachable states, " + (steps - before) + " steps");
        return found;
    }

    private static void ask(Observation step) {
        ASKING.forEach(law -> assertHolds(law, step));
    }

    private void look(Observation step) {
        steps++;
        LOOKING.forEach(law -> assertHolds(law, step));
        if (!(step.event() instanceof Event.End)) {
            taken.addAll(transitions(step));
        }
        step.decision().ifPresent(decision -> {
            if (decision instanceof GiveUp giveUp) {
                causes.add(giveUp.cause());
            }
        });
    }

    private static void assertHolds(Law law, Observation step) {
        assertTrue(law.holds(step), () -> law + "\n" + step + "\nfrom " + step.before());
    }

    private static List<Transition> transitions(Observation step) {
        if (step.event() instanceof Event.Failed failed) {
            return Taken.byFailure(step.before(), step.decision().orElseThrow(), failed.at());
        }
        return List.of(Taken.by(step.before().status(), transition(step.event()), step.after()));
    }

    private static Transition.Event transition(Event event) {
        if (event instanceof Event.Expire) {
            return Transition.Event.GIVE_UP;
        }
        if (event instanceof Event.Wake) {
            return Transition.Event.WAKE;
        }
        return event instanceof Event.Ready ? Transition.Event.READY : Transition.Event.RESUME;
    }
}
