package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Values that an application or a catalog may not set. */
class BoundsTest {

    private static final long DAYS_24 = 2_073_600_000;

    private static void isRefused(Executable making) {
        String message = assertThrows(IllegalArgumentException.class, making).getMessage();
        assertEquals(false, String.valueOf(message).isBlank());
        assertEquals(false, String.valueOf(message).contains("between -1"));
    }

    @Test
    void backoffsHaveBounds() {
        assertEquals(
                DAYS_24,
                Backoff.exponential("a", Duration.ofMillis(DAYS_24), 100, Duration.ofMillis(DAYS_24))
                        .maxMillis());
        assertEquals(
                0,
                Backoff.exponential("a", Duration.ZERO, 1.01, Duration.ZERO)
                        .withFloor(Duration.ZERO)
                        .floorMillis());
        isRefused(() -> Backoff.exponential("a", Duration.ofMillis(-1), 2, Duration.ofMillis(10)));
        isRefused(() -> Backoff.exponential("a", Duration.ofMillis(10), 2, Duration.ofMillis(9)));
        isRefused(() -> Backoff.exponential("a", Duration.ofMillis(DAYS_24 + 1), 2, Duration.ofMillis(DAYS_24 + 1)));
        isRefused(() -> Backoff.exponential("a", Duration.ofMillis(1), 2, Duration.ofMillis(DAYS_24 + 1)));
        isRefused(() -> Backoff.exponential("a", Duration.ofMillis(1), 0.99, Duration.ofMillis(2)));
        isRefused(() -> Backoff.exponential("a", Duration.ofMillis(1), 1.009, Duration.ofMillis(2)));
        isRefused(() -> Backoff.exponential("a", Duration.ofMillis(1), 100.1, Duration.ofMillis(2)));
        isRefused(() -> Backoff.exponential("a", Duration.ofMillis(1), Double.NaN, Duration.ofMillis(2)));
        isRefused(() -> Backoff.exponential("a", Duration.ofMillis(1), 2, Duration.ofMillis(10))
                .withFloor(Duration.ofMillis(11)));
        isRefused(() -> Backoff.exponential("a", Duration.ofMillis(1), 2, Duration.ofMillis(10))
                .withFloor(Duration.ofMillis(-1)));
    }

    @Test
    void jittersAndHintsHaveBounds() {
        assertEquals(1, Jitter.above(1).amount());
        isRefused(() -> Jitter.above(1.1));
        isRefused(() -> Jitter.proportional(-0.1));
        isRefused(() -> Jitter.proportional(Double.NaN));
        isRefused(() -> HintRule.floor(1.1));
        isRefused(() -> HintRule.exact(-0.1));
        isRefused(() -> HintRule.clamp(0, Duration.ofMillis(-1)));
        isRefused(() -> HintRule.clamp(0, Duration.ofMillis(DAYS_24 + 1)));
        isRefused(() -> HintRule.floor(0).withMax(Duration.ofMillis(-1)));
        isRefused(() -> HintRule.floor(0).withMax(Duration.ofMillis(DAYS_24 + 1)));
    }

    @Test
    void limitsHaveBounds() {
        assertEquals(
                15, Small.limits(10_000, 10_000, 10_000, 15, DAYS_24, DAYS_24).steps());
        isRefused(() -> Small.limits(-1, 0, 0, 0, 0, 0));
        isRefused(() -> Small.limits(0, 10_001, 0, 0, 0, 0));
        isRefused(() -> Small.limits(0, 0, -1, 0, 0, 0));
        isRefused(() -> Small.limits(0, 0, 0, 10_001, 0, 0));
        isRefused(() -> Small.limits(0, 0, 0, 0, DAYS_24 + 1, 0));
        isRefused(() -> Small.limits(0, 0, 0, 0, 0, -1));
        isRefused(() -> Limits.DEFAULT.withRest(Duration.ofMillis(-1)));
        isRefused(() -> Limits.DEFAULT.withRest(Duration.ofDays(25)));
        isRefused(() -> Limits.DEFAULT.withCallRetries(-1));
        isRefused(() -> Limits.DEFAULT.withCallRetries(10_001));
        isRefused(() -> Limits.DEFAULT.withCallSteps(-1));
        isRefused(() -> Limits.DEFAULT.withCallSteps(10_001));
        isRefused(() -> Remedy.refresh().withLimit(-1));
        isRefused(() -> Remedy.refresh().withLimit(10_001));
    }

