package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How far a wait can be cut short: to what the server's hint demands, by the rule that applies to it. */
class EarliestTest {

    private static final Backoff STEADY =
            Backoff.exponential("steady", Duration.ofSeconds(4), 2, Duration.ofSeconds(8));

    private static long earliest(HintRule rule, Failure failure) {
        Policy policy = Small.of(Remedy.retry(STEADY).withHint(rule));
        return ((Step) policy.start().on(failure, 0, 1)).earliestMillis();
    }

    private static long earliest(HintRule rule, long hint) {
        return earliest(rule, Small.ONE.withHintMillis(hint));
    }

    @Test
    void withoutAHintAnAttemptMayBeginAtOnce() {
        assertEquals(0, earliest(HintRule.floor(0.5), Small.ONE));
    }

    @Test
    void aFloorDemandsTheHintPlusSpread() {
        assertEquals(150, earliest(HintRule.floor(0.5), 100));
        assertEquals(9_000, earliest(HintRule.floor(0.5), 6_000));
    }

    @Test
    void anExactHintDemandsTheWholeDelay() {
        assertEquals(150, earliest(HintRule.exact(0.5), 100));
    }

    @Test
    void aClampDemandsNoMoreThanTheDelay() {
        HintRule clamp = HintRule.clamp(0.5, Duration.ofSeconds(1));
        assertEquals(150, earliest(clamp, 100));
        assertEquals(5_000, earliest(clamp, 60_000));
    }

    @Test
    void aCapDemandsTheDelay() {
        assertEquals(150, earliest(HintRule.cap(0.5), 100));
        assertEquals(4_000, earliest(HintRule.cap(0.5), 60_000));
    }

    @Test
    void aBaseDemandsTheHintWithoutSpread() {
        assertEquals(100, earliest(HintRule.base(), 100));
        assertEquals(8_000, earliest(HintRule.base(), 60_000));
    }

    @Test
    void anIgnoredHintDemandsNothing() {
        assertEquals(0, earliest(HintRule.IGNORE, 100));
    }

    @Test
    void aHintDemandsNoMoreThanItsMax() {
        assertEquals(75, earliest(HintRule.floor(0.5).withMax(Duration.ofMillis(50)), 6_000));
    }

    @Test
    void aRefreshAndARedirectHaveOneToo() {
        Failure hinted = Small.ONE.withHintMillis(100);
        for (Remedy remedy : new Remedy[] {Remedy.refresh(), Remedy.redirectTo("elsewhere")}) {
            Step step = (Step) Small.of(remedy).start().on(hinted, 0, 1);
            assertEquals(Duration.ofMillis(110), step.earliest());
            assertEquals(step.delay(), step.earliest());
        }
    }
}
