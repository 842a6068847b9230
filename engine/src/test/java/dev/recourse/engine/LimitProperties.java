package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Limits hold per row, per remedy and jointly; whatever the server sends, an episode ends. */
class LimitProperties {

    private static final List<Kind> STEPS = List.of(Kind.RETRY, Kind.REFRESH, Kind.REDIRECT);

    @Property
    void limitsHoldPerRemedyAndJointly(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        Limits limits = life.policy().limits();
        for (Replay.Step step : life.steps()) {
            STEPS.forEach(kind -> assertTrue(step.after().count(kind) <= limits.of(kind)));
            assertTrue(step.after().steps() <= limits.steps());
        }
    }

    @Property
    void limitsHoldPerRow(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        Map<String, Integer> decided = new HashMap<>();
        for (Replay.Step step : life.steps()) {
            if (step.after().status() == Status.HEALTHY || step.isFirst()) {
                decided.clear();
            }
            step.taken().ifPresent(decision -> {
                ReferenceMachine.Prescribed rule = ReferenceMachine.prescribed(life.policy(), decision.failure());
                int times = decided.merge(rule.row(), 1, Integer::sum);
                assertTrue(times <= rule.remedy().limit().orElse(Integer.MAX_VALUE));
            });
        }
    }

    @Property
    void everyStepIsCountedOnceUnderItsKind(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            step.taken().ifPresent(decision -> {
                for (Kind kind : STEPS) {
                    int before = step.isFirst() ? 0 : step.before().count(kind);
                    assertEquals(
                            before + (kind == decision.kind() ? 1 : 0),
                            step.after().count(kind));
                }
                assertEquals(
                        decision.kind(),
                        life.policy().remedy(decision.failure()).kind());
            });
        }
    }

    @Property
    void onlySettlingAResumeOrAnEndClearsTheCounters(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            if (step.after().steps() < step.before().steps()) {
                boolean said =
                        step.event() instanceof Event.Resume && step.before().status() == Status.GIVEN_UP;
                assertTrue(said || step.event() instanceof Event.End || step.isFirst());
            }
        }
    }

    @Property
    void everyEpisodeEnds(
            @ForAll(supplier = AnyPolicy.class) Policy any, @ForAll(supplier = AnyEvents.class) List<Event> events) {
        Limits of = any.limits();
        Policy policy = any.withLimits(new Limits(
                Math.min(of.retries(), 9),
                Math.min(of.refreshes(), 9),
                Math.min(of.redirects(), 9),
                Math.min(of.steps(), 20),
                of.elapsedMillis(),
                Math.max(of.settleMillis(), 1)));
        List<Event.Failed> failures = events.stream()
                .filter(Event.Failed.class::isInstance)
                .map(Event.Failed.class::cast)
                .toList();
        if (failures.isEmpty()) {
            return;
        }
        State state = policy.start();
        long waited = 0;
        long now = 0;
        int steps = 0;
        while (state.status() != Status.GIVEN_UP) {
            Event.Failed next = failures.get(steps % failures.size());
            Decision decision = state.on(next.failure(), now, next.random());
            waited += decision.state().delayMillis();
            now += decision.state().delayMillis();
            state = decision.state().ready(now);
            assertTrue(state.steps() == ++steps || state.status() == Status.GIVEN_UP);
            assertTrue(steps <= policy.limits().steps() + 1);
        }
        assertTrue(waited <= policy.limits().elapsedMillis());
    }
}
