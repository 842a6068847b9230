package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** States that are carried over to a changed policy. */
class StateMoveTest {

    private static final Backoff GROWING =
            Backoff.exponential("growing", Duration.ofSeconds(1), 2, Duration.ofHours(1));
    private static final Backoff WANDERING = Backoff.exponential(
                    "wandering", Duration.ofSeconds(1), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.DECORRELATED);
    private static final Policy OLD = Small.of(Remedy.retry(GROWING).withLimit(5));

    private static State failed(Policy policy, int times) {
        State state = policy.start();
        for (int i = 0; i < times; i++) {
            state = state.on(Small.ONE, 0, 1).state();
        }
        return state;
    }

    private static String next(State state) {
        return DecisionText.of(state.on(Small.ONE, 0, 1));
    }

    @Test
    void whatWasUsedStaysUsed() {
        State state = failed(OLD, 3);
        assertEquals("retry 8000", next(state.movedTo(OLD)));
        assertEquals(state, state.movedTo(OLD));
        assertEquals(
                "give-up retries-spent",
                next(state.movedTo(Small.of(Remedy.retry(GROWING).withLimit(3)))));
        assertEquals(
                "give-up retries-spent",
                next(state.movedTo(OLD.withLimits(OLD.limits().withRetries(2)))));
        assertEquals(
                "give-up steps-spent",
                next(state.movedTo(OLD.withLimits(OLD.limits().withSteps(2)))));
    }

    @Test
    void stepsBeyondTheNewLimitOfTheirKindStillCountAmongAllSteps() {
        Policy old = Small.builder(Remedy.retry(GROWING), Remedy.refresh()).build();
        State state = failed(old, 7);
        for (int left = 0; left < 5; left++) {
            State moved = state.movedTo(old.withLimits(Small.limits(2, 3, 0, 7 + left, 900_000, 0)));
            int refreshes = 0;
            for (Decision next = moved.on(Small.TWO, 0, 0); next instanceof Refresh; refreshes++) {
                next = next.state().on(Small.TWO, 0, 0);
            }
            assertEquals(Math.min(3, left), refreshes, left + " steps left");
            assertEquals(7, moved.count(DecisionKind.RETRY));
        }
    }

    @Test
    void aBackoffIsFoundByItsNameWhateverItsNumbers() {
        Backoff faster = Backoff.exponential("growing", Duration.ofMillis(10), 2, Duration.ofHours(1));
        Backoff other = Backoff.exponential("other", Duration.ofMillis(10), 2, Duration.ofHours(1));
        assertEquals("retry 80", next(failed(OLD, 3).movedTo(Small.of(Remedy.retry(faster)))));
        assertEquals("retry 10", next(failed(OLD, 3).movedTo(Small.of(Remedy.retry(other)))));
    }

    @Test
    void aRowThatLosesItsLimitLosesItsCountOnly() {
        State moved = failed(OLD, 3).movedTo(Small.of(Remedy.retry(GROWING)));
        assertEquals(3, moved.count(DecisionKind.RETRY));
        assertEquals("retry 8000", next(moved));
    }

    @Test
    void aDecorrelatedBackoffKeepsItsLastDelayWithinTheNewBounds() {
        Policy old = Small.of(Remedy.retry(WANDERING));
        Policy narrower =
                Small.of(Remedy.retry(Backoff.exponential("wandering", Duration.ofSeconds(1), 2, Duration.ofSeconds(5))
                        .withJitter(Jitter.DECORRELATED)));
        assertEquals("retry 27000", next(failed(old, 2).movedTo(old)));
        assertEquals("retry 5000", next(failed(old, 2).movedTo(narrower)));
        assertEquals(
                "retry 4000",
                next(failed(old, 2)
                        .movedTo(Small.of(Remedy.retry(
                                Backoff.exponential("wandering", Duration.ofSeconds(1), 2, Duration.ofMinutes(1)))))));
    }