    @Test
    void budgetsHaveBounds() {
        Map<String, Integer> many = new LinkedHashMap<>();
        for (int i = 0; i < 16; i++) {
            many.put("p" + i, 0);
        }
        isRefused(() -> BudgetRule.of(1, many));
        isRefused(() -> BudgetRule.of(0, Map.of()));
        isRefused(() -> BudgetRule.of(1_000_001, Map.of()));
        isRefused(() -> BudgetRule.of(5, Map.of("retry", 6)));
        isRefused(() -> BudgetRule.of(5, Map.of("retry", -1)));
        BudgetRule five = BudgetRule.of(5, Map.of());
        isRefused(() -> five.withReserve(5.01));
        isRefused(() -> five.withReserve(-0.01));
        isRefused(() -> five.withReserve(0.125));
        isRefused(() -> five.withRefund(5.01));
        isRefused(() -> five.withRefund(Double.NaN));
        isRefused(() -> five.withRefund(0.001));
        isRefused(() -> five.withRefill(0, Duration.ofSeconds(1)));
        isRefused(() -> five.withRefill(1_000_000.01, Duration.ofSeconds(1)));
        isRefused(() -> five.withRefill(1, Duration.ZERO));
        isRefused(() -> five.withRefill(1, Duration.ofDays(1).plusMillis(1)));
        assertEquals(5, five.withReserve(5).withRefund(5).reserve().orElseThrow());
        isRefused(() -> Budget.full(BudgetRule.of(5, Map.of())).withTokens(6));
        isRefused(() -> Budget.full(BudgetRule.of(5, Map.of())).withTokens(-1));
    }

    @Test
    void policiesThatContradictThemselvesAreRefused() {
        Domain one = Domain.of("one", Protocol.PLAIN, List.of(CodeInfo.of("1", "ONE", "One")));
        isRefused(() -> new DomainPolicy(one, List.of(), List.of()));
        isRefused(() -> Domain.builder("two", Protocol.PLAIN).codes(List.of(), one.lookup(1)));
        Row hidden = Row.always(Remedy.giveUp()).withCase(When.phase(Phase.OPEN), Remedy.redirect());
        isRefused(() -> Policy.builder("p")
                .domain(new DomainPolicy(one, List.of(hidden), List.of()))
                .build());
        DomainPolicy.Unknown led = new DomainPolicy.Unknown(CodeRange.of("*"), Row.always(Remedy.redirect()));
        isRefused(() -> Policy.builder("p")
                .redirects(AnyPolicy.HOSTS)
                .domain(new DomainPolicy(one, List.of(Row.always(Remedy.giveUp())), List.of(led)))
                .build());
        assertEquals("p", Policy.builder("p").build().name());
        assertEquals(
                List.of(),
                Policy.builder("p")
                        .domain(new DomainPolicy(one, List.of(Row.always(Remedy.redirectTo("x"))), List.of()))
                        .build()
                        .redirects()
                        .hosts());
    }

    @Test
    void badPatternsAreRefused() {
        isRefused(() -> ReasonPattern.of("${a"));
        isRefused(() -> ReasonPattern.of("${a}"));
        isRefused(() -> ReasonPattern.of("${a:number}"));
        isRefused(() -> ReasonPattern.of("${:int}"));
        isRefused(() -> ReasonPattern.of("${A:int}"));
        isRefused(() -> ReasonPattern.of("${a_b:int}"));
        isRefused(() -> ReasonPattern.of("${a{:int}"));
        isRefused(() -> ReasonPattern.of("${a@:int}"));
        isRefused(() -> ReasonPattern.of("${a[:int}"));
        isRefused(() -> ReasonPattern.of("${a/:int}"));
        isRefused(() -> ReasonPattern.of("${a;:int}"));
        isRefused(() -> ReasonPattern.of("${`a:int}"));
        isRefused(() -> ReasonPattern.of("${{a:int}"));
        isRefused(() -> ReasonPattern.of("${a:int} ${a:long}"));
        assertEquals(
                "'${a}' has no type; write int, long, decimal, duration, text or url, as in ${a:int}", refusal("${a}"));
        assertEquals(
                "unknown type 'number'; write int, long, decimal, duration, text or url, as in ${a:int}",
                refusal("${a:number}"));
        assertEquals("'a' has two types", refusal("${a:int} ${a:long}"));
        assertEquals(2, ReasonPattern.of("${a:int} ${zAZ09az:url}").holes().size());
    }

    private static String refusal(String template) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> ReasonPattern.of(template))
                .getMessage());
    }
}
