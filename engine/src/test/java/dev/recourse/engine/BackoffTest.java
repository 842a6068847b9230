package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff GROWING =
            Backoff.exponential("growing", Duration.ofSeconds(1), 2, Duration.ofSeconds(10));
    private static final Backoff LISTED =
            Backoff.delays("listed", List.of(Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(2)));

    private static List<Long> delays(Backoff backoff, double random) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(n -> backoff.delayMillis(n, random))
                .toList();
    }

    private static Backoff seconds(Backoff backoff, Jitter jitter, int floor) {
        return backoff.withJitter(jitter).withFloor(Duration.ofSeconds(floor));
    }

    @Test
    void theFloorRaisesTheRangeAndNotTheDraw() {
        assertEquals(List.of(2_000L, 2_000L, 2_000L, 2_000L, 2_000L), delays(seconds(GROWING, Jitter.FULL, 2), 0));
        assertEquals(List.of(2_000L, 2_000L, 3_000L, 5_000L, 6_000L), delays(seconds(GROWING, Jitter.FULL, 2), 0.5));
        assertEquals(List.of(2_000L, 2_000L, 4_000L, 8_000L, 10_000L), delays(seconds(GROWING, Jitter.FULL, 2), 1));
        assertEquals(List.of(3_000L, 3_000L, 3_500L, 6_000L, 7_500L), delays(seconds(GROWING, Jitter.EQUAL, 3), 0.5));
        assertEquals(List.of(3_000L, 3_000L, 4_000L, 8_000L, 10_000L), delays(seconds(GROWING, Jitter.NONE, 3), 0.5));
        assertEquals(
                List.of(3_000L, 3_000L, 4_500L, 8_000L, 10_000L),
                delays(seconds(GROWING, Jitter.proportional(0.5), 3), 0.5));
    }

    @Test
    void jitterPlusAddsUpToAConstant() {
        Backoff plus = GROWING.withJitter(Jitter.plus(Duration.ofMillis(300)));
        assertEquals(List.of(1_000L, 2_000L, 4_000L, 8_000L, 10_000L), delays(plus, 0));
        assertEquals(List.of(1_300L, 2_300L, 4_300L, 8_300L, 10_300L), delays(plus, 1));
        assertEquals(Duration.ofMillis(10_300), plus.longest(5));
        assertEquals(Duration.ofSeconds(10), plus.shortest(5));
        assertEquals("plus up to 300 ms jitter", plus.jitter().toString());
    }

    @Test
    void listedDelaysAreTakenInTurnAndTheLastRepeats() {
        assertEquals(List.of(5_000L, 1_000L, 2_000L, 2_000L, 2_000L), delays(LISTED, 0.5));
        assertEquals(List.of(3_000L, 1_000L, 1_500L, 1_500L, 1_500L), delays(seconds(LISTED, Jitter.FULL, 1), 0.5));
        assertEquals(Duration.ofSeconds(5), LISTED.max());
        assertEquals(3, LISTED.delays().size());
        assertEquals(List.of(), GROWING.delays());
    }

    @Test
    void listedDelaysAreRoundedUpToTheMillisecond() {
        Backoff halves = Backoff.delays("halves", List.of(Duration.ofNanos(500_000), Duration.ofNanos(1_500_000)));
        assertEquals(List.of(1L, 2L, 2L, 2L, 2L), delays(halves, 1));
        assertEquals(List.of(Duration.ofMillis(1), Duration.ofMillis(2)), halves.delays());
    }

    @Test
    void listedDelaysHaveBounds() {
        assertThrows(IllegalArgumentException.class, () -> Backoff.delays("none", List.of()));
        List<Duration> many =
                IntStream.range(0, 101).mapToObj(Duration::ofMillis).toList();
        assertThrows(IllegalArgumentException.class, () -> Backoff.delays("many", many));
        assertEquals(100, Backoff.delays("most", many.subList(0, 100)).delays().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> Backoff.delays("late", List.of(Duration.ofDays(24).plusMillis(1))));
        assertThrows(IllegalArgumentException.class, () -> LISTED.withJitter(Jitter.DECORRELATED));
        assertThrows(IllegalArgumentException.class, () -> LISTED.withFloor(Duration.ofMillis(5_001)));
        assertThrows(IllegalArgumentException.class, () -> LISTED.shortest(0));
        assertThrows(IllegalArgumentException.class, () -> LISTED.longest(0));
        assertThrows(IllegalArgumentException.class, () -> Jitter.plus(Duration.ofDays(25)));
    }

    @Test
    void theFloorRaisesADecorrelatedRangeBeforeItIsCutToTheMaximum() {
        Backoff wandering = seconds(GROWING, Jitter.DECORRELATED, 2);
        assertEquals(2_000, wandering.decorrelatedMillis(1_000, 0));
        assertEquals(2_500, wandering.decorrelatedMillis(1_000, 0.5));
        assertEquals(7_000, wandering.decorrelatedMillis(4_000, 0.5));
        assertEquals(10_000, wandering.decorrelatedMillis(4_000, 1));
        assertEquals(2_000, seconds(GROWING, Jitter.DECORRELATED, 2).decorrelatedMillis(500, 0.7));
    }

    @Test
    void aHintCanTakeThePlaceOfTheBase() {
        Policy policy = Small.of(Remedy.retry(GROWING.withJitter(Jitter.FULL))
                .withHint(HintRule.base().withMax(Duration.ofSeconds(3))));
        Session session = Session.of(policy);
        assertEquals("retry 500", session.fails(Small.ONE.withHintMillis(500), 1));
        assertEquals("retry 1000", session.fails(Small.ONE.withHintMillis(500), 1));
        assertEquals("retry 4000", session.fails(Small.ONE, 1));
        assertEquals("retry 10000", session.fails(Small.ONE.withHint(Duration.ofHours(1)), 1));
        assertEquals("retry 0", session.fails(Small.ONE.withHintMillis(0), 1));
        assertEquals(
                "retry 6 of 10 in 10 s: backoff growing 3 s · 2⁵, at most 10 s, full jitter drew 1;"
                        + " hint 4 s, counted as 3 s, is the base; 14:50 of 15:00 left",
                session.decides(Small.ONE.withHint(Duration.ofSeconds(4)), 1)
                        .explanation()
                        .text());
    }

    @Test
    void aHintThatReplacesTheBaseNeedsOne() {
        for (Backoff backoff : List.of(LISTED, GROWING.withJitter(Jitter.DECORRELATED))) {
            Remedy remedy = Remedy.retry(backoff);
            assertThrows(IllegalArgumentException.class, () -> Small.of(remedy.withHint(HintRule.base())));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Small.builder(remedy, Remedy.giveUp())
                            .hint(HintRule.base())
                            .build());
        }
        Policy none = Small.of(Remedy.refresh().withHint(HintRule.base()));
        assertEquals("refresh 0", Session.of(none).fails(Small.ONE.withHintMillis(500), 1));
    }

    @Test
    void aLongerHintCountsAsTheMaximumBeforeItIsSpread() {
        for (HintRule rule : List.of(HintRule.floor(0.5), HintRule.exact(0.5))) {
            Session session =
                    Session.of(Small.of(Remedy.retry(GROWING).withHint(rule.withMax(Duration.ofSeconds(20)))));
            assertEquals("retry 20000", session.fails(Small.ONE.withHint(Duration.ofHours(9)), 0));
            assertEquals("retry 30000", session.fails(Small.ONE.withHintMillis(Long.MAX_VALUE), 1));
            assertEquals("retry 28500", session.fails(Small.ONE.withHint(Duration.ofSeconds(19)), 1));
        }
    }
}