    @Test
    void aStateThatIsMovedToItsOwnPolicyStaysAsItIs() {
        Policy wandering = Small.of(Remedy.retry(WANDERING));
        for (int failures = 0; failures < 3; failures++) {
            State state = failed(wandering, failures);
            assertEquals(state, state.movedTo(wandering));
        }
    }

    @Test
    void thePriceIsFoundByItsName() {
        Policy old = priced(Map.of("retry", 2, "zz", 1));
        Policy dearer = priced(Map.of("aa", 1, "retry", 4));
        Policy free = priced(Map.of("aa", 1));
        Budget low = dearer.fullBudget().withTokens(1);
        assertEquals(5, failed(old, 1).movedTo(dearer).end(true, low).tokens());
        assertEquals(1, failed(old, 1).movedTo(free).end(true, low).tokens());
    }

    private static Policy priced(Map<String, Integer> prices) {
        return Small.builder(Remedy.retry(GROWING), Remedy.giveUp())
                .budget(BudgetRule.of(10, prices))
                .build();
    }

    @Test
    void onlyTargetsThatAreStillAllowedAreUsed() {
        Failure a = WireSocket.closed(4009, "REDIRECT:wss://a.wiresocket.net/");
        Failure b = WireSocket.closed(4009, "REDIRECT:wss://b.wiresocket.com/");
        State state = WireSocket.POLICY.start().on(a, 0, 0).state().on(b, 0, 0).state();
        Policy netOnly = WireSocket.POLICY.withRedirects(RedirectRules.of(List.of("wss"), List.of("*.wiresocket.net")));
        Policy nowhere = WireSocket.POLICY.withRedirects(RedirectRules.of(List.of("wss"), List.of("*.example.com")));

        State moved = state.movedTo(netOnly);

        assertEquals(Optional.of("wss://a.wiresocket.net/"), moved.target().map(RedirectTarget::key));
        assertEquals("give-up redirect-loop", DecisionText.of(moved.on(a, 0, 0)));
        assertEquals(2, moved.count(DecisionKind.REDIRECT));
        assertEquals(Optional.empty(), state.movedTo(nowhere).target());
        assertEquals(
                Optional.of(moved),
                StateText.read(netOnly, StateText.write(moved)).state());
    }

    @Test
    void anEndpointThatThePolicyLacksIsNotUsed() {
        Policy there = Small.of(Remedy.redirectTo("there"));
        State state = there.start().on(Small.ONE, 0, 0).state();
        assertEquals(Optional.of("there"), state.movedTo(there).target().map(RedirectTarget::key));
        assertEquals(Optional.empty(), state.movedTo(Small.of(Remedy.refresh())).target());
    }

    @Test
    void fewerRedirectsKeepEveryTarget() {
        Policy old = WireSocket.POLICY;
        State state = old.start();
        for (String host : List.of("a", "b", "c")) {
            state = state.on(WireSocket.closed(4009, "REDIRECT:wss://" + host + ".wiresocket.net/"), 0, 0)
                    .state();
        }
        Policy two = old.withLimits(old.limits().withRedirects(2));
        State moved = state.movedTo(two);
        assertEquals(3, moved.count(DecisionKind.REDIRECT));
        assertEquals(
                "give-up redirects-spent",
                DecisionText.of(moved.on(WireSocket.closed(4009, "REDIRECT:wss://d.wiresocket.net/"), 0, 0)));
        assertEquals(Optional.of("wss://c.wiresocket.net/"), moved.target().map(RedirectTarget::key));
        assertEquals(
                Optional.of(moved), StateText.read(two, StateText.write(moved)).state());
    }

