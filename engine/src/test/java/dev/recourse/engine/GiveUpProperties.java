package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A give-up lasts until a person resumes the session. */
class GiveUpProperties {

    @Property
    void giveUpAbsorbs(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            boolean leaves = step.event() instanceof Event.Resume || step.event() instanceof Event.End;
            if (step.before().status() == Status.GIVEN_UP && !leaves) {
                assertEquals(Status.GIVEN_UP, step.after().status());
                assertEquals(step.before().cause(), step.after().cause());
                assertEquals(step.before().steps(), step.after().steps());
                assertEquals(step.had(), step.left());
            }
        }
    }

    @Property
    void whatIsGivenUpSaysSo(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            step.decision().ifPresent(decision -> {
                boolean stopped = decision.kind() == Kind.GIVE_UP;
                assertEquals(stopped, step.after().status() == Status.GIVEN_UP);
                if (step.before().status() == Status.GIVEN_UP) {
                    assertEquals(Cause.GIVEN_UP, ((GiveUp) decision).cause());
                } else if (decision instanceof GiveUp giveUp) {
                    assertEquals(Optional.of(giveUp.cause()), step.after().cause());
                }
            });
        }
    }

    @Property
    void aGiveUpTakesNothing(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            if (step.decision().filter(d -> d.kind() == Kind.GIVE_UP).isPresent()) {
                assertEquals(
                        step.isFirst() ? 0 : step.before().steps(), step.after().steps());
                assertTrue(step.left().tokens() >= step.had().tokens());
            }
        }
    }

    @Property
    void resumeForgetsEverythingButTheTime(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            if (step.event() instanceof Event.Resume && step.before().status() == Status.GIVEN_UP) {
                State fresh = life.policy().start().ready(step.after().lastMillis());
                assertEquals(fresh, step.after());
            }
        }
    }

    @Property
    void resumeChangesNothingElse(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            if (step.event() instanceof Event.Resume && step.before().status() != Status.GIVEN_UP) {
                assertEquals(later(step.before(), step.event().at()), step.after());
            }
        }
    }

    private static State later(State state, long now) {
        return new State(
                state.policy(),
                state.trail(),
                state.totals(),
                state.counters(),
                state.began(),
                state.readyAt(),
                Math.max(now, state.lastMillis()),
                (int) state.delayMillis());
    }
}
