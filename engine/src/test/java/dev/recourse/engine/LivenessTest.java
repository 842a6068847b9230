package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.SmallWorld.Node;
import dev.recourse.testkit.laws.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
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

    private static final Map<SmallWorld, Set<Node>> REACHABLE = new LinkedHashMap<>();

    @BeforeAll
    static void explore() {
        SmallWorlds.ALL.forEach(world -> REACHABLE.put(world, world.nodes(step -> {}, step -> {})));
    }

    @Test
    void againstAServerThatIsWellForGoodEverySessionIsBackOrRestsOrHasAFinalCause() {
        REACHABLE.forEach((world, nodes) -> nodes.forEach(node -> {
            assertBackIfTheServerIsWell(world, node.state());
            giveUps(world, node).forEach(giveUp -> assertRestsOrIsFinal(world, node.state(), giveUp));
        }));
    }

    @Test
    void followingTheDelaysEndsInReadyOrInAGiveUpThatRestsOrIsFinal() {
        REACHABLE.forEach((world, nodes) -> {
            Set<Node> followed = new HashSet<>();
            nodes.forEach(node -> follow(world, node, followed));
        });
    }

    @Test
    void whereEveryRowRetriesEverySessionIsBackOrRests() {
        SmallWorld world = SmallWorlds.RECOVERING;
        for (Node node : Objects.requireNonNull(REACHABLE.get(world))) {
            for (GiveUp giveUp : giveUps(world, node)) {
                assertTrue(giveUp.rest().isPresent(), () -> giveUp.explanation().text());
            }
        }
    }

    /** How a failure can make a session give up that has not given up before. */
    private static List<GiveUp> giveUps(SmallWorld world, Node node) {
        List<GiveUp> found = new ArrayList<>();
        State before = node.state();
        if (before.status() == SessionStatus.GIVEN_UP) {
            return found;
        }
        for (long passed : new long[] {0, 1, world.settle()}) {
            for (Event.Failed failed : world.failuresAt(before.lastMillis() + passed)) {
                Decision decision = before.on(failed.failure(), failed.at(), failed.random(), node.budget());
                if (decision instanceof GiveUp giveUp) {
                    found.add(giveUp);
                }
            }
        }
        return found;
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
