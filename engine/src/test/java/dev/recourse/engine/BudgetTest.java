package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Backoff NOW = Backoff.exponential("now", Duration.ZERO, 1, Duration.ZERO);
    private static final BudgetRule TEN = BudgetRule.of(10, Map.of("retry", 4, "give-up", 3));

    private static Session session(BudgetRule rule) {
        return Session.of(Small.builder(Remedy.retry(NOW), Remedy.giveUp())
                .limits(Limits.DEFAULT.withRetries(100).withSteps(100).withElapsed(Duration.ofDays(2)))
                .budget(rule)
                .build());
    }

    private static Budget empty(BudgetRule rule) {
        return Budget.full(rule).withTokens(0);
    }

    @Test
    void withoutAReserveAStepNeedsItsPriceAndWithOneMoreIsLeft() {
        assertTrue(Budget.full(TEN).covers(10));
        assertFalse(Budget.full(TEN).covers(11));
        Budget reserved = Budget.full(TEN.withReserve(6));
        assertTrue(reserved.covers(3));
        assertFalse(reserved.covers(4));
        assertFalse(Budget.full(TEN.withReserve(0)).covers(10));
        assertTrue(Budget.full(TEN.withReserve(5.99)).covers(4));
        assertFalse(reserved.withTokens(6).covers(0));
    }

    @Test
    void theReserveHoldsForFreeStepsToo() {
        Session session = session(BudgetRule.of(10, Map.of("give-up", 4)).withReserve(6));
        assertEquals("retry 0", session.fails(Small.ONE));
        assertEquals("give-up not-recoverable", session.fails(Small.TWO));
        assertEquals("give-up budget-spent", session.resume().fails(Small.ONE));
    }

    @Test
    void aRefusedStepTakesNothing() {
        Session session = session(TEN);
        session.fails(Small.ONE);
        session.fails(Small.ONE);
        assertEquals("give-up budget-spent", session.fails(Small.ONE));
        assertEquals(2, session.tokens());
        assertEquals("give-up given-up", session.fails(Small.TWO));
        assertEquals(2, session.tokens());
    }

    @Test
    void aFailureThatTheCatalogGivesUpOnTakesItsPriceAsFarAsItGoes() {
        Session session = session(TEN);
        assertEquals("give-up not-recoverable", session.fails(Small.TWO));
        assertEquals(7, session.tokens());
        session.resume().fails(Small.TWO);
        session.resume().fails(Small.TWO);
        session.resume().fails(Small.TWO);
        assertEquals(0, session.tokens());
        Session elsewhere = session(TEN);
        elsewhere.fails(Codes.ELSEWHERE.lookup(1).failed());
        assertEquals(7, elsewhere.tokens());
    }

    @Test
    void tokensComeBackWithTimeAndNeverBackwards() {
        Budget seen = empty(TEN.withRefill(3, Duration.ofSeconds(1))).at(5_000);
        assertEquals(0, seen.tokens());
        assertEquals(0.003, seen.at(5_001).tokens());
        assertEquals(3, seen.at(6_000).tokens());
        assertEquals(3, seen.at(5_300).at(5_000).at(6_000).tokens());
        assertEquals(10, seen.at(8_334).tokens());
        assertEquals(9.999, seen.at(8_333).tokens());
        assertEquals(10, seen.at(Long.MAX_VALUE).tokens());
        assertEquals(seen, seen.at(4_000));
        assertEquals(seen, seen.at(5_000));
    }

    @Test
    void aRefillIsExactWhateverItsParts() {
        BudgetRule rule = BudgetRule.of(1_000_000, Map.of()).withRefill(0.07, Duration.ofDays(1));
        Budget budget = empty(rule).at(0);
        for (int i = 1; i <= 86_400; i++) {
            budget = budget.at(i * 1_000L);
        }
        assertEquals(0.07, budget.tokens());
        Budget huge = empty(BudgetRule.of(1_000_000, Map.of()).withRefill(1_000_000, Duration.ofDays(1)));
        assertEquals(1_000_000, huge.at(Long.MIN_VALUE + 1).at(Long.MAX_VALUE).tokens());
        assertEquals(
                500_000, huge.at(-1).at(Duration.ofHours(12).toMillis() - 1).tokens());
    }

    @Test
    void theTimeOfARefillIsRoundedUpToTheMillisecond() {
        BudgetRule rule = TEN.withRefill(3, Duration.ofNanos(500_000));
        assertEquals(TEN.withRefill(3, Duration.ofMillis(1)), rule);
        assertEquals(10, Budget.full(rule).tokens());
        assertEquals(6, empty(rule).at(0).at(2).tokens());
    }

    @Test
    void noPriceAboveTheBucketIsCovered() {
        Budget full = Budget.full(BudgetRule.of(1_000_000, Map.of()).withRefill(1, Duration.ofDays(1)));
        assertTrue(full.covers(1_000_000));
        // 2,135,039,824 tokens are a little more than 2^64 units.
        for (int price : new int[] {1_000_001, 2_135_039_824, Integer.MAX_VALUE}) {
            assertFalse(full.covers(price), "price " + price);
        }
    }

    @Test
    void aBudgetCountsFromTheFirstTimeThatItSees() {
        BudgetRule rule = TEN.withRefill(10, Duration.ofSeconds(1));
        assertEquals(OptionalLong.empty(), Budget.full(rule).lastMillis());
        assertEquals(OptionalLong.empty(), Budget.full(TEN).at(7).lastMillis());
        assertEquals(OptionalLong.of(7), Budget.full(rule).at(7).lastMillis());
        assertEquals(OptionalLong.of(70), Budget.full(rule).at(7).movedTo(70).lastMillis());
        assertEquals(OptionalLong.empty(), Budget.full(rule).movedTo(70).lastMillis());
        assertEquals(0, empty(rule).at(1_000_000).tokens());
    }

    @Test
    void everySessionsEventsMoveTheSameClock() {
        Policy policy = Small.builder(Remedy.retry(NOW), Remedy.giveUp())
                .budget(BudgetRule.of(10, Map.of("retry", 10)).withRefill(1, Duration.ofSeconds(1)))
                .build();
        Budget left = policy.start().on(Small.ONE, 0, 0, policy.fullBudget()).budget();
        Budget later = policy.start().on(Small.TWO, 4_000, 0, left).budget();
        Budget earlier = policy.start().on(Small.TWO, 1_000, 0, later).budget();
        assertEquals(0, left.tokens());
        assertEquals(4, later.tokens());
        assertEquals(4, earlier.tokens());
    }

    @Test
    void aSuccessReturnsTheLastPriceOrTheRefund() {
        Session last = session(TEN);
        last.fails(Small.ONE);
        assertEquals(10, last.ends(true));
        assertEquals(6, last.ends(false));
        Session fixed = session(TEN.withRefund(0.25));
        fixed.fails(Small.ONE);
        assertEquals(6.25, fixed.ends(true));
        fixed.ready().at(10_000).fails(Small.ONE);
        assertEquals(2.25, fixed.tokens());
        Session none = session(TEN.withRefund(0));
        none.fails(Small.ONE);
        assertEquals(6, none.ends(true));
        assertEquals(10, session(TEN.withRefund(10)).ends(true));
    }

    @Test
    void amountsAreHundredthsAndExact() {
        BudgetRule rule = TEN.withReserve(0.07).withRefund(9.99).withRefill(1.1, Duration.ofMillis(3));
        assertEquals(OptionalDouble.of(0.07), rule.reserve());
        assertEquals(OptionalDouble.of(9.99), rule.refund());
        assertEquals(1.1, rule.refill().orElseThrow().tokens());
        assertEquals(OptionalDouble.empty(), TEN.reserve());
        assertEquals(OptionalDouble.empty(), TEN.refund());
        assertEquals("10 tokens, prices {give-up=3, retry=4}", TEN.toString());
        assertEquals(
                "10 tokens, prices {give-up=3, retry=4}, refill 1.1 per PT0.003S, reserve 0.07, refund 9.99",
                rule.toString());
        assertEquals(
                "7.5 of 10 tokens",
                Budget.full(TEN.withRefund(0.5)).withTokens(7).refunded(0).toString());
        assertEquals("unlimited", Budget.UNLIMITED.toString());
    }

    @Test
    void anUnlimitedBudgetStaysAsItIs() {
        Budget unlimited = Budget.UNLIMITED;
        assertEquals(
                unlimited, unlimited.withTokens(1).at(5).movedTo(7).minus(9).refunded(3));
        assertTrue(unlimited.covers(Integer.MAX_VALUE));
        assertEquals(Long.MAX_VALUE, unlimited.capacity());
        assertEquals(Long.MAX_VALUE, unlimited.tokens());
    }
}
