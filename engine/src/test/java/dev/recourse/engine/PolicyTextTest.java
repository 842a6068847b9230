package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What fingerprints are made from, which is the same on every platform. */
class PolicyTextTest {

    @Test
    void aPolicyWithEverythingHasEverythingInItsText() {
        Domain domain = Domain.builder("small", Protocol.PLAIN)
                .codes(List.of(CodeInfo.of("one", "ONE", "One"), CodeInfo.of("one", "OTHER", "Other")))
                .withCase(0, When.hint(true), 1)
                .build();
        Backoff growing = Backoff.exponential("growing", Duration.ofMillis(10), 2, Duration.ofMillis(40))
                .withJitter(Jitter.proportional(0.25))
                .withFloor(Duration.ofMillis(5));
        Backoff listed = Backoff.delays("listed", List.of(Duration.ofMillis(6), Duration.ofMillis(7)))
                .withJitter(Jitter.plus(Duration.ofMillis(8)));
        Row row = Row.always(Remedy.retry(growing)
                        .withLimit(9)
                        .withHint(HintRule.clamp(0.5, Duration.ofMillis(11)).withMax(Duration.ofMillis(12)))
                        .withIdempotentOnly()
                        .withPrice("dear"))
                .withCase(
                        When.phase(Phase.OPENING).withReason(ReasonPattern.of("at ${url:url}")),
                        Remedy.redirectTo("here"))
                .withCase(
                        When.phase(Phase.OPEN).withValue(ValueTest.of("left", HoleType.INT, "0", "2-3")),
                        Remedy.refreshOf("keys").withBackoff(listed));
        Row other = Row.always(Remedy.redirectToLocation().withFreshKey());
        Row unknown = Row.always(Remedy.redirectTo("there"));
        Policy policy = Policy.builder("all")
                .limits(Small.limits(1, 2, 3, 4, 5_000, 6_000)
                        .withCallRetries(7)
                        .withCallSteps(8)
                        .withRest(Duration.ofSeconds(9)))
                .hint(HintRule.cap(0.1))
                .redirects(RedirectRules.of(List.of("wss", "https"), List.of("*.example.net"))
                        .withLoopback())
                .budget(BudgetRule.of(20, Map.of("retry", 1, "dear", 2))
                        .withRefill(1.5, Duration.ofSeconds(1))
                        .withReserve(3)
                        .withRefund(0.5))
                .domain(new DomainPolicy(
                        domain, List.of(row, other), List.of(new DomainPolicy.Unknown(CodeRange.of("1-5"), unknown))))
                .build();
        String head = String.join(
                "|",
                "3:all|1|2|3|4|7|8|5000|6000|9000",
                "3:CAP|" + bits(0.1) + "|0|-",
                "2|3:wss|5:https|1|13:*.example.net|1",
                "20|2|4:dear|2|5:retry|1|" + bits(1.5) + "|1000|" + bits(3) + "|" + bits(0.5) + "|\n");
        String listedCode = String.join(
                "|",
                "5:small|2|3:one|2",
                "7:opening|13:at ${url:url}|-|0",
                "8:redirect|-|-|-|0|8:redirect|4:here|-|0|0",
                "4:open|-|-|1|4:left|3:int|2|1:0|3:2-3",
                "7:refresh",
                "6:listed|6|" + bits(1) + "|7|2|6|7|4:PLUS|" + bits(0) + "|8|0",
                "-|-|0|7:refresh|-|4:keys|0|0",
                "5:retry",
                "7:growing|10|" + bits(2) + "|40|0|12:PROPORTIONAL|" + bits(0.25) + "|0|5",
                "9|5:CLAMP|" + bits(0.5) + "|11|12",
                "1|4:dear|-|-|0|0",
                "3:one|0|8:redirect|-|-|-|0|8:redirect|-|-|1|1",
                "1|0|-|-|1|0|1|");
        String unlistedCodes = "3:1-5|0|8:redirect|-|-|-|0|8:redirect|5:there|-|0|0|";
        assertEquals(head + listedCode + unlistedCodes, PolicyText.of(policy));
    }

    @Test
    void aPolicyWithoutDomainsHasNothingElseInItsText() {
        assertEquals(
                "1:a|10|2|5|15|10|15|900000|10000|-|5:FLOOR|" + bits(0.1) + "|0|-|0|0|0|-|",
                PolicyText.of(Policy.builder("a").build()));
    }

    private static String bits(double fraction) {
        return Long.toString(Double.doubleToLongBits(fraction));
    }
}
