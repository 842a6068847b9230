package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.laws.HostileLives;
import dev.recourse.testkit.laws.Observation;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lives that a catalog is checked with by default reach what they are meant to check. */
class LivesTest {

    private static final long LIVES = 2_000;
    private static final Policy POLICY = WireSocket.POLICY.toBuilder()
            .limits(Limits.DEFAULT
                    .withRetries(60)
                    .withSteps(64)
                    .withCallRetries(10)
                    .withCallSteps(15)
                    .withRest(Duration.ofMinutes(10)))
            .budget(BudgetRule.of(440, Map.of("retry", 7, "refresh", 5, "redirect", 5)))
            .build();

    private static Stream<Observation> observations() {
        HostileLives lives = HostileLives.of(POLICY);
        return LongStream.range(1, LIVES + 1).boxed().flatMap(seed -> lives.life(seed).observations().stream());
    }

    @Test
    void everyLimitIsReached() {
        Map<GiveUpCause, Integer> retries = new EnumMap<>(GiveUpCause.class);
        Map<GiveUpCause, Integer> steps = new EnumMap<>(GiveUpCause.class);
        observations().flatMap(seen -> seen.decision().stream()).forEach(decision -> {
            if (decision instanceof GiveUp giveUp) {
                retries.merge(giveUp.cause(), giveUp.state().count(DecisionKind.RETRY), Math::max);
                steps.merge(giveUp.cause(), giveUp.state().steps(), Math::max);
            }
        });
        assertEquals(EnumSet.allOf(GiveUpCause.class), retries.keySet());
        assertEquals(60, retries.get(GiveUpCause.RETRIES_SPENT));
        assertEquals(64, steps.get(GiveUpCause.STEPS_SPENT));
    }

    @Test
    void everyLimitOfCallsIsReached() {
        Set<Integer> retries = new HashSet<>();
        observations()
                .flatMap(seen -> seen.decision().stream())
                .filter(decision -> decision.failure().isCall())
                .forEach(decision -> retries.add(decision.state().count(DecisionKind.RETRY)));
        assertTrue(retries.contains(10));
    }

    @Test
    void everyKindOfRequestFails() {
        Set<String> kinds = new HashSet<>();
        observations()
                .flatMap(seen -> seen.decision().stream())
                .map(Decision::failure)
                .forEach(failure -> kinds.add(failure.isSent() + " " + failure.isRepeatable() + " "
                        + failure.isIdempotent() + " " + failure.isCall()));
        assertEquals(16, kinds.size());
    }
}
