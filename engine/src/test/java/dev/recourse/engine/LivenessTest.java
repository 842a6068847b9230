package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.SmallWorld.Node;
import dev.recourse.testkit.laws.Event;
import dev.recourse.testkit.laws.Observation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No session is ever stuck: from every state that small limits allow, a server that is well again gets it back. */
class LivenessTest {

    /** What time does not change: the answer stays the same, however long a session waits. */
    private static final Set<GiveUpCause> FINAL = EnumSet.of(
            GiveUpCause.NOT_RECOVERABLE,
            GiveUpCause.NOT_REPEATABLE,
            GiveUpCause.NOT_IDEMPOTENT,
            GiveUpCause.REDIRECT_MISSING,
            GiveUpCause.REDIRECT_UNSAFE,
            GiveUpCause.REDIRECT_LOOP,
            GiveUpCause.REFRESHES_SPENT,
            GiveUpCause.REDIRECTS_SPENT);

    @Test
    void againstAServerThatIsWellForGoodEverySessionIsBackOrRestsOrHasAFinalCause() {
        for (SmallWorld world : SmallWorlds.ALL) {
            Set<Node> nodes = world.nodes(step -> assertRestsOrIsFinal(world, step), step -> {});
            nodes.forEach(node -> assertBackIfTheServerIsWell(world, node.state()));
        }
    }

    @Test
    void followingTheDelaysEndsInReadyOrInAGiveUpThatRestsOrIsFinal() {
        for (SmallWorld world : SmallWorlds.ALL) {
            Set<Node> followed = new HashSet<>();
            for (Node node : world.nodes(step -> {}, step -> {})) {
                follow(world, node, followed);
            }
        }
    }

    @Test
    void whereEveryRowRetriesEverySessionIsBackOrRests() {
        SmallWorlds.RECOVERING.nodes(LivenessTest::assertRests, step -> {});
    }

    /** Lets a server fail in every way until the session gives up, with a driver that waits out every delay. */
    private static void follow(SmallWorld world, Node node, Set<Node> followed) {
        if (!followed.add(node) || node.state().status() == SessionStatus.GIVEN_UP) {
            return;
        }
        State before = node.state();
        assertBackIfTheServerIsWell(world, before);
        for (Event.Failed failed : world.failuresAt(before.lastMillis() + before.delayMillis())) {
            Decision decision = before.on(failed.failure(), failed.at(), failed.random(), node.budget());
            if (decision instanceof GiveUp giveUp) {
                assertRestsOrIsFinal(world, before, giveUp);
            } else {
                int steps = before.isSettledAt(failed.at()) ? 0 : before.steps();
                assertEquals(steps + 1, decision.state().steps());
                follow(world, world.node(decision.state(), decision.budget(), failed.at()), followed);
            }
        }
    }

    private static void assertRests(Observation step) {
        if (isNew(step)) {
            assertTrue(((GiveUp) step.decision().orElseThrow()).rest().isPresent(), step::toString);
        }
    }

    private static void assertRestsOrIsFinal(SmallWorld world, Observation step) {
        if (isNew(step)) {
            assertRestsOrIsFinal(world, step.before(), (GiveUp) step.decision().orElseThrow());
        }
    }

    /** Whether this step gave up a session that had not given up before. */
    private static boolean isNew(Observation step) {
        return step.decision().orElse(null) instanceof GiveUp giveUp && giveUp.cause() != GiveUpCause.GIVEN_UP;
    }

    private static void assertRestsOrIsFinal(SmallWorld world, State before, GiveUp giveUp) {
        boolean rests = giveUp.rest().isPresent();
        assertNotEquals(
                rests,
                isFinal(world.policy(), before, giveUp),
                () -> giveUp.explanation().text() + " from " + before);
        if (rests) {
            State state = giveUp.state();
            State resumed =
                    state.resume(state.lastMillis() + giveUp.rest().get().toMillis());
            assertEquals(SessionStatus.HEALTHY, resumed.status());
            assertBackIfTheServerIsWell(world, resumed);
        }
    }

    private static boolean isFinal(Policy policy, State before, GiveUp giveUp) {
        Remedy remedy = policy.remedy(giveUp.failure());
        return switch (giveUp.cause()) {
            case RETRIES_SPENT -> isRowSpent(policy.compiled().find(giveUp.failure()), before, giveUp);
            case STEPS_SPENT -> remedy.kind() != DecisionKind.RETRY;
            case DEADLINE -> isOnlyTheCallers(policy, giveUp);
            default -> FINAL.contains(giveUp.cause());
        };
    }

    private static boolean isRowSpent(CompiledRemedy row, State before, GiveUp giveUp) {
        boolean isNew = before.isSettledAt(giveUp.state().lastMillis());
        return row.limitCounter != null && (isNew ? 0 : before.countOf(row.limitCounter)) >= row.limit;
    }

    /** Whether the delay would fit into the episode, and only the caller does not want to wait so long. */
    private static boolean isOnlyTheCallers(Policy policy, GiveUp giveUp) {
        long delay = giveUp.advisory().orElseThrow().toMillis();
        return giveUp.state().elapsedMillis() + delay <= policy.limits().elapsedMillis();
    }

    /** A session that has not given up is connected after its delay, and forgets the episode once it has settled. */
    private static void assertBackIfTheServerIsWell(SmallWorld world, State state) {
        if (state.status() == SessionStatus.GIVEN_UP) {
            return;
        }
        long due = state.lastMillis() + state.delayMillis();
        State back = state.ready(due);
        assertTrue(back.status() == SessionStatus.HEALTHY || back.status() == SessionStatus.PROBATION);
        long settled = due + world.settle();
        Event.Failed later = world.failuresAt(settled).get(0);
        State asNew = state.policy().start().ready(settled);
        assertEquals(
                asNew.on(later.failure(), settled, 0).state(),
                back.on(later.failure(), settled, 0).state());
    }
}
