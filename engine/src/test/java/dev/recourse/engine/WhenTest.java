package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final ReasonPattern BUSY = ReasonPattern.of("busy ${n:int}");
    private static final ValueTest NONE_LEFT = ValueTest.of("left", HoleType.INT, "0");
    private static final When ALL = When.phase(Phase.OPENING)
            .withReason(BUSY)
            .withHint(true)
            .withValue(NONE_LEFT)
            .withValue(ValueTest.of("kind", HoleType.TEXT, "a", "b"));

    private static final Failure FAILURE = Small.ONE
            .code()
            .failed("busy 3")
            .withPhase(Phase.OPENING)
            .withHint(Duration.ZERO)
            .withValue("left", "0")
            .withValue("kind", "b");

    @Test
    void itAppliesWhereAllItsConditionsHold() {
        assertTrue(ALL.appliesTo(FAILURE));
        for (Failure other : List.of(
                FAILURE.withPhase(Phase.OPEN),
                FAILURE.withoutHint(),
                FAILURE.withValue("left", "1"),
                FAILURE.withValue("kind", "c"),
                Small.ONE
                        .withPhase(Phase.OPENING)
                        .withHint(Duration.ZERO)
                        .withValue("left", "0")
                        .withValue("kind", "b"),
                FAILURE.code().failed("busy 3").withPhase(Phase.OPENING).withHint(Duration.ZERO))) {
            assertFalse(ALL.appliesTo(other));
            assertTrue(When.ALWAYS.appliesTo(other));
        }
    }

    @Test
    void aConditionMayBeThatThereIsNoHint() {
        assertTrue(When.hint(false).appliesTo(FAILURE.withoutHint()));
        assertFalse(When.hint(false).appliesTo(FAILURE));
        assertTrue(When.hint(true).appliesTo(FAILURE));
    }

    @Test
    void eachConditionCanStandAlone() {
        assertTrue(When.reason(BUSY).appliesTo(FAILURE));
        assertFalse(When.reason(ReasonPattern.of("busy")).appliesTo(FAILURE));
        assertTrue(When.value(NONE_LEFT).appliesTo(FAILURE));
        assertFalse(When.phase(Phase.OPEN).appliesTo(FAILURE));
    }

    @Test
    void itSaysItsConditions() {
        assertEquals("opening 'busy ${n:int}' with a hint left 0 kind a, b", ALL.toString());
        assertEquals("without a hint", When.hint(false).toString());
        assertEquals("", When.ALWAYS.toString());
        assertEquals(Optional.of(Phase.OPENING), ALL.phase());
        assertEquals(Optional.of(BUSY), ALL.reason());
        assertEquals(Optional.of(true), ALL.hint());
        assertEquals(NONE_LEFT, ALL.values().get(0));
        assertEquals(List.of("0"), NONE_LEFT.allowed());
    }
}
