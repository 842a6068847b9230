package dev.recourse.tools.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    private static final Remedy RETRY =
            Remedy.retry(Backoff.delays("listed", List.of(Duration.ofSeconds(1), Duration.ofSeconds(5))));

    private static Explained explained(Row row, UnaryOperator<Failure> change) {
        Domain domain = Domain.of("api", Protocol.HTTP, List.of(CodeInfo.of("503", "BUSY", "Busy")));
        Policy policy = Policy.builder("small")
                .limits(Limits.DEFAULT.withCallRetries(3).withRest(Duration.ofMinutes(10)))
                .domain(new DomainPolicy(domain, List.of(row), List.of()))
                .build();
        Failure failure = change.apply(policy.domain("api").lookup(503).failed());
        return new Explained(
                policy.start().on(failure, 0, 0),
                new ShownMessage("Busy.", new MessageLanguage(List.of("en"), "en", "English")),
                Optional.empty(),
                List.of());
    }

    private static Map<String, Object> facts(Remedy remedy) {
        return explained(Row.always(remedy), failure -> failure).facts();
    }

    @Test
    void aRemedyIsShownInTheEnginesWords() {
        Map<String, Object> facts =
                facts(RETRY.withHint(HintRule.clamp(0, Duration.ofSeconds(5)).withMax(Duration.ofMinutes(1))));

        assertEquals(
                "retry, backoff listed (1 s, 5 s, no jitter), a hint decides the wait, from the backoff to 5 s more,"
                        + " counted as at most 1 min",
                facts.get("remedy"));
    }

    @Test
    void aCodeThatIsRecoveredFromHasLimits() {
        String limits =
                "10 retries, 2 refreshes, 5 redirects and 15 steps in all, within 15 min, then a rest of 10 min; in a"
                        + " call 3 retries and 15 steps in all";

        assertEquals(limits, facts(RETRY).get("limits"));
        assertEquals(
                limits,
                explained(Row.always(Remedy.giveUp()).withCase(When.phase(Phase.OPENING), RETRY), failure -> failure)
                        .facts()
                        .get("limits"));
        assertFalse(facts(Remedy.giveUp()).containsKey("limits"));
    }

    @Test
    void aRefreshNamesWhatIsNotTheCredentials() {
        Map<String, Object> facts = facts(Remedy.refreshOf("metadata"));

        assertEquals("refresh of metadata", facts.get("remedy"));
        assertEquals("metadata", facts.get("of"));
        assertFalse(facts(Remedy.refresh()).containsKey("of"));
    }

    @Test
    void aGiveUpSaysWhenANewEpisodeMayBegin() {
        Explained explained = explained(Row.always(RETRY), failure -> failure.withHint(Duration.ofHours(1)));

        assertEquals(3_600_000L, explained.facts().get("restMs"));
        assertTrue(
                explained.lines().stream().anyMatch(line -> line.endsWith("; a new episode may begin in 60 min")),
                () -> explained.lines().toString());
        assertFalse(
                explained.lines().stream().anyMatch(line -> line.contains("restMs")),
                () -> explained.lines().toString());
    }
}
