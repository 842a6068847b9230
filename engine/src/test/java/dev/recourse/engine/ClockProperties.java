package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Time only goes forward, and its zero lies anywhere. */
class ClockProperties {

    @Property
    void theTimeOfAStateNeverGoesBack(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            if (!(step.event() instanceof Event.End)) {
                assertEquals(
                        Math.max(step.before().lastMillis(), step.event().at()),
                        step.after().lastMillis());
            }
            assertTrue(step.after().elapsedMillis() >= 0);
        }
    }

    @Property
    void goingBackCountsAsStandingStill(
            @ForAll(supplier = AnyLife.class) AnyLife.Life life, @ForAll @LongRange(min = 0) long back) {
        for (Replay.Step step : life.steps()) {
            if (step.event() instanceof Event.Failed failed) {
                long last = step.before().lastMillis();
                long earlier = Millis.add(last, -back);
                assertEquals(
                        step.before()
                                .on(failed.failure(), last, failed.random())
                                .state(),
                        step.before()
                                .on(failed.failure(), earlier, failed.random())
                                .state());
                assertEquals(step.before().ready(last), step.before().ready(earlier));
            }
        }
    }

    @Property
    void anotherClockChangesNoAnswer(
            @ForAll(supplier = AnyLife.class) AnyLife.Life life,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long other) {
        for (Replay.Step step : life.steps()) {
            State before = step.before();
            boolean far = before.elapsedMillis() > Long.MAX_VALUE / 4
                    || before.lastMillis() > Long.MAX_VALUE / 4
                    || before.lastMillis() < -Long.MAX_VALUE / 4;
            if (step.event() instanceof Event.Failed failed && !far) {
                long passed =
                        Math.max(before.lastMillis(), Math.min(failed.at(), Long.MAX_VALUE / 4)) - before.lastMillis();
                Decision here = before.on(failed.failure(), before.lastMillis() + passed, failed.random(), step.had());
                Decision there =
                        before.movedTo(other).on(failed.failure(), other + passed, failed.random(), step.had());
                assertEquals(here.explanation(), there.explanation());
                assertEquals(here.budget(), there.budget());
                assertEquals(here.state().movedTo(0), there.state().movedTo(0));
            }
        }
    }
}
