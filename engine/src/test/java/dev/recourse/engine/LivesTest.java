package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.laws.HostileLives;
import dev.recourse.testkit.laws.Observation;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lives that a catalog is checked with by default reach what they are meant to check. */
class LivesTest {

    private static final long LIVES = 2_000;
    private static final Policy POLICY = WireSocket.POLICY.toBuilder()
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
        Set<String> reached = new HashSet<>();
        observations().flatMap(seen -> seen.decision().stream()).forEach(decision -> {
            if (decision instanceof GiveUp giveUp && giveUp.failure().isCall()) {
                State state = giveUp.state();
                reached.add(giveUp.cause() + " " + state.count(DecisionKind.RETRY) + " of " + state.steps());
            }
        });
        assertTrue(reached.contains("RETRIES_SPENT 10 of 10"));
        assertTrue(reached.stream().anyMatch(text -> text.startsWith("STEPS_SPENT") && text.endsWith(" of 15")));
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

    @Test
    void everyErrorOfAnApiIsReached() {
        HostileLives lives = HostileLives.of(Orders.POLICY);
        List<Failure> failures = LongStream.range(1, 500)
                .boxed()
                .flatMap(seed -> lives.life(seed).observations().stream())
                .flatMap(seen -> seen.decision().stream())
                .map(Decision::failure)
                .toList();
        Set<String> errors = new HashSet<>();
        failures.forEach(failure -> errors.add(failure.code().name()));
        Orders.DOMAIN.codes().forEach(code -> assertTrue(errors.contains(code.name()), code.name()));
        Map<String, Predicate<Failure>> reached = Map.of(
                "a case by value",
                failure -> failure.code().name().equals("API_LIMIT")
                        && !failure.received().name().equals("API_LIMIT"),
                "an unlisted code of a listed status",
                failure ->
                        !failure.code().isListed() && failure.code().deciding().isListed(),
                "an unlisted code of an unlisted status",
                failure -> failure.code() instanceof UnknownCode code
                        && code.carrier().isPresent()
                        && !code.deciding().isListed(),
                "a location",
                failure -> failure.location().flaw().isEmpty());
        reached.forEach((what, is) -> assertTrue(failures.stream().anyMatch(is), what));
    }
}
