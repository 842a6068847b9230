package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** After which give-ups a new episode may begin by itself, and when. */
class RestTest {

    private static final Backoff SECOND =
            Backoff.exponential("second", Duration.ofSeconds(1), 1, Duration.ofSeconds(1));
    private static final Remedy RETRY = Remedy.retry(SECOND);
    private static final Limits MINUTE = Limits.DEFAULT.withRest(Duration.ofMinutes(1));

    private static Policy policy(Remedy remedy, Limits limits) {
        return Small.builder(remedy, Remedy.giveUp()).limits(limits).build();
    }

    private static GiveUp gaveUp(Policy policy, Failure failure, double random) {
        return (GiveUp) policy.start().on(failure, 0, random, policy.fullBudget());
    }

    private static Optional<Duration> rest(Policy policy) {
        return gaveUp(policy, Small.ONE, 0).rest();
    }

    private static final Optional<Duration> RESTS = Optional.of(Duration.ofMinutes(1));

    @Test
    void aSpentEpisodeRests() {
        assertEquals(RESTS, rest(policy(RETRY, MINUTE.withRetries(0))));
        assertEquals(RESTS, rest(policy(RETRY, MINUTE.withSteps(0))));
        assertEquals(RESTS, rest(policy(RETRY, MINUTE.withElapsed(Duration.ZERO))));
        assertEquals(RESTS, rest(policy(Remedy.refresh().withBackoff(SECOND), MINUTE.withElapsed(Duration.ZERO))));
        for (Remedy remedy : List.of(RETRY, Remedy.refresh(), Remedy.redirectTo("there"))) {
            Policy poor = policy(remedy, MINUTE).toBuilder()
                    .budget(BudgetRule.of(1, Map.of(remedy.kind().text(), 1)).withReserve(0))
                    .build();
            assertEquals(RESTS, rest(poor), remedy.text());
        }
    }

    @Test
    void aGiveUpThatTimeDoesNotChangeDoesNotRest() {
        assertEquals(Optional.empty(), rest(policy(RETRY.withLimit(0), MINUTE)));
        assertEquals(Optional.empty(), rest(policy(RETRY.withLimit(0), MINUTE.withRetries(0))));
        assertEquals(Optional.empty(), rest(policy(Remedy.refresh(), MINUTE.withRefreshes(0))));
        assertEquals(Optional.empty(), rest(policy(Remedy.refresh(), MINUTE.withSteps(0))));
        assertEquals(Optional.empty(), rest(policy(Remedy.redirectTo("there"), MINUTE.withRedirects(0))));
        assertEquals(Optional.empty(), rest(policy(Remedy.redirectTo("there"), MINUTE.withSteps(0))));
        Policy policy = policy(RETRY.withIdempotentOnly(), MINUTE);
        for (Failure failure : List.of(
                Small.TWO,
                Small.ONE.withIdempotent(false),
                Small.ONE.withRepeatable(false),
                Small.ONE.withDeadline(999))) {
            assertEquals(Optional.empty(), gaveUp(policy, failure, 0).rest(), failure.toString());
        }
    }

    @Test
    void aPolicyWithoutARestDoesNotRest() {
        assertEquals(Optional.empty(), rest(policy(RETRY, Limits.DEFAULT.withRetries(0))));
        assertEquals(
                Optional.of(Duration.ZERO),
                rest(policy(RETRY, Limits.DEFAULT.withRetries(0).withRest(Duration.ZERO))));
    }

    @Test
    void aRestIsSpreadAboveItselfAndTheHint() {
        Policy spent = policy(RETRY, MINUTE.withRetries(0));
        assertEquals(
                Optional.of(Duration.ofSeconds(66)), gaveUp(spent, Small.ONE, 1).rest());
        assertEquals(
                Optional.of(Duration.ofSeconds(63)),
                gaveUp(spent, Small.ONE, 0.5).rest());
        assertEquals(
                RESTS,
                gaveUp(spent, Small.ONE.withHint(Duration.ofSeconds(59)), 0).rest());
        assertEquals(
                Optional.of(Duration.ofMillis(66_002)),
                gaveUp(spent, Small.ONE.withHint(Duration.ofMillis(60_001)), 1).rest());
        assertEquals(
                Optional.of(Duration.ofMillis(Long.MAX_VALUE)),
                gaveUp(spent, Small.ONE.withHintMillis(Long.MAX_VALUE), 1).rest());
    }