    @Test
    void statusTimesAndCauseStay() {
        State late = failed(OLD, 2).ready(50);
        Policy shorter = OLD.withLimits(OLD.limits().withElapsed(Duration.ofSeconds(1)));
        State moved = late.movedTo(shorter);
        assertEquals(SessionStatus.PROBATION, moved.status());
        assertEquals(50, moved.elapsedMillis());
        assertEquals(50, moved.lastMillis());
        assertEquals(1_000, moved.delayMillis());
        assertEquals(
                Optional.of(moved),
                StateText.read(shorter, StateText.write(moved)).state());
        State givenUp = failed(OLD, 6);
        assertEquals(
                Optional.of(GiveUpCause.RETRIES_SPENT), givenUp.movedTo(shorter).cause());
        assertEquals(shorter.start(), OLD.start().movedTo(shorter));
        assertNotEquals(OLD.start(), OLD.start().movedTo(shorter));
    }

    @Test
    void stepsOfAKindWithALowerLimitStillCountAmongAllSteps() {
        Policy refreshing = Small.builder(Remedy.retry(GROWING), Remedy.refresh())
                .limits(Small.limits(1, 3, 0, 3, 60_000, 10))
                .build();
        assertEquals(
                "give-up steps-spent",
                DecisionText.of(failed(OLD, 3).movedTo(refreshing).on(Small.TWO, 0, 0)));
    }

    @Test
    void aRowThatChangesItsKindKeepsItsCount() {
        Policy refreshing = Small.builder(Remedy.refresh().withLimit(3), Remedy.giveUp())
                .limits(Small.limits(0, 9, 0, 9, 60_000, 10))
                .build();
        assertEquals("give-up refreshes-spent", next(failed(OLD, 3).movedTo(refreshing)));
    }

    @Test
    void aNewSessionOfAPolicyWithManyCountersIsStillNew() {
        List<CodeInfo> codes = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            codes.add(CodeInfo.of("c" + i, "C" + i, "Code " + i));
            rows.add(Row.always(Remedy.refresh().withLimit(Limits.MAX_COUNT)));
        }
        Policy many = Policy.builder("many")
                .limits(Limits.DEFAULT.withSteps(Limits.MAX_COUNT))
                .domain(new DomainPolicy(Domain.of("many", Protocol.PLAIN, codes), rows, List.of()))
                .build();
        assertEquals(many.start(), many.start().movedTo(many));
    }

    /** Errors that share a code, in this order, with a limit of their own for each. */
    private static Policy sharing(String... keys) {
        List<CodeInfo> codes = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Domain.Builder domain = Domain.builder("sharing", Protocol.PLAIN);
        for (int i = 0; i < keys.length; i++) {
            codes.add(CodeInfo.of("1", keys[i], keys[i]));
            rows.add(Row.always(Remedy.retry(GROWING).withLimit(4)));
            if (i > 0) {
                domain.withCase(0, When.value(ValueTest.of("kind", HoleType.TEXT, keys[i])), i);
            }
        }
        return Policy.builder("sharing")
                .domain(new DomainPolicy(domain.codes(codes).build(), rows, List.of()))
                .build();
    }

    @Test
    void aRowOfACaseIsFoundByItsKey() {
        Policy old = sharing("ONE", "FIRST", "SECOND");
        Policy turned = sharing("ONE", "SECOND", "FIRST");
        State state = old.start();
        for (int i = 0; i < 3; i++) {
            state = state.on(kind(old, "SECOND"), 0, 0).state();
        }
        state = state.on(kind(old, "FIRST"), 0, 0).state().movedTo(turned);
        assertEquals("retry 16000", DecisionText.of(state.on(kind(turned, "SECOND"), 0, 0)));
        state = state.on(kind(turned, "SECOND"), 0, 0).state();
        assertEquals("give-up retries-spent", DecisionText.of(state.on(kind(turned, "SECOND"), 0, 0)));
        assertEquals("retry 32000", DecisionText.of(state.on(kind(turned, "FIRST"), 0, 0)));
        assertEquals("retry 32000", DecisionText.of(state.on(kind(turned, "ONE"), 0, 0)));
    }

    private static Failure kind(Policy policy, String key) {
        return policy.domain("sharing").lookup("1").failed().withValue("kind", key);
    }
}
