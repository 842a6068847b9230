package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Backoff STEADY =
            Backoff.exponential("steady", Duration.ofSeconds(1), 2, Duration.ofMinutes(1));

    private static Policy.Builder policy() {
        return Small.builder(Remedy.refresh(), Remedy.giveUp());
    }

    @Test
    void policiesThatPrescribeTheSameShareAFingerprint() {
        assertEquals(policy().build().fingerprint(), policy().build().fingerprint());
        assertTrue(policy().build().fingerprint().matches("[0-9a-f]{8}"));
    }

    /** The text is the same on every platform and in every version, so these stay until the format changes. */
    @Test
    void aFingerprintIsFixed() {
        assertEquals("811c9dc5", Fingerprint.of(""));
        assertEquals("e40c292c", Fingerprint.of("a"));
        assertEquals("f32a3897", Policy.builder("a").build().fingerprint());
    }

    private static Policy.Builder located() {
        return Small.builder(Remedy.redirectToLocation(), Remedy.giveUp()).redirects(AnyPolicy.HOSTS);
    }

    private static When valued(String... allowed) {
        return When.value(ValueTest.of("v", HoleType.INT, allowed));
    }

    /** Two errors with one code. */
    private static Domain sharing(When when) {
        return Domain.builder("small", Protocol.PLAIN)
                .codes(List.of(CodeInfo.of("one", "ONE", "One"), CodeInfo.of("one", "TWO", "Two")))
                .withCase(0, when, 1)
                .build();
    }

    @Test
    void policiesThatDifferHaveDifferentFingerprints() {
        Domain small = Small.ONE.code().domain();
        Row row = Row.always(Remedy.giveUp());
        CodeInfo star = CodeInfo.of("x*", "STAR", "Star");
        List<Policy.Builder> all = List.of(
                policy(),
                policy().limits(Small.limits(1, 1, 1, 1, 1, 1)),
                policy().limits(Limits.DEFAULT.withRest(Duration.ZERO)),
                policy().limits(Limits.DEFAULT.withRest(Duration.ofSeconds(1))),
                policy().limits(Limits.DEFAULT.withCallRetries(1)),
                policy().limits(Limits.DEFAULT.withCallSteps(1)),
                policy().hint(HintRule.IGNORE),
                policy().hint(HintRule.base()),
                policy().hint(HintRule.DEFAULT.withMax(Duration.ofSeconds(1))),
                policy().hint(HintRule.DEFAULT.withMax(Duration.ofSeconds(2))),
                policy().hint(HintRule.clamp(0.1, Duration.ZERO)),
                policy().hint(HintRule.clamp(0.1, Duration.ofSeconds(1))),
                policy().redirects(AnyPolicy.HOSTS),
                policy().budget(BudgetRule.of(5, Map.of())),
                policy().budget(BudgetRule.of(5, Map.of("retry", 1))),
                policy().budget(BudgetRule.of(5, Map.of("retry", 2))),
                policy().budget(BudgetRule.of(5, Map.of()).withReserve(0)),
                policy().budget(BudgetRule.of(5, Map.of()).withRefund(0)),
                policy().budget(BudgetRule.of(5, Map.of()).withRefill(1, Duration.ofSeconds(1))),
                policy().budget(BudgetRule.of(5, Map.of()).withRefill(1, Duration.ofSeconds(2))),
                Small.builder(Remedy.refresh().withLimit(1), Remedy.giveUp()),
                Small.builder(Remedy.retry(STEADY), Remedy.giveUp()),
                Small.builder(Remedy.retry(STEADY.withFloor(Duration.ofMillis(5))), Remedy.giveUp()),
                Small.builder(Remedy.retry(STEADY.withJitter(Jitter.FULL)), Remedy.giveUp()),
                Small.builder(Remedy.retry(STEADY).withHint(HintRule.IGNORE), Remedy.giveUp()),
                Small.builder(Remedy.refresh().withIdempotentOnly(), Remedy.giveUp()),
                Small.builder(Remedy.refresh().withPrice("dear"), Remedy.giveUp()),
                Small.builder(Remedy.redirectTo("there"), Remedy.giveUp()),
                Small.builder(Remedy.refresh().withFreshKey(), Remedy.giveUp()),
                located(),
                policy().domain(new DomainPolicy(
                        small, List.of(row.withCase(When.hint(true), Remedy.refresh()), row), List.of())),
                policy().domain(new DomainPolicy(
                        small, List.of(row.withCase(When.hint(false), Remedy.refresh()), row), List.of())),
                policy().domain(new DomainPolicy(
                        small, List.of(row.withCase(valued("1"), Remedy.refresh()), row), List.of())),
                policy().domain(new DomainPolicy(
                        small, List.of(row.withCase(valued("1", "2"), Remedy.refresh()), row), List.of())),
                policy().domain(new DomainPolicy(
                        small, List.of(row.withCase(When.phase(Phase.OPEN), Remedy.refresh()), row), List.of())),
                policy().domain(new DomainPolicy(sharing(When.hint(true)), List.of(row, row), List.of())),
                policy().domain(new DomainPolicy(sharing(When.hint(false)), List.of(row, row), List.of())),
                Small.builder(Remedy.refreshOf("there"), Remedy.giveUp()),
                Small.builder(Remedy.retry(STEADY.withJitter(Jitter.plus(Duration.ZERO))), Remedy.giveUp()),
                Small.builder(Remedy.retry(STEADY.withJitter(Jitter.plus(Duration.ofSeconds(1)))), Remedy.giveUp()),
                Small.builder(Remedy.retry(STEADY.withJitter(Jitter.above(0.1))), Remedy.giveUp()),
                Small.builder(Remedy.retry(Backoff.delays("steady", List.of(Duration.ofSeconds(1)))), Remedy.giveUp()),
                Small.builder(
                        Remedy.retry(Backoff.delays("steady", List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)))),
                        Remedy.giveUp()),
                policy().domain(new DomainPolicy(
                        small, List.of(row, row), List.of(new DomainPolicy.Unknown(CodeRange.of("1-5"), row)))),
                policy().domain(new DomainPolicy(
                        small, List.of(row, row), List.of(new DomainPolicy.Unknown(CodeRange.of("1-6"), row)))),
                Policy.builder("small")
                        .domain(new DomainPolicy(
                                Domain.of("small", Protocol.PLAIN, List.of(star)), List.of(row), List.of())),
                Policy.builder("small")
                        .domain(new DomainPolicy(
                                Domain.of("small", Protocol.PLAIN, List.of()),
                                List.of(),
                                List.of(new DomainPolicy.Unknown(CodeRange.of("x*"), row)))),
                Policy.builder("other"));
        Set<String> found = new HashSet<>();
        all.forEach(builder -> found.add(builder.build().fingerprint()));
        assertEquals(all.size(), found.size());
    }
}