    @Test
    void aRestIsNeverShorterThanTheHint() {
        Policy spent = policy(RETRY, MINUTE.withRetries(0));
        for (long hint : new long[] {(1L << 53) + 1, Long.MAX_VALUE - 600, Long.MAX_VALUE}) {
            assertEquals(
                    Optional.of(Duration.ofMillis(hint)),
                    gaveUp(spent, Small.ONE.withHintMillis(hint), 0).rest());
        }
    }

    @Test
    void aLaterFailureOfTheSameGiveUpDoesNotRepeatTheRest() {
        GiveUp first = gaveUp(policy(RETRY, MINUTE.withRetries(0)), Small.ONE, 0);
        GiveUp second = (GiveUp) first.state().on(Small.ONE, 1, 0);
        assertEquals(RESTS, first.rest());
        assertEquals(Optional.empty(), second.rest());
    }

    @Test
    void anExplanationNamesTheRest() {
        assertEquals(
                "give up: no retries left, 0 of 0 used; a new episode may begin in 1 min",
                gaveUp(policy(RETRY, MINUTE.withRetries(0)), Small.ONE, 0)
                        .explanation()
                        .text());
    }

    @Test
    void callsHaveLimitsOfTheirOwn() {
        Policy policy = policy(RETRY, MINUTE.withCallRetries(1).withCallSteps(2));
        Failure call = Small.ONE.withCall(true);
        State once = policy.start().on(call, 0, 0).state();
        assertEquals("give-up retries-spent", DecisionText.of(once.on(call, 0, 0)));
        assertEquals(RESTS, ((GiveUp) once.on(call, 0, 0)).rest());
        assertEquals("retry 1000", DecisionText.of(once.on(Small.ONE, 0, 0)));
        assertEquals(1, once.on(call, 0, 0).explanation().limit());
        assertEquals(10, once.on(Small.ONE, 0, 0).explanation().limit());
        State twice = once.on(Small.ONE, 0, 0).state();
        assertEquals("give-up retries-spent", DecisionText.of(twice.on(call, 0, 0)));
        Policy steps = policy(Remedy.refresh(), MINUTE.withCallSteps(1));
        Failure renewed = Small.ONE.withCall(true);
        assertEquals(
                "give-up steps-spent",
                DecisionText.of(steps.start().on(renewed, 0, 0).state().on(renewed, 0, 0)));
    }

    @Test
    void callsWithoutLimitsOfTheirOwnHaveTheOthers() {
        assertEquals(MINUTE, MINUTE.forCalls());
        Limits few = MINUTE.withCallRetries(3);
        assertEquals(3, few.forCalls().retries());
        assertEquals(15, few.forCalls().steps());
        assertEquals(20, few.withSteps(20).forCalls().steps());
        assertEquals(4, few.withCallSteps(4).forCalls().steps());
        assertEquals(10, few.withCallSteps(4).retries());
        assertEquals(few.forCalls(), few.forCalls().forCalls());
    }

    @Test
    void moreStepsForCallsThanForSocketsAreCounted() {
        Policy policy = policy(
                RETRY, MINUTE.withRetries(1).withSteps(1).withCallRetries(40).withCallSteps(40));
        State state = policy.start();
        for (int i = 0; i < 40; i++) {
            state = state.on(Small.ONE.withCall(true), 0, 0).state();
        }
        assertEquals(40, state.steps());
        assertEquals(
                Optional.of(state),
                StateText.read(policy, StateText.write(state)).state());
        assertEquals("give-up retries-spent", DecisionText.of(state.on(Small.ONE.withCall(true), 0, 0)));
    }
}
