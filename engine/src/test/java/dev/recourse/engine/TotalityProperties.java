package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The machine is a total, pure function. */
class TotalityProperties {

    @Property
    void everyStateAnswersEveryEvent(
            @ForAll(supplier = AnyLife.class) AnyLife.Life life,
            @ForAll("failures") Failure failure,
            @ForAll long now,
            @ForAll double random) {
        for (Replay.Step step : life.steps()) {
            Decision decision = step.after().on(failure, now, random, step.left());
            assertNotNull(decision.kind());
            assertNotNull(step.after().ready(now));
            assertNotNull(step.after().resume(now));
            assertNotNull(step.after().end(true, step.left()));
        }
    }

    @Property
    void everyAnswerCanBeExplained(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            step.decision().ifPresent(decision -> {
                assertFalse(decision.explanation().text().isBlank());
                assertEquals(
                        decision.kind() != Kind.GIVE_UP,
                        decision.explanation().otherwise().isEmpty());
            });
        }
    }

    @Property
    void sameInputsGetTheSameAnswer(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            Replay.Step again = Replay.step(step.before(), step.event(), step.had());
            assertEquals(step.after(), again.after());
            assertEquals(step.left(), again.left());
            assertEquals(
                    step.decision().map(Decision::toString), again.decision().map(Decision::toString));
        }
    }

    @Property
    void aRandomNumberOutsideItsRangeCountsAsTheNearerEnd(
            @ForAll(supplier = AnyLife.class) AnyLife.Life life, @ForAll("outside") double outside) {
        double nearer = outside > 1 ? 1 : 0;
        for (Replay.Step step : life.steps()) {
            step.decision().ifPresent(decision -> {
                Failure failure = decision.failure();
                long at = step.event().at();
                assertEquals(
                        step.before().on(failure, at, nearer, step.had()).state(),
                        step.before().on(failure, at, outside, step.had()).state());
            });
        }
    }

    @Provide
    Arbitrary<Failure> failures() {
        return Arbitraries.oneOf(AnyEvents.failures(), WireSocketEvents.failures());
    }

    @Provide
    Arbitrary<Double> outside() {
        return Arbitraries.of(
                -1.0, -0.0, -Double.MIN_VALUE, 1.0000001, 2.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MAX_VALUE);
    }
}
